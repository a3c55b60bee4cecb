import type { Gap, Total } from '$lib/core/timeline';
import { en as general } from './en';
import { ko as generalKo } from './ko';

/** Every word of the pages on approval pathways, in both languages. Steps are named by their numbers on the page. */

const days = (n: number): string => general.amount(n, 'days');
const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const or = new Intl.ListFormat('en-GB', { type: 'disjunction' });
/** `steps(['1', '3'])` → `'steps 1 and 3'`. */
const steps = (labels: readonly string[], list = and): string =>
	`${labels.length === 1 || list === or ? 'step' : 'steps'} ${list.format(labels)}`;
/** `range(234, 259)` → `'234 to 259 days'`. */
const range = (low: number, high: number): string =>
	low === high ? days(low) : `${low.toLocaleString('en-US')} to ${days(high)}`;
/** A step's limit in law, or that there is none, or that nobody looked. */
interface Limit {
	readonly days: number | null;
	readonly daysChecked: boolean;
}
/** For how many steps the law gives a figure. */
export interface WithDays {
	readonly withDays: number;
	readonly steps: number;
	readonly notChecked: number;
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const en = {
	title: 'Approval pathways: United States and Republic of Korea compared',
	heading: 'Approval pathways',
	lede: (date: string) =>
		`What a product has to pass on each side, step by step, and the days that the law allows for it, as the law stood on ${date}. A step without a figure in law is never counted as 0: the total is then “at least”.`,
	listCaption: 'Products and the total of each side by the days of the law',
	product: 'Product',
	difference: 'Difference',
	withDays: ({ withDays: n, steps: all, notChecked }: WithDays) =>
		`${n} of ${all} steps ${n === 1 ? 'has' : 'have'} a figure in law${notChecked > 0 ? `; ${notChecked} not looked up` : ''}`,
	productTitle: (product: string) => `${product}: the approval pathways of the United States and the Republic of Korea`,
	asOf: (date: string) => `As the law stood on ${date}.`,
	noProduct: (given: string) => `There is no product “${given}”.`,

	total: (total: Total): string => {
		switch (total.kind) {
			case 'no-steps':
				return 'no step required';
			case 'no-limit':
				return 'no legal limit found on any step';
			case 'not-checked':
				return total.steps === 'all' ? 'legal limits not looked up' : 'no limit found, not all looked up';
			case 'at-least':
				return `at least ${days(total.days)}`;
			case 'exact':
				return days(total.days);
			default:
				return total satisfies never;
		}
	},
	/** What lies between the two totals: the words, and what makes them uncertain. */
	gap: (gap: Gap | null): { head: string; why: string | null } => {
		if (gap === null) return { head: 'not comparable in days', why: 'a side without a figure has no total' };
		const head =
			gap.longer === null
				? 'equally long'
				: `${general.sideShort[gap.longer]}: ${gap.kind === 'at-least' ? 'at least ' : ''}${days(gap.by)} longer`;
		return {
			head,
			why: gap.kind === 'limits-alone' ? 'by these figures alone; steps without a figure may change it' : null
		};
	},

	decides: (labels: readonly string[], all: boolean, own: boolean) => {
		const by = own ? 'With the reader’s days' : 'By the days of the law';
		return all
			? `${by}, every step decides when this side ends.`
			: `${by}, ${steps(labels)} ${labels.length === 1 ? 'decides' : 'decide'} when this side ends. Shortening any other step changes nothing.`;
	},
	decidesNone: 'No step of this side has a figure in law: there is no total, and no step can be said to decide.',
	decidesNotChecked:
		'No step of this side has a figure here, and not every limit was looked up: the law may set limits that are not shown, so there is no total and nothing to compare.',
	notLooked: (labels: readonly string[]) => `Whether the law sets a limit was not looked up for ${steps(labels)}.`,
	decidesEmpty: 'Nothing has to be passed on this side.',
	cut: (label: string, saves: number, whole: boolean, then: readonly string[]) =>
		`Shortening step ${label} saves at most ${days(saves)}${
			then.length > 0
				? `; then ${steps(then)} ${then.length === 1 ? 'decides' : 'decide'} as well`
				: whole
					? ', its whole length'
					: ''
		}.`,
	tied: (labels: readonly string[]) =>
		labels.length === 1
			? `Shortening step ${labels[0]} alone saves nothing: another path is just as long.`
			: `Shortening only one of ${steps(labels)} saves nothing: another path is just as long.`,
	uncounted: (labels: readonly string[]) => `Not counted, for want of a figure: ${steps(labels)}.`,
	uncountedNow: (labels: readonly string[]) => `Every day of ${steps(labels, or)} adds to the total.`,
	uncountedFrom: (labels: readonly string[], from: number) =>
		`${capital(steps(labels, or))} adds to it after ${days(from)}.`,
	conditional: (labels: readonly string[]) =>
		`${capital(steps(labels))} ${labels.length === 1 ? 'applies' : 'apply'} only under a condition; where it is not met, the total may be lower.`,
	typicalTotal: (labels: readonly string[], low: number, high: number, atLeast: boolean) =>
		`With typical days where they are known (${steps(labels)}): ${atLeast ? 'at least ' : ''}${range(low, high)}.`,

	picture: 'Both paths on one axis',
	axis: 'days after the first filing',
	applicant: 'applicant',
	legend: {
		critical: 'decides when its side ends',
		other: 'does not decide it',
		voluntary: 'voluntary',
		open: 'no limit found in law: length unknown, not 0',
		notChecked: 'limit not looked up',
		typical: 'typical days',
		own: '* with your days',
		end: 'end of the path'
	},

	stepsOf: (side: string) => `The steps: ${side}`,
	tableNote: (max: string) =>
		`Type your own days (1 to ${max}) to see what changes; the days of the law stay beside them. An empty field counts the law’s.`,
	columns: {
		place: 'No.',
		step: 'Step',
		law: 'Days by law',
		own: 'Your days',
		after: 'Waits for',
		runs: 'Runs',
		float: 'May slip by',
		decides: 'Decides the end'
	},
	limit: ({ days: n, daysChecked }: Limit) =>
		n !== null ? days(n) : daysChecked ? 'no statutory limit found' : 'limit not looked up',
	typical: (low: number, high: number) => `Typically ${range(low, high)}`,
	ownFor: (name: string) => `Your days: ${name}`,
	noAuthority: 'no authority acts; the applicant’s own step',
	mandatory: 'Mandatory',
	voluntary: 'Voluntary',
	condition: 'Condition',
	afterNone: 'nothing',
	runsFromTo: (from: string, to: string) => `day ${from} to ${to}`,
	runsFrom: (from: string) => `from day ${from}`,
	yes: 'yes',
	noOf: 'no',
	noFigure: 'no figure',
	slipNone: 'no day',
	cutShort: (saves: number, then: readonly string[]) =>
		saves === 0
			? 'cut alone, it saves nothing'
			: `a cut saves at most ${days(saves)}${then.length > 0 ? `, then ${steps(then)} too` : ''}`,
	slipOpen: (from: number) => (from === 0 ? 'each day counts' : `adds after ${days(from)}`),
	questions: (n: number) => `${n} ${n === 1 ? 'question' : 'questions'} compared on this step`,

	changed: (n: number, us: string, kr: string) =>
		`${n} ${n === 1 ? 'duration is' : 'durations are'} the reader’s own, and so are the totals (US: ${us}; ROK: ${kr}), not the law’s.`,
	reset: 'Back to the days of the law',
	toOwn: 'Take them to your own scenario',
	recompute: 'Compute again',
	others: 'Other products'
};

const daysKo = (n: number): string => generalKo.amount(n, 'days');
const rangeKo = (low: number, high: number): string =>
	low === high ? daysKo(low) : `${low.toLocaleString('ko-KR')}~${daysKo(high)}`;
/** `stepsKo(['1', '3'])` → `'1·3단계'`; with authorities each keeps its own word: `'1단계(농진청), 3단계(식약처)'`. */
const stepsKo = (labels: readonly string[]): string =>
	labels.some((label) => label.includes('('))
		? labels.map((label) => label.replace(/^(\d+) ?/, '$1단계')).join(', ')
		: `${labels.join('·')}단계`;

const ko: typeof en = {
	title: '승인 경로: 미국과 대한민국의 비교',
	heading: '승인 경로',
	lede: (date) =>
		`${date} 현재의 법에 따라 제품이 두 나라에서 거쳐야 하는 단계와 단계별 법정 기간을 견준다. 법에 일수가 없는 단계를 0일로 세지 않으며, 이때 합계는 ‘이상’으로 적는다.`,
	listCaption: '제품별 법정 기간의 합계',
	product: '제품',
	difference: '차이',
	withDays: ({ withDays: n, steps: all, notChecked }) =>
		`${all}단계 가운데 ${n}단계에 법정 일수${notChecked > 0 ? `, ${notChecked}단계 미확인` : ''}`,
	productTitle: (product) => `${product}: 미국과 대한민국의 승인 경로`,
	asOf: (date) => `${date} 현재의 법에 따른다.`,
	noProduct: (given) => `‘${given}’이라는 제품이 없다.`,

	total: (total) => {
		switch (total.kind) {
			case 'no-steps':
				return '거칠 단계 없음';
			case 'no-limit':
				return '어느 단계에서도 법정 기한을 찾지 못함';
			case 'not-checked':
				return total.steps === 'all' ? '법정 기한 미확인' : '찾은 법정 기한 없음(일부 미확인)';
			case 'at-least':
				return `${daysKo(total.days)} 이상`;
			case 'exact':
				return daysKo(total.days);
			default:
				return total satisfies never;
		}
	},
	gap: (gap) => {
		if (gap === null) return { head: '일수로 견줄 수 없음', why: '법정 일수가 전혀 없는 쪽은 합계가 없다' };
		const head =
			gap.longer === null
				? '같은 길이'
				: `${generalKo.sideShort[gap.longer]}이 ${daysKo(gap.by)}${gap.kind === 'at-least' ? ' 이상' : ''} 더 김`;
		return {
			head,
			why: gap.kind === 'limits-alone' ? '이 일수만 견준 것으로, 일수가 없는 단계에 따라 달라질 수 있다' : null
		};
	},

	decides: (labels, all, own) => {
		const by = own ? '이용자의 일수를 넣으면' : '법정 일수로 보면';
		return all
			? `${by} 모든 단계가 종료 시점을 정한다.`
			: `${by} ${stepsKo(labels)}가 종료 시점을 정한다. 그 밖의 단계는 줄여도 전체 기간이 달라지지 않는다.`;
	},
	decidesNone:
		'이쪽에는 법정 일수가 있는 단계가 없으므로 합계를 낼 수 없고, 어느 단계가 종료 시점을 정하는지도 말할 수 없다.',
	decidesNotChecked:
		'이쪽에는 일수를 적은 단계가 없고 조사하지 않은 기한이 있다. 여기에 적지 않은 법정 기한이 있을 수 있으므로 합계를 내거나 견줄 수 없다.',
	notLooked: (labels) => `${stepsKo(labels)}는 법정 기한이 있는지 조사하지 않았다.`,
	decidesEmpty: '이쪽에는 거쳐야 할 단계가 없다.',
	cut: (label, saves, whole, then) =>
		then.length > 0
			? `${stepsKo([label])}를 줄이면 최대 ${daysKo(saves)}이 줄며, 그때부터는 ${stepsKo(then)}도 종료 시점을 정한다.`
			: `${stepsKo([label])}를 줄이면 최대 ${daysKo(saves)}${whole ? '(그 단계 전부)' : ''}이 준다.`,
	tied: (labels) =>
		labels.length === 1
			? `길이가 같은 다른 경로가 있어 ${stepsKo(labels)}만 줄여서는 전체 기간이 줄지 않는다.`
			: `길이가 같은 다른 경로가 있어 ${stepsKo(labels)} 가운데 하나만 줄여서는 전체 기간이 줄지 않는다.`,
	uncounted: (labels) => `일수가 없어 세지 않은 단계: ${stepsKo(labels)}.`,
	uncountedNow: (labels) => `${stepsKo(labels)}에 걸리는 날은 그대로 합계에 더해진다.`,
	uncountedFrom: (labels, from) => `${stepsKo(labels)}는 ${daysKo(from)}을 넘는 날부터 합계에 더해진다.`,
	conditional: (labels) => `${stepsKo(labels)}는 조건에 해당할 때에만 거치며, 해당하지 않으면 합계가 줄어들 수 있다.`,
	typicalTotal: (labels, low, high, atLeast) =>
		`통상 일수를 아는 단계(${stepsKo(labels)})에 그 일수를 넣으면 ${rangeKo(low, high)}${atLeast ? ' 이상' : ''}이다.`,

	picture: '한 축에 놓은 두 경로',
	axis: '첫 신청부터 지난 날수',
	applicant: '신청인',
	legend: {
		critical: '종료 시점을 정하는 단계',
		other: '그 밖의 단계',
		voluntary: '임의 단계',
		open: '찾은 법정 기한 없음: 길이를 모름(0일이 아님)',
		notChecked: '기한을 조사하지 않은 단계',
		typical: '통상 일수',
		own: '* 이용자의 일수',
		end: '종료 시점'
	},

	stepsOf: (side) => `단계: ${side}`,
	tableNote: (max) =>
		`일수(1~${max})를 넣으면 결과가 바뀌며 법정 일수는 그대로 함께 보인다. 빈칸이면 법정 일수로 계산한다.`,
	columns: {
		place: '번호',
		step: '단계',
		law: '법정 일수',
		own: '이용자의 일수',
		after: '선행 단계',
		runs: '진행',
		float: '여유',
		decides: '종료 시점 결정'
	},
	limit: ({ days: n, daysChecked }) =>
		n !== null ? daysKo(n) : daysChecked ? '법정 기한을 찾지 못함' : '법정 기한 미확인',
	typical: (low, high) => `통상 ${rangeKo(low, high)}`,
	ownFor: (name) => `이용자의 일수: ${name}`,
	noAuthority: '행정기관이 관여하지 않는 신청인 스스로의 단계',
	mandatory: '필수',
	voluntary: '임의',
	condition: '조건',
	afterNone: '없음',
	runsFromTo: (from, to) => `${from}일~${to}일`,
	runsFrom: (from) => `${from}일부터`,
	yes: '예',
	noOf: '아니요',
	noFigure: '일수 없음',
	slipNone: '없음',
	cutShort: (saves, then) =>
		saves === 0
			? '이 단계만 줄여서는 줄지 않음'
			: `줄이면 최대 ${daysKo(saves)} 단축${then.length > 0 ? `, 그때부터 ${stepsKo(then)}도 결정` : ''}`,
	slipOpen: (from) => (from === 0 ? '걸리는 날이 모두 더해짐' : `${daysKo(from)}을 넘으면 더해짐`),
	questions: (n) => `이 단계를 비교한 질문 ${n}개`,

	changed: (n, us, kr) =>
		`이용자가 기간 ${n}개를 바꾸었다. 합계(미국 ${us}, 한국 ${kr})도 법이 아니라 이용자의 것이다.`,
	reset: '법정 일수로 되돌리기',
	toOwn: '나만의 시나리오로 가져가기',
	recompute: '다시 계산',
	others: '다른 제품'
};

export const pathwayMessages = { en, ko };
