import { otherSide, type Side } from '$lib/core/answer';
import { SEVERITIES } from '$lib/core/gap';
import { historyOf } from '$lib/core/index-history';
import { isFar } from '$lib/core/key-rows';
import type { ShownAnswer } from '$lib/core/row';
import { gapOf, readPath } from '$lib/core/timeline';
import { formatDate, formatDistance } from '$lib/format';
import { embedMessages } from '$lib/messages/embed';
import { gapMessages } from '$lib/messages/gaps';
import { messagesIn } from '$lib/messages/messages';
import { pathwayMessages } from '$lib/messages/pathways';
import { amendmentOf } from '$lib/server/amendment';
import { touchedParagraphs } from '$lib/server/commitment-view';
import { comparisonOf } from '$lib/server/comparisons';
import { gapsOf } from '$lib/server/gaps';
import { daysOf } from '$lib/server/history';
import { pathwayOf, shownSteps } from '$lib/server/pathway-view';
import { countCard } from '$lib/server/preview/count-cards';
import { historyCard } from '$lib/server/preview/history-card';
import { pathwayCard } from '$lib/server/preview/pathway-card';
import { rowCard } from '$lib/server/preview/row-card';
import { answerWords } from '$lib/components/compare/answer-words';
import { around, type CardOf } from './request';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const dayNumber = (date: string): number => Date.parse(date) / 86_400_000;

export const row: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const topic = reference.topics().find(({ id }) => id === named('topic'));
	if (!topic) return null;
	const amendment = amendmentOf(reference, topic.id, view, on);
	const shown = comparisonOf(reference, topic.id, on, lang, amendment).shown.get(named('question'));
	if (!shown) return null;
	const m = messagesIn(lang);
	const words = m.row.difference(shown.difference, shown.scale?.unit ?? null, view.base);
	const low = [shown.sides.us, shown.sides.kr].some((side) => side?.checked?.confidence === 'low');
	const distance =
		shown.state === 'different' && shown.distance !== null
			? m.row.distance(formatDistance(shown.distance))
			: shown.state === 'not-comparable' && shown.distance === 1
				? m.row.countedAsOne
				: words.why;
	const answer = (side: Side) => ({ side: m.side[side], ...answerOf(shown.sides[side]) });
	const answerOf = (given: ShownAnswer | null) => ({
		value:
			given?.value?.kind === 'set' && given.value.options.length > 1
				? given.value.options.map(({ label }) => capital(label))
				: capital(answerWords(given, m) ?? given?.rule.text ?? m.row.notChecked),
		more: embedMessages[lang].more,
		absent: given?.state !== 'rule'
	});
	return rowCard({
		...around(request, 'row', amendment),
		ask: shown.ask,
		left: answer(view.base),
		right: answer(otherSide(view.base)),
		state: shown.state,
		far: isFar(shown.state, shown.distance),
		difference: words.head,
		why: [distance, ...(low ? [embedMessages[lang].lowConfidence] : [])].filter(Boolean).join(' · ') || null
	});
};

export const gaps: CardOf = (request) => {
	const { reference, lang, on } = request;
	const { records, asked } = gapsOf(reference, on, lang);
	const words = embedMessages[lang];
	return countCard({
		...around(request, 'gaps'),
		title: gapMessages[lang].title,
		total: { shown: String(records.length), words: words.differ(asked) },
		judged: words.judged(records.filter(({ gap }) => gap === null).length),
		counts: SEVERITIES.toReversed().map((severity) => ({
			n: records.filter(({ gap }) => gap?.severity === severity).length,
			words: gapMessages[lang].severities[severity]
		}))
	});
};

export const commitment: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const found = reference.commitments().find(({ id }) => id === named('id'));
	if (!found) return null;
	const words = embedMessages[lang];
	const paragraphs = touchedParagraphs(reference, found, view, on, lang);
	// One gap may touch several paragraphs.
	const touching = new Map(paragraphs.flatMap(({ rows }) => rows.map((row) => [row.id, row.severity] as const)));
	return countCard({
		...around(request, 'commitment'),
		title: found.title[lang],
		total: { shown: String(touching.size), words: words.touch(touching.size) },
		judged: words.judged(0),
		counts: SEVERITIES.toReversed().map((severity) => ({
			n: [...touching.values()].filter((of) => of === severity).length,
			words: gapMessages[lang].severities[severity]
		}))
	});
};

export const pathway: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const found = reference.pathways().find(({ id }) => id === named('product'));
	if (!found) return null;
	const amendment = amendmentOf(reference, found.topicId, { scenario: view.scenario, edit: {} }, on);
	const steps = shownSteps(reference, found, pathwayOf(reference, found.id, amendment.scenario), lang, on);
	const readings = { us: readPath(steps.us, view.days), kr: readPath(steps.kr, view.days) };
	const words = pathwayMessages[lang];
	const side = (of: Side) => ({
		name: messagesIn(lang).side[of],
		total: words.total(readings[of].total),
		bars: readings[of].steps
			.filter(({ start, finish }) => finish > start)
			.map(({ start, finish, critical }) => ({ start, days: finish - start, critical })),
		end: Math.max(0, ...readings[of].steps.map(({ finish }) => finish)),
		open: readings[of].steps.some(({ start, finish }) => finish === start)
	});
	const { head, why } = words.gap(gapOf(readings.us.total, readings.kr.total));
	const own = [...steps.us, ...steps.kr].some(({ key, days }) => (view.days[key] ?? days) !== days);
	return pathwayCard({
		...around(request, 'pathway', amendment, own),
		product: found.title[lang],
		sides: [side('us'), side('kr')],
		difference: why === null ? head : `${head} (${why})`
	});
};

export const history: CardOf = (request) => {
	const { reference, lang, on, view, named } = request;
	const topics = reference.topics();
	const topic = named('topic') === '' ? topics[0] : topics.find(({ id }) => id === named('topic'));
	if (!topic) return null;
	const step = topic.steps.find(({ id }) => id === view.step);
	const points = historyOf(daysOf(reference, topic.id), step?.id ?? null, on).points.filter(({ date }) => date <= on);
	const from = points.findIndex(({ measured }) => measured);
	const drawn = from < 0 ? [] : points.slice(from);
	const last = points.at(-1);
	return historyCard({
		...around(request, 'history'),
		title: (step?.name ?? topic.title)[lang],
		moments: drawn.map(({ date, figures, measured }) => ({
			day: dayNumber(date),
			index: measured ? figures.index : null,
			bounds: figures.bounds
		})),
		until: dayNumber(on),
		first: drawn[0] ? formatDate(drawn[0].date, lang) : '',
		last: formatDate(on, lang),
		figure: {
			shown: last?.measured && last.figures.index !== null ? formatDistance(last.figures.index) : '–',
			words: embedMessages[lang].historyWords
		}
	});
};
