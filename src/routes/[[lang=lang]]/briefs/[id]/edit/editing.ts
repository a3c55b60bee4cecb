import { GAP_KINDS, SEVERITIES } from '$lib/core/gap';
import { redline, type Redline } from '$lib/core/redline';
import { briefMessages } from '$lib/messages/briefs';
import { shareMessages } from '$lib/messages/share';
import type { Written } from '$lib/server/workspace/brief';
import { formOf } from '$lib/server/form';
import { keep } from '$lib/server/workspace/kept';
import type { Workspace } from '$lib/server/workspace/store';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { editCookie } from '../../own';

/** What every write to a brief shares: who may, what was sent, and what is said when somebody else was faster. */

type Event = Pick<RequestEvent, 'cookies' | 'locals'> & { params: { id: string } };

/** One answer for a wrong secret, a missing one and an unknown brief: nobody learns which briefs exist. */
export async function refuseStrangers({
	cookies,
	locals,
	params
}: Event): Promise<{ secret: string; workspace: Workspace }> {
	if (!locals.workspace.ok) error(503, { message: shareMessages[locals.lang].storage.closed });
	const secret = editCookie.get(cookies) ?? '';
	const { workspace } = locals.workspace;
	if (await workspace.briefs.mayEdit(params.id, secret)) return { secret, workspace };
	error(403, { message: briefMessages[locals.lang].mayNotEdit });
}

/** A text field, put in one form; null where it is too long. */
export const textOf = (form: FormData, name: string, max: number): string | null => {
	const value = String(form.get(name) ?? '')
		.normalize('NFC')
		// A form sends line ends in the form of the network.
		.replace(/\r\n?/g, '\n')
		.trim();
	return value.length <= max ? value : null;
};
export const numberOf = (form: FormData, name: string): number => Number(form.get(name) ?? 0);
/** The reader's own flag: both words or none. */
export const flagOf = (form: FormData) => {
	const [kind, severity] = [GAP_KINDS, SEVERITIES].map((words, index) =>
		words.find((word) => word === form.get(index === 0 ? 'flag-kind' : 'flag-severity'))
	) as [(typeof GAP_KINDS)[number] | undefined, (typeof SEVERITIES)[number] | undefined];
	return kind && severity ? { kind, severity } : null;
};

/** A write may also meet the limit of what one address adds on one day. */
type EditorWrite = Written<unknown> | { readonly ok: false; readonly why: 'day-limit' } | null;

type FormEvent = Event & Pick<RequestEvent, 'request'>;

/** One write of an editor: strangers refused, faults of the store told, a change made meanwhile shown. */
export async function write(
	event: FormEvent,
	job: (workspace: Workspace, form: FormData) => Promise<EditorWrite> | null
) {
	const { lang, workspace } = event.locals;
	await refuseStrangers(event);
	const [b, s] = [briefMessages[lang], shareMessages[lang]];
	const form = await formOf(event.request);
	const kept = await keep(
		workspace,
		async (store) => (await job(store, form)) ?? ({ ok: false, why: 'too-long' } as const)
	);
	if (!kept.ok) return fail(503, { error: s.storage[kept.why], yours: plain(form) });
	const { value } = kept;
	if (value.ok) return { saved: true };
	if (value.why === 'changed-meanwhile')
		return fail(409, { error: b.changedMeanwhile, conflict: conflictOf(form, value.now), yours: plain(form) });
	return fail(value.why === 'gone' ? 404 : value.why === 'day-limit' ? 429 : 413, {
		error: b[value.why],
		yours: plain(form)
	});
}

/** What the writer sent, so that no word is lost whatever happens. */
const plain = (form: FormData): Record<string, string> =>
	Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/** Two texts of one field, and what lies between them. */
export interface Conflict {
	/** The item whose note it is; empty for the brief's own text. */
	readonly item: string;
	/** The version to name when saving over it. */
	readonly version: number;
	readonly theirs: string;
	readonly theirTitle: string | null;
	readonly redline: Redline;
}

/** What an action of the editor answers. */
export interface EditResult {
	readonly saved?: boolean;
	readonly error?: string;
	/** The fields as they were sent, so that no word is lost. */
	readonly yours?: Partial<Readonly<Record<string, string>>>;
	readonly conflict?: Conflict;
	/** A frozen copy that was made, and the link that revokes it. */
	readonly link?: string;
	readonly revoke?: string;
}

function conflictOf(form: FormData, now: unknown): Conflict {
	const there = now as Readonly<Record<string, unknown>>;
	const field = form.has('note') ? 'note' : 'intro';
	const [mine, theirs] = [String(form.get(field) ?? ''), String(there[field] ?? '')];
	return {
		item: String(form.get('item') ?? ''),
		version: Number(there['version']),
		theirs,
		theirTitle: typeof there['title'] === 'string' ? there['title'] : null,
		redline: redline(theirs, mine)
	};
}
