import type { Confidence, Proposed, Relation, Seen, Side, Unit } from '$lib/core/answer';
import type { Difference, State } from '$lib/core/state';
import type { Show, ViewState } from '$lib/core/view-state';
import { formatNumber } from '$lib/format';
import { plural } from './plural';

/** Every word that an English page shows and that is not data. `ko.ts` has the same keys, or it does not compile. */

const SIDE: Record<Side, string> = { us: 'United States', kr: 'Republic of Korea' };
const SHORT: Record<Side, string> = { us: 'US', kr: 'ROK' };
const list = (sides: readonly Side[]): string => sides.map((side) => SHORT[side]).join(' and ');

const amount = (n: number, unit: Unit): string => {
	switch (unit) {
		case 'days':
			return plural(n, 'day', 'days');
		case 'months':
			return plural(n, 'month', 'months');
		case 'years':
			return plural(n, 'year', 'years');
		case 'hours':
			return plural(n, 'hour', 'hours');
		case 'percent':
			return `${formatNumber(n, 'en')}%`;
		case 'count':
			return formatNumber(n, 'en');
		default:
			return unit satisfies never;
	}
};

/** Told from the base side: what the other side has more or less of. */
const difference = (d: Difference, unit: Unit | null, base: Side): { head: string; why: string | null } => {
	const other: Side = base === 'us' ? 'kr' : 'us';
	const sign = base === 'us' ? 1 : -1;
	switch (d.kind) {
		case 'none':
			return { head: 'same', why: null };
		case 'number': {
			const by = d.by * sign;
			const time = unit === 'days' || unit === 'months' || unit === 'years' || unit === 'hours';
			const size = unit === 'percent' ? plural(Math.abs(by), 'point', 'points') : amount(Math.abs(by), unit ?? 'count');
			return {
				head: `${SHORT[other]}: ${size} ${time ? (by > 0 ? 'longer' : 'shorter') : by > 0 ? 'more' : unit === 'count' ? 'fewer' : 'less'}`,
				why: null
			};
		}
		case 'ordinal': {
			const by = d.by * sign;
			return {
				head: `${SHORT[other]}: ${plural(Math.abs(by), 'level', 'levels')} ${by > 0 ? 'higher' : 'lower'}`,
				why: null
			};
		}
		case 'set': {
			const counts = [
				...(d.shared.length ? [`${d.shared.length} shared`] : []),
				...(d.only[base].length ? [`${d.only[base].length} only ${SHORT[base]}`] : []),
				...(d.only[other].length ? [`${d.only[other].length} only ${SHORT[other]}`] : [])
			].join(' · ');
			return { head: d.shared.length ? 'partly the same' : 'nothing in common', why: counts };
		}
		case 'other':
			return { head: 'different', why: null };
		case 'no-rule':
			return d.sides.length === 2
				? { head: 'neither side has a rule', why: null }
				: { head: 'one side has no rule', why: `no rule found: ${list(d.sides)}` };
		case 'does-not-apply':
			return { head: 'not comparable', why: `does not apply: ${list(d.sides)}` };
		case 'not-checked':
			return { head: 'not checked', why: d.sides.length ? `missing: ${list(d.sides)}` : 'relation not assessed' };
		default:
			return d satisfies never;
	}
};

const states: Record<State, string> = {
	same: 'same',
	different: 'different',
	'not-comparable': 'not comparable',
	'not-checked': 'not checked'
};

const checkedAgainst: Record<Seen, string> = {
	text: 'read in the text',
	secondary: 'read on an official or secondary page',
	inference: 'our reading of the text',
	memory: 'from memory, no source opened'
};

export const en = {
	lang: 'en',
	siteName: 'Concord',
	tagline: 'Biotechnology rules of the United States and the Republic of Korea, side by side',
	skip: 'Skip to the content',
	otherLanguage: { name: '한국어', lang: 'ko' },
	nav: {
		label: 'Main',
		start: 'Product',
		compare: 'Compare',
		index: 'Index',
		gaps: 'Gaps',
		commitments: 'Commitments',
		pathways: 'Pathways',
		scenarios: 'Scenarios',
		history: 'History',
		share: 'Share',
		briefs: 'Briefs',
		authorities: 'Authorities',
		provisions: 'Provisions',
		library: 'Library',
		glossary: 'Glossary',
		data: 'Data',
		method: 'Method',
		about: 'About',
		search: 'Search'
	},
	footer: {
		lookup: 'Law, terms and method',
		caution: 'Unofficial renderings in our own words, not legal advice. The official texts alone are authentic.',
		revision: 'Data revision',
		checkedTo: 'last checked',
		method: 'Method version'
	},
	side: SIDE,
	sideShort: SHORT,
	states,
	far: 'far apart',
	amount,
	yes: 'Yes',
	no: 'No',
	nothing: 'None',
	rangeDates: (from: string, last: string | null, orEarlier = false) => {
		const first = orEarlier ? `${from} or earlier` : from;
		return last ? `${first} to ${last}` : `since ${first}`;
	},
	compare: {
		title: (topic: string) => `${topic}: United States and Republic of Korea compared`,
		lede: (n: number, date: string) => `${plural(n, 'question', 'questions')}, answered by the law of ${date}.`,
		future: (date: string) =>
			`${date} lies ahead: what is shown is the law as enacted for that day. Answers that are not yet in force are marked.`,
		past: (date: string) => `You are reading the law as it stood on ${date}.`,
		backToToday: 'Back to today',
		filters: 'Filters',
		asOf: 'As of',
		show: 'Show',
		shows: {
			all: 'all rows',
			different: 'only what differs',
			same: 'only what is the same',
			'not-comparable': 'only what has no counterpart',
			'not-checked': 'only what is not checked'
		} satisfies Record<Show, string>,
		step: 'Step',
		everyStep: 'every step',
		base: 'Left side',
		search: 'Find in rows',
		apply: 'Apply',
		clear: 'Clear all filters',
		questions: (n: number) => plural(n, 'question', 'questions'),
		countsLabel: 'Rows by state',
		counts: {
			different: (n: number) => `${n} differ`,
			same: (n: number) => `${n} the same`,
			'not-comparable': (n: number) => `${n} without counterpart`,
			'not-checked': (n: number) => `${n} not checked`
		} satisfies Record<State, (n: number) => string>,
		shown: (n: number, all: number) => (n === all ? `All ${all} rows` : `${n} of ${all} rows`),
		none: 'No row fits these filters.',
		steps: 'Steps',
		keyHeading: 'Where the systems part first',
		against: 'against',
		position: (n: number, all: number) => `Difference ${n} of ${all}`,
		keys: 'j and k go to the next and previous difference; / finds in rows.',
		legend: 'What the marks mean',
		problem: (param: string, given: string) => `“${given}” is no ${param} that this page knows; it was left out.`,
		params: {
			on: 'date (YYYY-MM-DD)',
			step: 'step',
			show: 'choice of rows',
			base: 'side',
			q: 'search text',
			open: 'row',
			w: 'list of weights',
			scenario: 'scenario',
			against: 'scenario',
			edit: 'list of answers',
			days: 'list of durations',
			name: 'name'
		} satisfies Record<keyof ViewState, string>
	},
	amended: {
		scenario: (title: string) => `Read as if this amendment were law: ${title}.`,
		own: (n: number) => `${plural(n, 'answer is', 'answers are')} the reader’s own.`,
		open: 'What it changes',
		leave: 'Back to the law as it stands'
	},
	row: {
		noRule: 'No rule found',
		doesNotApply: 'Does not apply',
		notChecked: 'Not checked',
		unrecorded: 'Nobody has recorded an answer for this date.',
		difference,
		distance: (d: string) => `distance ${d} of 1`,
		countedAsOne: 'counted as a full difference',
		leftOut: 'left out of every figure',
		onlyHere: 'only here',
		open: 'Sources and detail',
		close: 'Close',
		permalink: 'Address of this row',
		why: 'Why it matters',
		how: 'How the distance is found',
		confidence: {
			high: 'high confidence',
			medium: 'medium confidence',
			low: 'low confidence'
		} satisfies Record<Confidence, string>,
		checkedAgainst,
		checkedOn: (by: string, date: string) => `Checked by ${by} on ${date}`,
		recheck: 'to be checked again',
		inForce: 'Holds',
		ahead: (from: string) => `enacted, in force from ${from}`,
		proposed: {
			scenario: 'Proposed, not law',
			reader: 'Supposed by the reader; no rule stands behind it'
		} satisfies Record<Proposed, string>,
		tryAnother: 'Try another answer',
		note: 'Note',
		sources: 'Rests on',
		citedElsewhere: 'what else rests on it',
		clipboard: { copy: 'Copy', copied: 'Copied', failed: 'Not copied: select the text' },
		official: 'official text',
		imported: 'official text',
		noAddress: 'no official address known',
		newWindow: 'leaves this site',
		weight: (w: number) => `Weight ${w}`,
		distanceOf: {
			boolean: 'Yes or no: the distance is 0 if both answers agree, otherwise 1.',
			nominal: 'One of a list: the distance is 0 if both answers agree, otherwise 1.',
			ordinal: (levels: number) => `Ordered levels: the difference of ranks, divided by ${levels - 1}.`,
			number: (min: string, max: string) =>
				`Numbers: the difference, divided by the declared range of ${min} to ${max}.`,
			set: 'Sets: one minus the shared members divided by all members (Jaccard).',
			text: 'Free text: the distance follows from the relation that the editors state.'
		},
		relation: {
			equal: 'equal',
			equivalent: 'equivalent',
			subset: 'the US rule lies within the Korean one',
			superset: 'the Korean rule lies within the US one',
			intersects: 'overlapping',
			none: 'unrelated'
		} satisfies Record<Relation, string>,
		levels: {
			statute: 'statute',
			decree: 'decree',
			regulation: 'regulation',
			rule: 'ministerial rule',
			notice: 'notice',
			guidance: 'guidance',
			policy: 'policy',
			order: 'executive order',
			judgment: 'judgment',
			treaty: 'treaty',
			understanding: 'understanding',
			guideline: 'guideline',
			announcement: 'announcement'
		} as Record<string, string>
	},
	index: {
		headline: 'weighted share of differing answers',
		band: (low: string, high: string) => `${low} to ${high} under other weights`,
		coverage: (share: string, n: number, all: number) => `coverage ${share} (${n} of ${all})`
	},
	/** How far the two laws mean the same by a term. */
	termRelations: {
		equal: 'the same concept',
		broader: 'the US concept is wider',
		narrower: 'the Korean concept is wider',
		overlapping: 'overlapping concepts',
		'us-only': 'only in US law',
		'kr-only': 'only in Korean law',
		'procedural-false-friend': 'false friend: alike in word, not in procedure'
	} as Record<string, string>,
	method: { title: 'Method: what is computed, and how' },
	about: { title: 'About Concord' },
	error: {
		title: 'Not found',
		notFound: 'There is no page at this address.',
		noTopic: (given: string) => `There is no topic “${given}”.`,
		noQuestion: (given: string) => `There is no question “${given}” in this topic.`,
		noInstrument: (given: string) => `There is no instrument “${given}”.`,
		nearest: 'The nearest page that exists:',
		unexpectedTitle: 'Something went wrong',
		unexpected: 'The page could not be made. It is our fault, not yours. Try again; if it stays, tell us this number:'
	},
	contents: 'Contents',
	close: 'Close'
};

export type Messages = typeof en;
