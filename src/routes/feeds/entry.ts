import type { Lang } from '$lib/core/lang';
import type { ShownAnswer } from '$lib/core/row';
import { formatDate, formatPartDate } from '$lib/format';
import { apiMessages } from '$lib/messages/api';
import { messagesIn } from '$lib/messages/messages';
import { provisionMessages } from '$lib/messages/provisions';
import { paths } from '$lib/paths';
import type { AnswerChange, LawChange } from '$lib/server/api/changes';
import { presenter } from '$lib/server/compare';
import type { RecordedAnswer } from '$lib/server/reference/answers';
import type { Reference } from '$lib/server/reference/reference';
import { createHash } from 'node:crypto';
import { answerWords } from '$lib/components/compare/answer-words';

/** One change as a feed tells it. */
export interface Entry {
	/** The same for ever, whatever the site is called and wherever it stands. */
	readonly id: string;
	readonly title: string;
	/** The page, without the origin. */
	readonly path: string;
	readonly paragraphs: readonly string[];
	/** The day of the change; of one that is ahead the day on which it was last checked: no feed is dated in the future. */
	readonly updated: string;
	readonly tags: readonly string[];
}

/** A UUID made from a name (RFC 9562, version 8), so that no domain has to be owned to be unique. */
export function uuidOf(name: string): string {
	const hex = createHash('sha256').update(`concord ${name}`).digest('hex');
	const variant = ((parseInt(hex[16] ?? '0', 16) & 0x3) | 0x8).toString(16);
	return [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		variant + hex.slice(17, 20),
		hex.slice(20, 32)
	].join('-');
}

/** Puts changes of the law in words of one language. */
export function entryIn(reference: Reference, lang: Lang, today: string): (change: LawChange) => Entry {
	const m = messagesIn(lang);
	const f = apiMessages[lang].feed;
	const present = presenter(reference, lang, today);
	const { sides } = provisionMessages[lang];

	const told = (
		recorded: RecordedAnswer | null,
		{ question }: AnswerChange
	): { words: string; shown: ShownAnswer } | null => {
		if (!recorded) return null;
		const shown = present.answer(recorded, question.type, recorded.from);
		return { shown, words: answerWords(shown, m) ?? shown.rule.text };
	};

	const ofAnswer = (change: AnswerChange): Entry => {
		const { date, side, question } = change;
		const [before, after] = [told(change.before, change), told(change.after, change)];
		const checked = (change.after ?? change.before)?.checked?.on ?? reference.checkedTo;
		const ahead = date > today;
		const stays = before !== null && after !== null && before.words === after.words;
		const rule = after && after.words !== after.shown.rule.text ? after.shown.rule.text : null;
		const sources = (after ?? before)?.shown.basis.map(({ label }) => label).join('; ') ?? '';
		return {
			id: uuidOf(`answer ${date} ${side} ${question.id}`),
			title: `${m.sideShort[side]}: ${question.ask[lang]}`,
			path: paths.question(lang, question.topicId, question.id, { on: date }),
			paragraphs: [
				...(ahead ? [f.ahead] : []),
				before ? `${f.before}: ${before.words}` : f.first,
				after ? `${f.from(formatDate(date, lang))}: ${after.words}` : `${f.from(formatDate(date, lang))}: ${f.ended}`,
				...(stays ? [f.same] : []),
				...(rule ? [rule] : []),
				...(sources ? [`${m.row.sources}: ${sources}`] : [])
			],
			updated: ahead ? checked : date,
			tags: [side, question.stepId]
		};
	};

	return (change) => {
		if (change.kind === 'answer') return ofAnswer(change);
		const { date, side, title, what, basis } = change.event;
		const sources = basis.flatMap((cited) => present.citation(cited, null)?.label ?? []).join('; ');
		return {
			// Not its number: that moves when an earlier event is added.
			id: uuidOf(`event ${date} ${side} ${title.en}`),
			title: `${f.event}: ${present.named(title[lang], change.date)}`,
			path: paths.history(lang),
			paragraphs: [
				`${formatPartDate(date, lang)}, ${sides[side]}`,
				...(change.date > today ? [f.ahead] : []),
				...(what ? [present.named(what[lang], change.date)] : []),
				...(sources ? [`${m.row.sources}: ${sources}`] : [])
			],
			updated: change.date > today ? reference.checkedTo : change.date,
			tags: [side]
		};
	};
}
