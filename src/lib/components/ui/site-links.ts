import type { Lang } from '$lib/core/lang';
import { messagesIn } from '$lib/messages/messages';
import { paths } from '$lib/paths';

interface SiteLink {
	readonly href: string;
	/** The start of the addresses that belong to it, without the language. */
	readonly under: string;
	readonly label: string;
}

/**
 * The rooms of the site: what one works with, what one looks things up in, and what explains the site. A phone keeps the second kind for the foot
 * of the page; the third stands there alone.
 */
export function siteLinks(lang: Lang): Readonly<Record<'work' | 'lookup' | 'about', readonly SiteLink[]>> {
	const { nav } = messagesIn(lang);
	return {
		work: [
			{ href: paths.comparisons(lang), under: '/compare', label: nav.compare },
			{ href: paths.indexOverview(lang), under: '/index', label: nav.index },
			{ href: paths.gaps(lang), under: '/gaps', label: nav.gaps },
			{ href: paths.commitments(lang), under: '/commitments', label: nav.commitments },
			{ href: paths.pathways(lang), under: '/pathways', label: nav.pathways },
			{ href: paths.scenarios(lang), under: '/scenarios', label: nav.scenarios },
			{ href: paths.history(lang), under: '/history', label: nav.history }
		],
		lookup: [
			{ href: paths.start(lang), under: '/start', label: nav.start },
			{ href: paths.briefs(lang), under: '/briefs', label: nav.briefs },
			{ href: paths.authorities(lang), under: '/authorities', label: nav.authorities },
			{ href: paths.provisions(lang), under: '/provisions', label: nav.provisions },
			{ href: paths.library(lang), under: '/library', label: nav.library },
			{ href: paths.glossary(lang), under: '/glossary', label: nav.glossary }
		],
		about: [
			{ href: paths.data(lang), under: '/data', label: nav.data },
			{ href: paths.method(lang), under: '/method', label: nav.method },
			{ href: paths.about(lang), under: '/about', label: nav.about }
		]
	};
}
