/** What a reader sees of two versions of a law. All of it is in the address. */
import { addressOf, oneOf, type Problem } from './address';
import { holding, versionCodec, versionNamed, type Dated } from './library-view';

/** One text with both versions in it; the two beside each other; the Korean table of old and new text. */
export const REDLINE_FORMS = ['inline', 'side', 'table'] as const;
/** What changed with what stands above it, or the whole law. */
export const REDLINE_SHOWN = ['changes', 'all'] as const;
/** Which version stands on the left. */
export const REDLINE_BASES = ['before', 'after'] as const;

export interface RedlineView {
	readonly from: string | null;
	readonly to: string | null;
	readonly view: (typeof REDLINE_FORMS)[number];
	readonly show: (typeof REDLINE_SHOWN)[number];
	readonly base: (typeof REDLINE_BASES)[number];
}

const address = addressOf<RedlineView>({
	from: versionCodec,
	to: versionCodec,
	view: oneOf(REDLINE_FORMS, 'inline'),
	show: oneOf(REDLINE_SHOWN, 'changes'),
	base: oneOf(REDLINE_BASES, 'before')
});

/**
 * Reads the address of a redline.
 *
 * @example readRedlineView(new URLSearchParams('from=3&to=4&view=table'))
 */
export const readRedlineView = (params: URLSearchParams): { view: RedlineView; problems: Problem<RedlineView>[] } =>
	address.read(params);

/**
 * Writes it.
 *
 * @example writeRedlineView({ from: '3', to: '4', view: 'table' }) // '?from=3&to=4&view=table'
 */
export const writeRedlineView = (view: Partial<RedlineView>): string => address.write({ ...address.defaults, ...view });

/**
 * The two versions that an address names. Without names: the one that holds today, and the one before it. `known` is false where it names
 * one that is not there. Null for a law of one version only.
 *
 * @example versionsCompared(versions, { from: null, to: null }, '2026-11-26')
 */
export function versionsCompared<V extends Dated>(
	versions: readonly V[],
	{ from, to }: Pick<RedlineView, 'from' | 'to'>,
	today: string
): { readonly before: V; readonly after: V; readonly known: boolean } | null {
	const [first, second] = versions;
	if (!first || !second) return null;
	const [old, now] = [versionNamed(versions, from), versionNamed(versions, to)];
	const current = holding(versions, today) ?? first;
	// What an old version became, where only that is named.
	const after = now ?? (old ? (versions[versions.indexOf(old) + 1] ?? current) : current === first ? second : current);
	const before = old ?? versions[versions.indexOf(after) - 1] ?? first;
	return { before, after, known: (from === null || old !== undefined) && (to === null || now !== undefined) };
}
