import type { QuestionType } from '$lib/core/answer';
import type { Lang, Text2 } from '$lib/core/lang';
import type { z } from 'zod';
import { presenter, type ComparedRow } from '../compare';
import type { Basis, RecordedAnswer } from '../reference/answers';
import type { Reference } from '../reference/reference';
import type { ANSWER, ANSWER_TYPE, CITATION } from './schema-parts';

/** Recorded data in both languages at once, with the names that authorities had on a day. */
export function shownIn(reference: Reference, on: string) {
	const en = presenter(reference, 'en', on);
	const ko = presenter(reference, 'ko', on);

	const named = (text: Text2, day = on): Text2 => ({ en: en.named(text.en, day), ko: ko.named(text.ko, day) });

	/** `day`: the day whose text the official address leads to; null: the one in force. */
	const citations = (basis: readonly Basis[], day: string | null): z.infer<typeof CITATION>[] =>
		basis.flatMap((cited) => {
			const [english, korean] = [en.citation(cited, day), ko.citation(cited, day)];
			if (!english || !korean) return [];
			return [
				{
					instrument: cited.instrumentId,
					pinpoint: cited.pinpoint,
					label: { en: english.label, ko: korean.label },
					own: english.own,
					official: english.href,
					seen: cited.seen
				}
			];
		});

	const answer = (recorded: RecordedAnswer, day = on): z.infer<typeof ANSWER> => ({
		question: recorded.questionId,
		side: recorded.side,
		state: recorded.answer.state,
		value: recorded.answer.state === 'rule' ? recorded.answer.value : null,
		rule: named(recorded.rule, day),
		note: recorded.note && named(recorded.note, day),
		from: recorded.from,
		orEarlier: recorded.orEarlier,
		until: recorded.until,
		checked: recorded.checked,
		recheck: recorded.recheck,
		basis: citations(recorded.basis, recorded.until === null ? null : recorded.from),
		proposed: recorded.proposed !== null
	});

	const row = ({ question, sides, comparison }: ComparedRow) => ({
		question: question.id,
		step: question.stepId,
		place: question.place,
		ask: question.ask,
		weight: question.weight,
		state: comparison.state,
		distance: comparison.distance,
		difference: comparison.difference,
		us: sides.us && answer(sides.us),
		kr: sides.kr && answer(sides.kr)
	});

	return { named, citations, answer, row };
}

/** The type of an answer, with the labels of its options in both languages. */
export function shownType(type: QuestionType): z.infer<typeof ANSWER_TYPE> {
	if (!('options' in type)) return type;
	return { ...type, options: type.options.map(({ id, en, ko }) => ({ id, label: { en, ko } })) };
}

/** A value made once for each language. */
export const inBoth = <T>(of: (lang: Lang) => T): Record<Lang, T> => ({ en: of('en'), ko: of('ko') });
