import type { Lang } from '$lib/core/lang';
import { viewOfVersion } from '$lib/core/library-view';
import { beginning, type ComparedText, type Pinned } from '$lib/core/pinned';
import { paths } from '$lib/paths';
import type { Version } from '$lib/server/library/laws';
import type { KeptText } from '$lib/server/library/passage';
import { BRIEF_LIMITS } from '$lib/server/workspace/brief';
import type { LawShown } from '../library/[law]/+page.server';
import type { Compared } from '../library/[law]/redline/compared';
import type { PageData } from './freezable';

/** What a page of the library draws, live or frozen. */
type Shown = { readonly kind: 'law'; readonly data: LawShown } | { readonly kind: 'redline'; readonly data: Compared };
const shownBy = (kind: 'law' | 'redline', data: PageData): Shown => ({ kind, data }) as unknown as Shown;

const textOf = ({ name, promulgated, number, inForce, textHash, complete }: Version): ComparedText => ({
	name,
	promulgated,
	number,
	inForce,
	hash: textHash,
	complete
});

/** The official text on a page of the library: what is held against the library again. */
export function keptText(kind: 'law' | 'redline', data: PageData): KeptText {
	const shown = shownBy(kind, data);
	if (shown.kind === 'redline') {
		const { law, before, after } = shown.data;
		return { law: law.key, texts: [textOf(before), textOf(after)] };
	}
	const { law, version, passage } = shown.data;
	return passage ?? { law: law.key, texts: [textOf(version)] };
}

type Pinnable =
	| { readonly ok: true; readonly content: Pinned; readonly address: string }
	| { readonly ok: false; readonly why: 'wholeLaw' | 'tooLarge' };

/** The same as a brief keeps it, under the address of the very versions that are shown: a passage, or what changed. */
export function pinnedText(kind: 'law' | 'redline', data: PageData, lang: Lang): Pinnable {
	const shown = shownBy(kind, data);
	if (shown.kind === 'law') {
		const { law, version, versions, passage } = shown.data;
		if (!passage) return { ok: false, why: 'wholeLaw' };
		const content = { ...passage, ...beginning(passage.units, BRIEF_LIMITS.passage) };
		return {
			ok: true,
			content,
			address: paths.law(lang, law.key, { ...viewOfVersion(versions, version), at: passage.at })
		};
	}
	const { law, before, after, view, counts, shown: redline } = shown.data;
	const { from: _, to: __, ...form } = view;
	const content: Pinned = {
		kind: 'redline',
		law: law.key,
		side: law.side,
		before: textOf(before),
		after: textOf(after),
		view: form,
		counts,
		entries: redline.entries
	};
	if (JSON.stringify(content).length > BRIEF_LIMITS.content) return { ok: false, why: 'tooLarge' };
	return { ok: true, content, address: paths.redline(lang, law.key, before.key, after.key, form) };
}
