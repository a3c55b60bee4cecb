import { z } from 'zod';
import { GAP_KINDS, SEVERITIES } from '$lib/core/gap';
import { BRIEF_LIMITS, type Brief } from './brief';
import { passage, redline } from './pinned-file';

/** A brief as a file: everything that stands in it, and no secret. What was taken out, and the frozen copies, stay behind. */
const BRIEF_FORMAT = 'concord-brief/1';
export const MAX_BRIEF_FILE_BYTES = 1024 * 1024;

/** What is wrong at one place of a file; the words are the reader's (messages) or the command's. */
export type FileFaultKind =
	| 'no-json'
	| 'no-brief'
	| 'other-version'
	| 'missing'
	| 'wrong'
	| 'unknown-field'
	| 'too-long'
	| 'too-many'
	| 'empty'
	| 'no-address-here'
	| 'file-too-large';
interface FileFault {
	/** `items[3].note`; empty for the file as a whole. */
	readonly at: string;
	readonly kind: FileFaultKind;
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What can be pinned. An address is followed by whoever reads the brief: no other site, and no page that carries a secret. */
const VIEW = /^\/(?:ko\/)?(?:compare|index|gaps|commitments|pathways|scenarios|history|library)(?:[/?]|$)/;

function isAddressHere(text: string): boolean {
	if (!VIEW.test(text)) return false;
	try {
		const url = new URL(text, 'http://concord.invalid');
		// Written as a browser writes it: no dots, backslashes or blanks that would lead elsewhere.
		return url.pathname + url.search === text;
	} catch {
		return false;
	}
}

const text = (max: number) =>
	z
		.string()
		.transform((value) => value.normalize('NFC').toWellFormed())
		.pipe(z.string().max(max));
const address = text(BRIEF_LIMITS.address).refine(isAddressHere);
const slug = z.string().regex(SLUG).max(200);
const flag = z.strictObject({ kind: z.enum(GAP_KINDS), severity: z.enum(SEVERITIES) }).nullable();
const label = text(BRIEF_LIMITS.label);
const note = text(BRIEF_LIMITS.text);

/** The link must lead to what is shown under it. */
const leadsTo = (address: string, path: string): boolean => /^(?:\/ko)?([^?]+)/.exec(address)?.[1] === path;
const none = z.null();
/** What is kept of law and of a view: under an address, and of no question. */
const ofNoQuestion = { address, topic: none, question: none, label, flag, note };

const item = z.discriminatedUnion('kind', [
	z
		.strictObject({ kind: z.literal('row'), address, topic: slug, question: slug, label: label.nullable(), flag, note })
		.refine(({ address, topic, question }) => leadsTo(address, `/compare/${topic}/${question}`), { path: ['address'] }),
	z.strictObject({ kind: z.literal('view'), ...ofNoQuestion }),
	z
		.strictObject({ kind: z.literal('passage'), ...ofNoQuestion, content: passage })
		.refine(({ address, content }) => leadsTo(address, `/library/${content.law}`), { path: ['address'] }),
	z
		.strictObject({ kind: z.literal('redline'), ...ofNoQuestion, content: redline })
		.refine(({ address, content }) => leadsTo(address, `/library/${content.law}/redline`), { path: ['address'] }),
	z.strictObject({ kind: z.literal('note'), address: none, topic: none, question: none, label: none, flag, note })
]);

const briefFile = z.strictObject({
	format: z.literal(BRIEF_FORMAT),
	title: text(BRIEF_LIMITS.title)
		.transform((value) => value.trim())
		.pipe(z.string().min(1)),
	intro: text(BRIEF_LIMITS.text),
	lang: z.enum(['en', 'ko']),
	/** For the reader of the file; the brief that it becomes has dates of its own. */
	madeAt: z.iso.datetime(),
	changedAt: z.iso.datetime(),
	items: z.array(item).max(BRIEF_LIMITS.items)
});

export type BriefFile = z.infer<typeof briefFile>;

/** The file of a brief, as text that a person can read. */
export function writeBriefFile(brief: Brief): string {
	const { title, intro, lang, madeAt, changedAt } = brief;
	const items = brief.items.map(({ id: _id, version: _version, content, ...held }) => ({
		...held,
		...(content && { content })
	}));
	return `${JSON.stringify({ format: BRIEF_FORMAT, title, intro, lang, madeAt, changedAt, items }, null, '\t')}\n`;
}

/** Every fault at once, up to so many. */
const MOST_FAULTS = 20;
export type ReadBriefFile =
	{ readonly ok: true; readonly file: BriefFile } | { readonly ok: false; readonly faults: readonly FileFault[] };

export function readBriefFile(bytes: Uint8Array, maxBytes = MAX_BRIEF_FILE_BYTES): ReadBriefFile {
	const whole = (kind: FileFaultKind): ReadBriefFile => ({ ok: false, faults: [{ at: '', kind }] });
	if (bytes.length > maxBytes) return whole('file-too-large');
	let given: unknown;
	try {
		given = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return whole('no-json');
	}
	const format: unknown =
		typeof given === 'object' && given !== null && Object.hasOwn(given, 'format') ? Reflect.get(given, 'format') : null;
	if (typeof format !== 'string' || !format.startsWith('concord-brief/')) return whole('no-brief');
	if (format !== BRIEF_FORMAT) return whole('other-version');
	const read = briefFile.safeParse(given, { reportInput: true });
	if (read.success) return { ok: true, file: read.data };
	// One place can break two rules of one kind: told once.
	const faults = new Map(read.error.issues.flatMap(faultsOf).map((fault) => [`${fault.at} ${fault.kind}`, fault]));
	return { ok: false, faults: [...faults.values()].slice(0, MOST_FAULTS) };
}

function faultsOf(issue: z.core.$ZodIssue): FileFault[] {
	const at = issue.path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('')
		.replace(/^\./, '');
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({ at: `${at ? `${at}.` : ''}${key.slice(0, 40)}`, kind: 'unknown-field' }));
		case 'too_big':
			return [{ at, kind: issue.origin === 'array' ? 'too-many' : 'too-long' }];
		case 'too_small':
			return [{ at, kind: 'empty' }];
		case 'custom':
			return [{ at, kind: issue.path.at(-1) === 'address' ? 'no-address-here' : 'wrong' }];
		case 'invalid_type':
			return [{ at, kind: issue.input === undefined ? 'missing' : 'wrong' }];
		default:
			return [{ at, kind: 'wrong' }];
	}
}
