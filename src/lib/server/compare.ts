import { SIDES, type Answer, type QuestionType, type Side, type Value } from '$lib/core/answer';
import { formatCitation, officialAddress } from '$lib/core/citation';
import type { Lang } from '$lib/core/lang';
import { fillPlaceholders } from '$lib/core/placeholder';
import type { MarkedText, ShownAnswer, ShownCitation, ShownRow, ShownTerm, ShownValue } from '$lib/core/row';
import { compare, type Comparison } from '$lib/core/state';
import { cited } from './cited';
import type { Basis, RecordedAnswer } from './reference/answers';
import type { Question } from './reference/questions';
import type { Reference } from './reference/reference';
import type { CitedTexts } from './library/cited-texts';
import { groupBy } from './reference/text2';

/** One question, both sides' answers on a date, and what core makes of them; still in both languages. */
export interface ComparedRow {
	readonly question: Question;
	readonly sides: Readonly<Record<Side, RecordedAnswer | null>>;
	readonly comparison: Comparison;
}

const UNRECORDED: Answer = { state: 'not-checked' };

/**
 * All rows of a topic as the law stood on a date: five statements, whatever the number of rows.
 * `replaced` holds the answers that take the place of the recorded ones, for instance those of a scenario.
 */
export function compareTopic(
	reference: Reference,
	topicId: string,
	on: string,
	replaced: readonly RecordedAnswer[] = []
): ComparedRow[] {
	const answersOf = groupBy([...replaced, ...reference.answers.onDate(topicId, on)], (answer) => answer.questionId);
	return reference.questions.ofTopic(topicId, on).map((question) => {
		// The first of a side counts: a replaced answer stands before the recorded one.
		const answers = answersOf.get(question.id) ?? [];
		const of = (side: Side) => answers.find((answer) => answer.side === side) ?? null;
		const sides = { us: of('us'), kr: of('kr') };
		const comparison = compare(question.type, sides.us?.answer ?? UNRECORDED, sides.kr?.answer ?? UNRECORDED);
		return { question, sides, comparison };
	});
}

/** Puts recorded data in one language for the page; `texts`: where the library is, and the page leads to it. */
export function presenter(reference: Reference, lang: Lang, on: string, texts: CitedTexts | null = null) {
	/** A rule with the names that authorities had on a day. */
	const named = (raw: string, day: string): string =>
		fillPlaceholders(raw, (id) => reference.authorities.shortName(id, day, lang));

	const marked = (raw: string, day: string): MarkedText => {
		const text = named(raw, day);
		let at = 0;
		const marks = reference.terms.mark(text, lang).flatMap((segment) => {
			const from = at;
			at += segment.text.length;
			return segment.term === null ? [] : [[from, at, segment.term] as const];
		});
		return { text, marks };
	};

	const citation = (basis: Basis, day: string | null): ShownCitation | null => {
		const found = cited(reference, basis);
		if (!found) return null;
		const { instrument, pinpoint } = found;
		const label = formatCitation(instrument, pinpoint, lang, 'short');
		const own = formatCitation(instrument, pinpoint, instrument.side === 'kr' ? 'ko' : 'en', 'full');
		const text = texts?.place(basis, day ?? on);
		return {
			instrument: instrument.id,
			label,
			own: own === label ? null : own,
			href: readable(officialAddress(instrument, pinpoint, day)),
			seen: basis.seen,
			...(text && { text })
		};
	};

	/** `day`: the reader's date; in a history each answer is named as of its own first day. */
	const answer = (recorded: RecordedAnswer, type: QuestionType, day: string): ShownAnswer => ({
		state: recorded.answer.state,
		value: recorded.answer.state === 'rule' ? shownValue(type, recorded.answer.value, lang) : null,
		rule: marked(recorded.rule[lang], day),
		note: recorded.note && named(recorded.note[lang], day),
		from: recorded.from,
		orEarlier: recorded.orEarlier,
		until: recorded.until,
		checked: recorded.checked,
		recheck: recorded.recheck,
		proposed: recorded.proposed,
		// The text in force today is what most readers want; an answer that has ended links to the text of its time.
		basis: recorded.basis.flatMap((basis) => citation(basis, recorded.until === null ? null : recorded.from) ?? []),
		level: recorded.basis[0] ? (reference.instruments.find(recorded.basis[0].instrumentId)?.kind ?? null) : null
	});

	const row = ({ question, sides, comparison }: ComparedRow): ShownRow => {
		const { type } = question;
		return {
			id: question.id,
			topic: question.topicId,
			step: question.stepId,
			place: question.place,
			ask: question.ask[lang],
			why: question.why[lang],
			weight: question.weight,
			kind: type.kind,
			scale: type.kind === 'number' ? { unit: type.unit, min: type.min, max: type.max } : null,
			levels: type.kind === 'ordinal' ? type.options.length : null,
			relation: type.kind === 'text' && type.relation ? { ...type.relation, why: type.relation.why[lang] } : null,
			...comparison,
			sides: { us: sides.us && answer(sides.us, type, on), kr: sides.kr && answer(sides.kr, type, on) }
		};
	};

	/** The terms that a page marks, each once. */
	const terms = (rows: readonly ShownRow[], more: readonly MarkedText[] = []): Record<string, ShownTerm> => {
		const texts = [...more, ...rows.flatMap((r) => SIDES.flatMap((side) => r.sides[side]?.rule ?? []))];
		const ids = [...new Set(texts.flatMap((text) => text.marks.map(([, , id]) => id)))];
		return Object.fromEntries(
			ids.flatMap((id) => {
				const term = reference.terms.find(id);
				if (!term) return [];
				const other = lang === 'en' ? term.ko : term.en;
				return [
					[id, { label: term[lang], counterpart: other, relation: term.relation, note: term.note?.[lang] ?? null }]
				];
			})
		);
	};

	return { row, answer, named, marked, citation, terms };
}

/** An address as people read it: Korean letters as letters. Browsers encode them when they follow it. */
const readable = (address: string | null): string | null => address && decodeURI(address);

function shownValue(type: QuestionType, value: Value, lang: Lang): ShownValue | null {
	switch (type.kind) {
		case 'boolean':
			return { kind: 'boolean', value: value === true };
		case 'number':
			return { kind: 'number', value: Number(value), unit: type.unit };
		case 'nominal':
		case 'ordinal':
			return { kind: 'option', label: type.options.find((option) => option.id === value)?.[lang] ?? String(value) };
		case 'set': {
			const chosen = type.options.filter((option) => Array.isArray(value) && value.includes(option.id));
			return { kind: 'set', options: chosen.map((option) => ({ id: option.id, label: option[lang] })) };
		}
		case 'text':
			return null;
		default:
			return type satisfies never;
	}
}
