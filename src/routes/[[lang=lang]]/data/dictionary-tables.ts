import type { Text2 } from '$lib/core/lang';

/** The tables of the reference store by what they are about, in the order in which a reader needs them; and what one row of each is. */
interface Group {
	readonly id: string;
	readonly name: Text2;
	readonly tables: Readonly<Record<string, Text2>>;
}

export const GROUPS: readonly Group[] = [
	{
		id: 'comparison',
		name: { en: 'The comparison', ko: '비교' },
		tables: {
			domain: { en: 'A field of law.', ko: '법의 분야 하나이다.' },
			topic: { en: 'A comparison within a domain.', ko: '분야에 속한 비교 주제 하나이다.' },
			step: { en: 'A stage of the approval path.', ko: '승인 절차의 한 단계이다.' },
			question: {
				en: 'A question asked of both sides, with the type of its answer.',
				ko: '양쪽에 던지는 질문 하나와 그 답의 유형이다.'
			},
			question_option: {
				en: 'A member of the list of a nominal question, a level of an ordinal one, or a possible member of a set.',
				ko: '택일형 질문의 보기, 순서형 질문의 단계, 집합형 질문의 요소 하나이다.'
			},
			question_relation: {
				en: 'How two free-text answers relate, stated by the editors.',
				ko: '편집진이 판정한 두 서술형 답의 관계이다.'
			},
			answer: {
				en: 'What one side answers for one interval of time. An interval begins on valid_from and ends before valid_until.',
				ko: '일정한 기간에 대한 한쪽의 답이다. 기간은 valid_from에 시작하여 valid_until 전날에 끝난다.'
			},
			basis: { en: 'A citation that an answer rests on.', ko: '답의 근거가 되는 조문 하나이다.' }
		}
	},
	{
		id: 'law',
		name: { en: 'Law and authorities', ko: '법령과 기관' },
		tables: {
			instrument: { en: 'A law, notice, judgment or treaty.', ko: '법령, 고시, 판결 또는 조약 하나이다.' },
			instrument_status: {
				en: 'The standing of an instrument from a day on.',
				ko: '어느 날부터의 법령의 효력 상태이다.'
			},
			authority: { en: 'A ministry, agency or court.', ko: '부처, 기관 또는 법원 하나이다.' },
			authority_name: { en: 'A name that an authority had for a time.', ko: '기관이 일정한 기간에 가졌던 명칭이다.' },
			event: { en: 'Something that moved the law.', ko: '법을 움직인 사건 하나이다.' }
		}
	},
	{
		id: 'gaps',
		name: { en: 'Gaps and commitments', ko: '격차와 합의·권고' },
		tables: {
			gap: {
				en: 'The editor’s judgement of a difference; at most one a question.',
				ko: '차이에 대한 편집자의 판단이다. 질문마다 하나를 넘지 않는다.'
			},
			gap_bearer: { en: 'Who bears a gap.', ko: '격차의 부담을 지는 자이다.' },
			gap_closing: { en: 'A way in which a gap could be closed.', ko: '격차를 해소할 방법 하나이다.' },
			gap_commitment: {
				en: 'A paragraph of a commitment that a gap touches.',
				ko: '격차가 관련된 합의·권고의 항이다.'
			},
			commitment: { en: 'What was signed, declared or recommended.', ko: '서명·선언되거나 권고된 문서 하나이다.' },
			commitment_paragraph: { en: 'One paragraph of it, in our own words.', ko: '그 문서의 한 항을 풀어 쓴 것이다.' },
			briefing: {
				en: 'A policy brief whose recommendations are held against the law.',
				ko: '권고를 법에 비추어 보는 정책보고서 하나이다.'
			},
			briefing_constraint: { en: 'A constraint that the brief names.', ko: '그 보고서가 든 제약 요인 하나이다.' },
			briefing_question: {
				en: 'A question whose answers test a recommendation.',
				ko: '권고를 시험하는 질문 하나이다.'
			},
			briefing_moved: {
				en: 'Something that has moved since the brief was written.',
				ko: '보고서가 쓰인 뒤에 달라진 것 하나이다.'
			}
		}
	},
	{
		id: 'pathways',
		name: { en: 'Approval pathways', ko: '승인 경로' },
		tables: {
			pathway: { en: 'The way of one product through both systems.', ko: '한 품목이 두 제도에서 거치는 경로이다.' },
			pathway_step: {
				en: 'One step of it on one side, with its clock.',
				ko: '그 경로에서 한쪽의 한 단계와 처리 기간이다.'
			},
			pathway_order: { en: 'What waits for what.', ko: '단계의 선후 관계이다.' },
			entrance: {
				en: 'To which products a topic, one of its steps or a pathway applies, and why.',
				ko: '주제, 단계 또는 경로가 어느 품목에 적용되는지와 그 까닭이다.'
			}
		}
	},
	{
		id: 'scenarios',
		name: { en: 'Proposed amendments', ko: '개정안' },
		tables: {
			scenario: { en: 'A proposed amendment of one side’s law.', ko: '한쪽 법의 개정안 하나이다.' },
			scenario_source: { en: 'Where the proposal was seen.', ko: '개정안을 확인한 자료이다.' },
			scenario_answer: {
				en: 'An answer that it would put in the place of today’s.',
				ko: '개정안에 따라 현재의 답을 대신할 답이다.'
			},
			scenario_pathway: {
				en: 'Steps of a pathway that it would drop, replace or add.',
				ko: '개정안이 빼거나 바꾸거나 더할 경로의 단계이다.'
			}
		}
	},
	{
		id: 'glossary',
		name: { en: 'Glossary', ko: '용어집' },
		tables: {
			term: { en: 'A concept in both languages.', ko: '두 언어로 된 개념 하나이다.' },
			term_subject: { en: 'What a group of terms is about.', ko: '용어를 묶는 주제이다.' },
			term_variant: {
				en: 'A form in which a term is recognised in a text.',
				ko: '글에서 용어를 알아보는 표기 하나이다.'
			},
			term_definition: { en: 'Where a term is defined.', ko: '용어를 정의한 곳이다.' }
		}
	},
	{
		id: 'store',
		name: { en: 'The store itself', ko: '자료 자체' },
		tables: {
			meta: {
				en: 'A fact about the store: revision (hash of the data), schema (number of its form), checked_to (last day of a check).',
				ko: '자료에 관한 사항 하나이다. revision은 자료의 해시, schema는 형식의 번호, checked_to는 마지막으로 확인한 날이다.'
			}
		}
	}
];
