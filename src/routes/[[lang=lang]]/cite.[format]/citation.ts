import type { CitedView } from '$lib/core/cite';
import type { Lang } from '$lib/core/lang';
import { formatDate } from '$lib/format';
import { fileMessages } from '$lib/messages/files';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';
import { isPageKind, readPage, titleOf, type PageKind } from '../share/freezable';

/** What a citation needs to know of a page, live or frozen. */
interface Cited {
	readonly kind: PageKind;
	readonly title: string;
	readonly lang: Lang;
	readonly lawDate: string;
	readonly revision: string;
	readonly method: string;
	readonly address: string;
}

/** Whether a page reads the law of a day that its address can name. A brief names the day of each of its rows itself. */
const DATED: Readonly<Record<PageKind, boolean>> = {
	compare: true,
	question: true,
	index: true,
	gaps: true,
	commitment: true,
	scenario: true,
	brief: false,
	pathway: false,
	history: false,
	law: true,
	redline: false
};
const FROZEN = /^(?:\/ko)?\/s\/([\w-]+)$/;

async function citedPage(locals: App.Locals, of: string, origin: string): Promise<Cited | null> {
	const id = FROZEN.exec(of)?.[1];
	if (id !== undefined) {
		const found = locals.workspace.ok ? await locals.workspace.workspace.shares.find(id) : null;
		if (found?.state !== 'there' || !isPageKind(found.share.kind)) return null;
		const { share } = found;
		return { ...share, kind: found.share.kind, address: new URL(paths.share(share.lang, id), origin).href };
	}
	const read = await readPage(locals, of);
	if (!read.ok) return null;
	const { frozen } = read;
	return {
		...frozen,
		title: titleOf(frozen.kind, frozen.data, frozen.lang),
		address: datedAddress(frozen.address, DATED[frozen.kind] ? frozen.lawDate : null, origin)
	};
}

/** The citation of the page that `?of=` names, in the language of that page; null where there is none. */
export async function citationOf(
	locals: App.Locals,
	url: URL
): Promise<{ readonly view: CitedView; readonly sentence: string } | null> {
	const cited = await citedPage(locals, url.searchParams.get('of') ?? '', url.origin);
	if (!cited) return null;
	const { kind, lang, lawDate, address } = cited;
	const words = fileMessages[lang];
	const title = kind === 'compare' ? words.comparison(cited.title) : cited.title;
	const [law, version] = [words.lawAsOf(formatDate(lawDate, lang)), words.version(cited.revision, cited.method)];
	const path = new URL(address).pathname.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '');
	return {
		view: {
			key: `concord-${path}-${lawDate}`,
			title,
			site: messagesIn(lang).siteName,
			version,
			note: law,
			address,
			accessed: locals.today,
			lang
		},
		sentence: words.sentence(title, law, version, address, formatDate(locals.today, lang))
	};
}

/** The address with its day: without it, the page would show another law tomorrow. */
function datedAddress(address: string, on: string | null, origin: string): string {
	const url = new URL(address, origin);
	if (on !== null) url.searchParams.set('on', on);
	url.searchParams.delete('open');
	url.searchParams.sort();
	return url.href.replaceAll('%2C', ',').replaceAll('%3A', ':');
}
