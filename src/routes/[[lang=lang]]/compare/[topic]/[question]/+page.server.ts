import { SIDES, type Side } from '$lib/core/answer';
import { readView } from '$lib/core/view-state';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import { amendmentOf } from '$lib/server/amendment';
import { presenter } from '$lib/server/compare';
import { comparisonOf } from '$lib/server/comparisons';
import { gapsOf } from '$lib/server/gaps';
import { citedTexts } from '$lib/server/library/cited-texts';
import { error } from '@sveltejs/kit';
import { findTopic } from '../../../find';
import type { PageServerLoad } from './$types';

/** What this page reads of an address; the rest belongs to the page it came from. */
const KNOWN = new Set(['on', 'base', 'scenario', 'edit']);

export const load: PageServerLoad = ({ locals, params, url }) => {
	const { reference, library, lang, today } = locals;
	const topic = findTopic(locals, params.topic);
	const { view, problems } = readView(url.searchParams);
	const on = view.on ?? today;
	const amendment = amendmentOf(reference, topic.id, view, on);
	const { compared, shown } = comparisonOf(reference, topic.id, on, lang, amendment, library);
	const at = compared.findIndex((item) => item.question.id === params.question);
	const [item, row] = [compared[at], shown.get(params.question)];
	if (!item || !row) {
		error(404, {
			message: messagesIn(lang).error.noQuestion(params.question),
			nearest: { href: paths.compare(lang, topic.id), label: topic.title[lang] }
		});
	}

	const texts = library && citedTexts(library, reference);
	const present = presenter(reference, lang, on, texts);
	const official = (side: Side) => {
		const answer = item.sides[side];
		return answer && texts ? texts.read(answer.basis, answer.until === null ? on : answer.from, lang) : [];
	};
	const history = reference.answers
		.history(row.id)
		.reverse()
		.map((recorded) => ({ side: recorded.side, ...present.answer(recorded, item.question.type, recorded.from) }));
	const neighbour = (index: number) => {
		const other = compared[index]?.question;
		return other ? { id: other.id, ask: other.ask[lang] } : null;
	};
	return {
		topic: { id: topic.id, title: topic.title[lang], editor: topic.editor[lang] },
		step: topic.steps.find((step) => step.id === row.step)?.name[lang] ?? '',
		view,
		amended: { scenario: amendment.scenario?.title[lang] ?? null, own: amendment.own },
		problems: [...problems.filter(({ param }) => KNOWN.has(param)), ...amendment.problems],
		on,
		row,
		official: { us: official('us'), kr: official('kr') },
		// A judgement is about the law: under an amendment there is none.
		gap:
			amendment.key === ''
				? (gapsOf(reference, on, lang).records.find((record) => record.id === row.id)?.gap ?? null)
				: null,
		history: SIDES.map((side) => ({ side, answers: history.filter((answer) => answer.side === side) })),
		previous: neighbour(at - 1),
		next: neighbour(at + 1),
		terms: present.terms(
			[row],
			history.map((answer) => answer.rule)
		)
	};
};
