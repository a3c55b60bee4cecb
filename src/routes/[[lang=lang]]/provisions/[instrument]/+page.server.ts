import { comparePinpoints, formatCitation, formatPinpoint, officialAddress, parsePinpoint } from '$lib/core/citation';
import { presenter } from '$lib/server/compare';
import { citedTexts } from '$lib/server/library/cited-texts';
import { groupBy } from '$lib/server/reference/text2';
import { findInstrument } from '../../find';
import type { PageServerLoad } from './$types';

/** Systems in which a citation begins with the name of the law, and not with a title and a part. */
const NAMED: ReadonlySet<string> = new Set(['kr', 'plain']);

export const load: PageServerLoad = ({ locals, params }) => {
	const { reference, lang, today } = locals;
	const instrument = findInstrument(locals, params.instrument);
	const texts = locals.library && citedTexts(locals.library, reference);
	const { citation } = presenter(reference, lang, today, texts);
	const questions = new Map(
		reference.topics().flatMap((topic) => reference.questions.ofTopic(topic.id, today).map((q) => [q.id, q] as const))
	);

	// One entry a pinpoint, in the order of the law; under it the rows that rest on it, each with the time in which it did.
	const citing = reference.answers.citing(instrument.id).flatMap((answer) =>
		answer.basis.map((basis) => {
			const parsed = basis.pinpoint === null ? null : parsePinpoint(instrument.system, basis.pinpoint);
			return { answer, basis, pinpoint: parsed?.ok ? parsed.pinpoint : null };
		})
	);
	citing.sort((a, b) =>
		a.pinpoint && b.pinpoint ? comparePinpoints(a.pinpoint, b.pinpoint) : a.pinpoint ? 1 : b.pinpoint ? -1 : 0
	);
	const places = [...groupBy(citing, (item) => item.basis.pinpoint)].map(([pinpoint, items]) => ({
		pinpoint,
		/** A law with a name of its own stands in the title: its places need not repeat it. */
		place: items[0]?.pinpoint && NAMED.has(instrument.system) ? formatPinpoint(items[0].pinpoint, lang) : null,
		citation: citation({ instrumentId: instrument.id, pinpoint, seen: null }, null),
		rows: [...groupBy(items, (item) => item.answer.questionId)].flatMap(([id, uses]) => {
			const question = questions.get(id);
			if (!question) return [];
			const times = uses.map(({ answer }) => ({
				from: answer.from,
				until: answer.until,
				orEarlier: answer.orEarlier
			}));
			return [{ id, topic: question.topicId, ask: question.ask[lang], times }];
		})
	}));

	return {
		instrument: {
			id: instrument.id,
			name: instrument.name[lang],
			otherName: instrument.name[lang === 'en' ? 'ko' : 'en'],
			citation: formatCitation(instrument, null, lang, 'full'),
			kind: instrument.kind,
			number: instrument.number?.[lang] ?? null,
			authority: instrument.authorityId && {
				id: instrument.authorityId,
				name: reference.authorities.fullName(instrument.authorityId, today, lang)
			},
			opened: instrument.opened,
			note: instrument.note?.[lang] ?? null,
			href: officialAddress(instrument, null, null),
			/** Its text in the library as it holds today; null where it is not imported. */
			text: texts?.place({ instrumentId: instrument.id, pinpoint: null, seen: null }, today) ?? null,
			status: instrument.status.map((s, index) => ({
				...s,
				/** Until the next begins. */
				until: instrument.status[index + 1]?.from ?? null,
				note: s.note?.[lang] ?? null
			}))
		},
		places
	};
};
