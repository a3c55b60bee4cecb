import type { Text2 } from '$lib/core/lang';

const t = (en: string, ko: string): Text2 => ({ en, ko });

/** What a column holds wherever it stands; `_en` and `_ko` are one text in two languages and are told once. */
export const COLUMNS: Readonly<Record<string, Text2>> = {
	id: t('Identifier; never changes once published.', '식별자. 한번 공개하면 바뀌지 않는다.'),
	place: t('Place in the order.', '순서.'),
	side: t('us, kr, or int: between the two, and treaties.', 'us(미국), kr(한국), int(양국 간 문서와 조약).'),
	kind: t('Kind.', '유형.'),
	name: t('Name.', '명칭.'),
	short: t('Short name.', '약칭.'),
	title: t('Title.', '제목.'),
	role: t('What it does in this field.', '이 분야에서 맡은 일.'),
	label: t('Label.', '이름표.'),
	note: t('Note.', '참고.'),
	what: t('What it is about, in our own words.', '내용을 풀어 쓴 것.'),
	why: t('Why.', '까닭.'),
	date: t('A year, a month or a day: as much as is known.', '연, 월 또는 일. 아는 만큼만 적는다.'),
	valid_from: t('First day.', '첫날.'),
	or_earlier: t(
		'1 where valid_from is only the first day on which it was seen to hold: it may be older.',
		'1이면 valid_from은 적용이 확인된 첫날일 뿐이며 그 전부터 적용되었을 수 있다.'
	),
	recheck: t(
		'1 where an editor is to look at it again: the check is old, or the law may have moved since.',
		'1이면 편집진이 다시 확인하여야 한다. 확인한 지 오래되었거나 그 뒤 법령이 바뀌었을 수 있다.'
	),
	valid_until: t(
		'First day on which it no longer held; empty while it still holds.',
		'더는 적용되지 않는 첫날. 적용 중이면 비어 있다.'
	),
	status: t('How far it has come, or its standing.', '진행 상황 또는 효력 상태.'),
	state: t(
		'rule; no-rule (looked for, none found); does-not-apply; not-checked.',
		'rule(규정 있음), no-rule(찾았으나 없음), does-not-apply(해당 없음), not-checked(미확인).'
	),
	value: t(
		'The typed value as JSON: true or false, a number, the id of an option, a list of ids; empty for free text and where there is no rule.',
		'JSON으로 적은 값. 참·거짓, 수, 보기의 식별자 또는 식별자의 목록. 서술형이거나 규정이 없으면 비어 있다.'
	),
	rule: t(
		'The rule in our own words; {kr-motir} stands for the name of that authority on the day.',
		'규정을 풀어 쓴 것. {kr-motir}는 그 기관의 당시 명칭을 뜻한다.'
	),
	relation: t('How the two relate.', '둘의 관계.'),
	checked_on: t('Day on which the editors checked it.', '편집진이 확인한 날.'),
	checked_against: t(
		'The best that was looked at: text, secondary, inference (our reading), memory.',
		'확인한 자료. text(조문), secondary(공식·2차 자료), inference(해석), memory(기억).'
	),
	confidence: t('high, medium or low.', 'high(높음), medium(보통), low(낮음).'),
	seen: t(
		'How this place was seen: text, secondary, inference, memory.',
		'이 부분을 확인한 방법. text, secondary, inference, memory.'
	),
	pinpoint: t('Place within the instrument; empty: the whole of it.', '조문의 위치. 비어 있으면 전체이다.'),
	authority_id: t('The authority.', '기관.'),
	instrument_id: t('The instrument.', '법령.'),
	topic_id: t('The topic.', '주제.'),
	step_id: t('The step.', '단계.'),
	question_id: t('The question.', '질문.'),
	answer_id: t('The answer.', '답.'),
	term_id: t('The term.', '용어.'),
	commitment_id: t('The commitment.', '합의·권고.'),
	paragraph_id: t('The paragraph of that commitment.', '그 합의·권고의 항.'),
	briefing_id: t('The briefing.', '보고서.'),
	pathway_id: t('The pathway.', '승인 경로.'),
	scenario_id: t('The scenario.', '시나리오.'),
	basis: t(
		'Citations as a JSON list: in (instrument), at (pinpoint), seen.',
		'JSON 목록으로 적은 근거. in(법령), at(위치), seen(확인 방법).'
	),
	us_term: t('The word that US law uses; empty: none found.', '미국법의 용어. 없으면 비어 있다.'),
	us_seen: t('How that word was seen.', '그 용어를 확인한 방법.'),
	kr_term: t('The word that Korean law uses; empty: none found.', '한국법의 용어. 없으면 비어 있다.'),
	kr_seen: t('How that word was seen.', '그 용어를 확인한 방법.')
};

/** What a column holds in one table, where that is more than its name says, or another thing. */
export const OWN_COLUMNS: Readonly<Record<string, Text2>> = {
	'meta.key': t('revision, schema or checked_to.', 'revision, schema 또는 checked_to.'),
	'meta.value': t('What it is.', '그 값.'),
	'instrument.kind': t(
		'Level of law: statute, decree, regulation, rule, notice, …',
		'법의 단계. statute(법률), decree(대통령령), rule(부령), notice(고시) 등.'
	),
	'instrument.system': t(
		'How its pinpoints are written: cfr, usc, fr, kr, plain.',
		'조문 위치의 표기 방식. cfr, usc, fr, kr, plain.'
	),
	'instrument.title': t(
		'Title of the CFR or the U.S. Code; volume of the Federal Register.',
		'연방규정집·미국법전의 편, 연방관보의 권.'
	),
	'instrument.part': t('Part of the CFR.', '연방규정집의 부.'),
	'instrument.page': t('First page in the Federal Register.', '연방관보의 첫 면.'),
	'instrument.number': t('Number of the law.', '법령 번호.'),
	'instrument.url': t('Official address.', '공식 주소.'),
	'instrument.opened': t(
		'What the editors have seen of it: text, secondary, not-opened.',
		'편집진이 확인한 정도. text, secondary, not-opened.'
	),
	'instrument.authority_id': t('The authority that answers for it.', '소관 기관.'),
	'instrument_status.valid_from': t(
		'First day of that standing; empty: not recorded.',
		'그 상태가 시작된 날. 비어 있으면 기록이 없다.'
	),
	'instrument_status.status': t(
		'in-force, vacated, repealed, pending, lapsed, announced, enacted (not yet in force).',
		'in-force(시행), vacated(법원이 취소), repealed(폐지·대체), pending(계류), lapsed(실효), announced(발표), enacted(공포, 미시행).'
	),
	'topic.domain_id': t('The domain.', '분야.'),
	'topic.lede': t('What it is about.', '주제의 소개.'),
	'topic.editor': t('Who answers for it.', '담당 편집자.'),
	'question.place': t('The number shown beside it.', '화면에 표시하는 번호.'),
	'question.ask': t('The question.', '질문.'),
	'question.why': t('What hangs on it for an applicant or a negotiator.', '신청인이나 교섭 담당자에게 중요한 까닭.'),
	'question.kind': t(
		'Type of the answer: boolean, nominal, ordinal, number, set, text.',
		'답의 유형. boolean, nominal, ordinal, number, set, text.'
	),
	'question.unit': t(
		'Unit of a number: days, months, years, percent, hours, count.',
		'수의 단위. days, months, years, percent, hours, count.'
	),
	'question.least': t('Lower end of the range that the distance is measured in.', '거리를 재는 범위의 하한.'),
	'question.most': t('Upper end of that range.', '그 범위의 상한.'),
	'question.stricter': t(
		'Which way is stricter on the applicant: true, false, higher, lower, more, fewer; empty: neither.',
		'신청인에게 더 엄격한 쪽. true, false, higher, lower, more, fewer. 비어 있으면 어느 쪽도 아니다.'
	),
	'question.weight': t(
		'1 a detail, 2 ordinary, 3 decides whether or when a product reaches the market.',
		'1은 세부, 2는 보통, 3은 출시 여부나 시기를 좌우하는 것.'
	),
	'question_relation.relation': t(
		'equal, equivalent, subset (US within ROK), superset, intersects, none.',
		'equal(동일), equivalent(동등), subset(미국 규정이 한국 규정에 포함), superset(그 반대), intersects(일부 겹침), none(무관).'
	),
	'answer.checked_on': t(
		'Day on which the editors checked it; empty where nobody has.',
		'편집진이 확인한 날. 확인하지 않았으면 비어 있다.'
	),
	'basis.seen': t(
		'Set where this citation was seen less well than the answer as a whole.',
		'이 근거를 답 전체보다 덜 확인한 경우에만 적는다.'
	),
	'term.subject': t('What it is about.', '용어의 주제.'),
	'term.en': t('The term in English.', '영어 용어.'),
	'term.ko': t('The term in Korean.', '한국어 용어.'),
	'term.relation': t(
		'The US concept against the Korean: equal, broader (US wider), narrower, overlapping, us-only, kr-only, procedural-false-friend.',
		'한국 개념과 견준 미국 개념. equal(같음), broader(더 넓음), narrower(더 좁음), overlapping(일부 겹침), us-only, kr-only, procedural-false-friend(말은 비슷하나 절차가 다름).'
	),
	'term.match': t('1: marked in texts; 0: never.', '1이면 글에서 표시하고 0이면 표시하지 않는다.'),
	'term_variant.lang': t('en or ko.', 'en 또는 ko.'),
	'term_variant.form': t('The form.', '표기.'),
	'term_variant.too_common': t(
		'1: too common to be marked by itself.',
		'1이면 너무 흔하여 그것만으로는 표시하지 않는다.'
	),
	'term_definition.side': t('Whose law: us, kr, int, treaty, other.', '어느 쪽의 법인지. us, kr, int, treaty, other.'),
	'term_definition.instrument_name': t(
		'Name of an instrument that the data does not hold.',
		'이 자료에 없는 법령의 명칭.'
	),
	'commitment.kind': t(
		'understanding, political, recommendation, treaty, standard.',
		'understanding(양해), political(정치적 선언), recommendation(권고), treaty(조약), standard(기준).'
	),
	'commitment.status': t('How far it binds, and whom.', '누구를 어디까지 구속하는지.'),
	'commitment_paragraph.label': t('How the paragraph is cited.', '항의 인용 표기.'),
	'commitment_paragraph.text': t('What it says, in our own words.', '내용을 풀어 쓴 것.'),
	'briefing.since': t(
		'What the law did from this day on, the brief could not know.',
		'이날부터 법에 생긴 변화는 보고서가 알 수 없었다.'
	),
	'briefing_constraint.text': t('The constraint, in our own words.', '제약 요인을 풀어 쓴 것.'),
	'briefing_moved.what': t('What has moved, in our own words.', '달라진 것을 풀어 쓴 것.'),
	'briefing_moved.questions': t(
		'Ids of the questions that bear it out, as a JSON list.',
		'이를 뒷받침하는 질문의 식별자. JSON 목록이다.'
	),
	'gap.kind': t(
		'conflict, no-counterpart, threshold, definition, sequence, duplicate-review, evidence, transparency, institutional.',
		'conflict(충돌), no-counterpart(대응 없음), threshold(기준값), definition(정의), sequence(순서), duplicate-review(중복 심사), evidence(자료), transparency(투명성), institutional(기관).'
	),
	'gap.severity': t(
		'low, medium or high, in the judgement of the editors.',
		'편집자가 판단한 심각도. low, medium, high.'
	),
	'gap.what': t('Why the difference matters.', '차이가 중요한 까닭.'),
	'gap.evidence': t('Cases, days and counts, with their date.', '사례, 일수, 건수와 그 날짜.'),
	'gap.judged_on': t('Day of the judgement.', '판단한 날.'),
	'gap.judged_of': t(
		'Day whose answers were judged: that of the judgement, or a later one for which a law is enacted.',
		'판단의 대상이 된 답의 날. 판단한 날이거나, 법률이 시행될 그 뒤의 날이다.'
	),
	'gap_bearer.bearer': t(
		'Who: for instance exporter-us, importer-kr.',
		'부담을 지는 자. 예: exporter-us, importer-kr.'
	),
	'gap_closing.side': t('Who would act: us, kr or both.', '조치할 쪽. us, kr 또는 both.'),
	'gap_closing.level': t('Level of law at which it could be done.', '조치할 법의 단계.'),
	'gap_closing.how': t('How.', '방법.'),
	'pathway.intro': t(
		'Which product, what is left out, how the days are to be read.',
		'대상 품목, 제외한 것, 기간을 읽는 방법.'
	),
	'pathway_step.days': t(
		'Legal limit in days; empty: the law sets none, or nobody looked (days_checked). Never 0.',
		'법정 기간(일). 비어 있으면 법이 정하지 않았거나 조사하지 않은 것이며(days_checked) 0은 쓰지 않는다.'
	),
	'pathway_step.days_checked': t(
		'0: nobody looked whether the law sets a limit.',
		'0이면 법정 기한이 있는지 조사하지 않은 것이다.'
	),
	'pathway_step.typical_low': t('What it took in practice, lower end, in days.', '실제 걸린 기간의 하한(일).'),
	'pathway_step.typical_high': t('The upper end.', '그 상한.'),
	'pathway_step.typical': t('Where that was counted.', '그 기간을 집계한 자료.'),
	'pathway_step.mandatory': t('1 mandatory, 0 voluntary.', '1은 의무, 0은 임의.'),
	'pathway_step.condition': t('For which products alone.', '적용되는 품목의 조건.'),
	'pathway_step.clock': t('From when the days run, and what stops them.', '기간의 기산점과 정지 사유.'),
	'pathway_step.questions': t('Questions that the step answers, as a JSON list.', '이 단계가 답하는 질문의 JSON 목록.'),
	'pathway_order.after_id': t('The step that must be finished first.', '먼저 끝나야 하는 단계.'),
	'entrance.products': t(
		'What it is, as a JSON list; empty: anything.',
		'대상의 종류. JSON 목록이며 비어 있으면 모두이다.'
	),
	'entrance.traits': t(
		'What was done to it, as a JSON list; empty: anything.',
		'형질. JSON 목록이며 비어 있으면 모두이다.'
	),
	'entrance.uses': t(
		'What is meant to be done with it, as a JSON list; empty: anything.',
		'용도. JSON 목록이며 비어 있으면 모두이다.'
	),
	'entrance.sides': t('The sides on which it applies, as a JSON list.', '적용되는 쪽. JSON 목록이다.'),
	'entrance.questions': t(
		'Questions on which the reason rests, as a JSON list.',
		'까닭의 바탕이 되는 질문의 JSON 목록.'
	),
	'scenario.status': t(
		'In the column without a language: proposed, pending, passed-one-house, enacted, announced, lapsed, unknown, in-force. In the others: how it came to that.',
		'언어 표시가 없는 열은 proposed(제안), pending(계류), passed-one-house(한 원 통과), enacted(제정, 시행 전), announced(발표), lapsed(폐기), unknown(불명), in-force(시행)이고, 나머지 열은 그 경위이다.'
	),
	'scenario.status_on': t('Day for which that is known.', '그 상황을 확인한 기준일.'),
	'scenario.instrument_id': t('The instrument that is its text.', '개정안의 원문인 법령.'),
	'scenario.unread': t('What of its text was not seen.', '원문에서 확인하지 못한 부분.'),
	'scenario.applies': t('Products to which alone it applies.', '적용되는 품목.'),
	'scenario_source.en': t('The source, in English.', '영어로 적은 출처.'),
	'scenario_source.ko': t('The source, in Korean.', '한국어로 적은 출처.'),
	'scenario_pathway.without': t('Steps that fall away, as a JSON list of ids.', '없어지는 단계의 식별자 JSON 목록.'),
	'scenario_pathway.steps': t('Steps that replace or join the others, as JSON.', '바뀌거나 더해지는 단계를 적은 JSON.'),
	'event.title': t('What happened, in a few words.', '사건의 이름.'),
	'event.what': t('What it changed.', '무엇이 바뀌었는지.')
};

/** The texts that stand in two columns. */
const LANGUAGE = /_(en|ko)$/;

/** The name of a column without its language: `rule_ko` → `rule`. */
export const bareColumn = (name: string): string => name.replace(LANGUAGE, '');

/** What a column holds; undefined where nobody has said it. */
export function meaningOf(table: string, column: string): Text2 | undefined {
	const bare = bareColumn(column);
	const own = `${table}.${bare}`;
	return Object.hasOwn(OWN_COLUMNS, own) ? OWN_COLUMNS[own] : Object.hasOwn(COLUMNS, bare) ? COLUMNS[bare] : undefined;
}
