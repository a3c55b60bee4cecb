import { beforeAll, describe, expect, it } from 'vitest';
import { SIDES, type Confidence } from '$lib/core/answer';
import { amendedSteps, criticalPath } from '$lib/core/pathway';
import { redline } from '$lib/core/redline';
import { compareTopic, type ComparedRow } from '../compare';
import { analysed } from '../stores/test-analysis';
import { openSmall, realReference } from '../stores/test-stores';
import type { Reference } from './reference';

const TODAY = '2026-11-26';

let small: Reference;
let reference: Reference;
let rows: readonly ComparedRow[];
/** The rows of all topics on a day. */
const rowsOn = (day: string): readonly ComparedRow[] =>
	reference.topics().flatMap(({ id }) => compareTopic(reference, id, day));
beforeAll(() => {
	small = openSmall(analysed);
	reference = realReference();
	rows = rowsOn(TODAY);
});

describe('the small analysis comes back as it was written', () => {
	it('the commitment with its paragraphs in their order', () => {
		expect(small.commitments()).toEqual([
			{
				id: 'seed-accord',
				kind: 'understanding',
				instrumentId: 'kr-act',
				title: { en: 'Seed Accord', ko: '종자 양해사항' },
				date: '2007-03',
				status: { en: 'Signed by both.', ko: '양국이 서명하였다.' },
				confidence: 'high',
				checkedAgainst: 'text',
				paragraphs: [
					{
						id: 'pace',
						label: { en: '¶1', ko: '제1항' },
						text: { en: '{kr-office} decides in time.', ko: '{kr-office}에서 제때 결정한다.' }
					},
					{
						id: 'peace',
						label: { en: '¶2', ko: '¶2' },
						text: { en: 'No quarrel about seed.', ko: '종자를 두고 다투지 않는다.' }
					}
				]
			}
		]);
	});
	it('the gaps by question, with bearers, ways to close them and paragraphs in the order of the file', () => {
		expect([...small.gaps()]).toEqual([
			[
				'seed-days',
				{
					questionId: 'seed-days',
					kind: 'threshold',
					severity: 'high',
					what: { en: '{kr-office} takes longer.', ko: '{kr-office}에서 더 오래 걸린다.' },
					evidence: { en: 'Seen in 2020.', ko: '2020년에 확인되었다.' },
					judgedOn: '2026-01-05',
					judgedOf: '2026-01-05',
					confidence: 'high',
					bears: ['importer-kr', 'exporter-us'],
					closes: [
						{ side: 'kr', level: 'decree', how: { en: 'Cut the days.', ko: '기간을 줄인다.' } },
						{ side: 'both', level: 'arrangement', how: { en: 'Share the file.', ko: '자료를 함께 쓴다.' } }
					],
					commitments: [
						{ commitmentId: 'seed-accord', paragraphId: 'pace' },
						{ commitmentId: 'seed-accord', paragraphId: 'peace' }
					]
				}
			],
			[
				'seed-papers',
				{
					questionId: 'seed-papers',
					kind: 'no-counterpart',
					severity: 'low',
					what: { en: 'Papers on one side only.', ko: '한쪽에만 서류가 있다.' },
					evidence: null,
					judgedOn: '2026-01-05',
					judgedOf: '2026-01-05',
					confidence: 'low',
					bears: ['grower'],
					closes: [],
					commitments: [{ commitmentId: 'seed-accord', paragraphId: 'pace' }]
				}
			]
		]);
	});
	it('the pathway, with a step that says nothing more and one that says everything', () => {
		const [pathway, ...others] = small.pathways();
		expect(others).toEqual([]);
		expect(pathway).toMatchObject({
			id: 'new-seed',
			topicId: 'seeds',
			title: { en: 'New seed', ko: '새 종자' },
			intro: { en: 'From bench to field.', ko: '실험실에서 밭까지.' }
		});
		expect(pathway?.steps.us.slice(0, 2)).toEqual([
			{
				id: 'a1',
				days: null,
				daysChecked: false,
				after: [],
				name: { en: 'Ask', ko: '문의' },
				authorityId: null,
				typical: null,
				mandatory: false,
				condition: null,
				clock: null,
				basis: [],
				questions: [],
				checkedAgainst: 'secondary',
				confidence: 'medium'
			},
			{
				id: 'a2',
				days: 180,
				daysChecked: true,
				after: ['a1'],
				name: { en: 'Petition', ko: '청원' },
				authorityId: null,
				typical: { low: 234, high: 259, note: { en: 'Two petitions.', ko: '청원 두 건.' } },
				mandatory: true,
				condition: { en: 'Only for new seed.', ko: '새 종자에 한한다.' },
				clock: { en: 'From filing.', ko: '접수일부터.' },
				basis: [{ instrumentId: 'us-rule', pinpoint: '340.6(d)(3)', seen: 'memory' }],
				questions: ['seed-days', 'seed-papers'],
				checkedAgainst: 'text',
				confidence: 'high'
			}
		]);
		expect(pathway?.steps.kr.map(({ id, days, after, authorityId }) => [id, days, after, authorityId])).toEqual([
			['k1', 60, [], 'kr-office'],
			['k2', 270, ['k1'], 'kr-office'],
			['k3', 30, ['k1'], null],
			['k4', 10, ['k2', 'k3'], null]
		]);
	});
	it('the scenarios, with what one puts in the place of the law', () => {
		const [quick, unread, ...others] = small.scenarios();
		expect(others).toEqual([]);
		expect(quick).toEqual({
			id: 'kr-quick',
			topicId: 'seeds',
			side: 'kr',
			title: { en: 'Quick bill', ko: '신속법안' },
			what: { en: 'Days as in the United States.', ko: '미국과 같은 기간으로 한다.' },
			status: { is: 'pending', on: '2025-06-01', note: { en: 'In committee.', ko: '위원회 심사 중이다.' } },
			instrumentId: 'kr-act',
			unread: { en: 'The fee.', ko: '수수료는 보지 못하였다.' },
			applies: { en: 'New seed.', ko: '새 종자에 한한다.' },
			checkedAgainst: 'secondary',
			checkedOn: '2026-01-06',
			confidence: 'low',
			sources: [
				{ en: 'Press report', ko: '언론 보도' },
				{ en: 'Bill tracker', ko: '의안 추적' }
			],
			answers: [
				{
					questionId: 'seed-days',
					side: 'kr',
					from: '2025-06-01',
					orEarlier: false,
					until: null,
					recheck: false,
					proposed: 'scenario',
					answer: { state: 'rule', value: 180 },
					rule: { en: '{kr-office} has 180 days.', ko: '{kr-office}에서 180일 안에 결정한다.' },
					note: { en: 'From the press.', ko: '언론 보도에 따른다.' },
					checked: { on: '2026-01-06', against: 'secondary', confidence: 'low' },
					basis: []
				}
			],
			pathways: new Map([
				[
					'new-seed',
					{
						without: ['k3'],
						steps: [
							{
								id: 'k2',
								days: 180,
								daysChecked: true,
								after: ['k1'],
								name: { en: 'Quick review', ko: '신속 심사' },
								authorityId: 'kr-office',
								typical: null,
								mandatory: true,
								condition: null,
								clock: null,
								basis: [{ instrumentId: 'kr-act', pinpoint: null, seen: null }],
								questions: ['seed-days'],
								checkedAgainst: 'secondary',
								confidence: 'low'
							},
							{
								id: 'k5',
								days: null,
								daysChecked: false,
								after: ['k4'],
								name: { en: 'Notice', ko: '통지' },
								authorityId: null,
								typical: null,
								mandatory: false,
								condition: null,
								clock: null,
								basis: [],
								questions: [],
								checkedAgainst: 'memory',
								confidence: 'low'
							}
						]
					}
				]
			])
		});
		expect(unread).toMatchObject({
			id: 'us-unread',
			side: 'us',
			status: { is: 'unknown', on: '2025-01-01' },
			instrumentId: null,
			unread: null,
			applies: null,
			sources: [{ en: 'From memory', ko: '기억에 따른다' }],
			answers: []
		});
		expect(unread?.pathways.size).toBe(0);
	});
	it('the events in the order of time, numbered, a month without a day among them', () => {
		expect(small.events()).toEqual([
			{
				number: 1,
				topicId: 'seeds',
				date: '2007-03',
				side: 'int',
				title: { en: 'Seed Accord', ko: '종자 양해사항' },
				what: null,
				basis: []
			},
			{
				number: 2,
				topicId: 'seeds',
				date: '2010-01-01',
				side: 'kr',
				title: { en: 'New Office', ko: '새 관청' },
				what: { en: '{kr-office} opens.', ko: '{kr-office} 문을 열었다.' },
				basis: [{ instrumentId: 'kr-act', pinpoint: '부칙 제2조', seen: null }]
			}
		]);
	});
	it('a store without an analysis has none', () => {
		const bare = openSmall();
		expect([bare.commitments(), bare.pathways(), bare.scenarios(), bare.events()]).toEqual([[], [], [], []]);
		expect(bare.gaps().size).toBe(0);
	});
});

describe('the real commitments and gaps', () => {
	const RANK: Record<Confidence, number> = { low: 0, medium: 1, high: 2 };

	it('are these ten commitments, each with a paragraph', () => {
		expect(reference.commitments().map(({ id }) => id)).toEqual([
			'us-kr-2007-agbio',
			'us-kr-2025-jfs',
			'kei-2025-brief',
			'cartagena',
			'wto-sps',
			'wto-tbt',
			'codex-gl-45',
			'korus',
			'ipef-sca',
			'us-kr-2025-tpd'
		]);
		expect(reference.commitments().filter(({ paragraphs }) => paragraphs.length === 0)).toEqual([]);
	});
	const differs = ({ comparison: { state, distance } }: ComparedRow) =>
		state === 'different' || (state === 'not-comparable' && distance === 1);
	const differingOn = (day: string) => rowsOn(day).flatMap((row) => (differs(row) ? [row.question.id] : []));
	const gaps = () => [...reference.gaps().values()];

	it('judge every differing row, and no other', () => {
		const now = gaps().filter(({ judgedOf }) => judgedOf <= TODAY);
		expect(differingOn(TODAY).sort()).toEqual(now.map(({ questionId }) => questionId).sort());
		expect(reference.gaps().size).toBeGreaterThanOrEqual(60);
	});
	it('judge in advance only what an enacted law will make differ on its day', () => {
		const ahead = gaps().filter(({ judgedOf }) => judgedOf > TODAY);
		const idle = ahead.filter(({ questionId, judgedOf }) => !differingOn(judgedOf).includes(questionId));
		expect(idle).toEqual([]);
	});
	it('are judged with no more confidence than the weaker of the two answers', () => {
		const bold = gaps().flatMap((gap) => {
			const row = rowsOn(gap.judgedOf).find(({ question }) => question.id === gap.questionId);
			if (!row) return [gap.questionId];
			const { question, sides } = row;
			const weakest = Math.min(...SIDES.map((side) => RANK[sides[side]?.checked?.confidence ?? 'low']));
			return RANK[gap.confidence] > weakest ? [question.id] : [];
		});
		expect(bold).toEqual([]);
	});
	it('are judged on a day that is over', () => {
		expect([...reference.gaps().values()].filter(({ judgedOn }) => judgedOn > TODAY)).toEqual([]);
	});
});

describe('the real scenarios', () => {
	const today = (questionId: string) => rows.find(({ question }) => question.id === questionId);

	it('are about a question that the topic asks today', () => {
		const lost = reference
			.scenarios()
			.flatMap(({ id, topicId, answers }) =>
				answers
					.filter(({ questionId }) => today(questionId)?.question.topicId !== topicId)
					.map((a) => `${id} ${a.questionId}`)
			);
		expect(lost).toEqual([]);
	});
	it.each(['en', 'ko'] as const)('change a word of every rule that they replace, in %s', (lang) => {
		const replaced = reference.scenarios().flatMap(({ id, side, answers }) =>
			answers.map(({ questionId, rule }) => {
				const before = today(questionId)?.sides[side]?.rule[lang] ?? '';
				const read = redline(before, rule[lang]);
				return { row: `${id} ${questionId}`, changed: before !== '' && read.ok && read.changed };
			})
		);
		expect(replaced.length).toBeGreaterThanOrEqual(20);
		expect(replaced.filter(({ changed }) => !changed)).toEqual([]);
	});
	it('leave every pathway with a way from its start to its end', () => {
		const broken = reference.pathways().flatMap((pathway) =>
			reference.scenarios().flatMap((scenario) => {
				const change = scenario.pathways.get(pathway.id) ?? { without: [], steps: [] };
				const path = criticalPath(amendedSteps(pathway.steps[scenario.side], change));
				return path.ok && path.steps.length > 0 ? [] : [`${pathway.id} under ${scenario.id}`];
			})
		);
		expect(broken).toEqual([]);
	});
	it('change these pathways', () => {
		const changed = reference
			.scenarios()
			.flatMap(({ id, pathways }) => [...pathways.keys()].map((path) => `${id} ${path}`));
		expect(changed).toEqual([
			'kr-motie-draft-2021 gene-edited-crop',
			'kr-gov-bill-2022 gene-edited-crop',
			'kr-bill-kang-2024 gene-edited-crop',
			'kr-bill-choi-2024 gene-edited-crop',
			'us-aphis-interim cultivated-crop-pip'
		]);
	});
});

describe('the real pathways take at least as many days as their longest chain of legal limits', () => {
	// By hand: petition 180; review 270, approval 10; field trial 120, registration 578; site 60, trial 60, review 270, approval 10, seed report 20;
	// field trial 120, petition 180.
	it.each([
		['imported-crop', 'us', 180],
		['imported-crop', 'kr', 280],
		['cultivated-crop-pip', 'us', 698],
		['cultivated-crop-pip', 'kr', 420],
		['cultivated-crop', 'us', 300],
		['cultivated-crop', 'kr', 420],
		['gene-edited-crop', 'kr', 420]
	] as const)('%s, %s: %i', (id, side, total) => {
		const path = criticalPath(reference.pathways().find((pathway) => pathway.id === id)?.steps[side] ?? []);
		expect(path).toMatchObject({ ok: true, total, atLeast: true });
	});
	it('a gene-edited crop meets no legal limit in the United States on any step', () => {
		const steps = reference.pathways().find(({ id }) => id === 'gene-edited-crop')?.steps.us;
		expect(steps?.map(({ days }) => days)).toEqual([null, null, null, null]);
	});
});
