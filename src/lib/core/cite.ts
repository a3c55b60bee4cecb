import type { Lang } from './lang';

/** A view as a reference manager keeps it. */
export interface CitedView {
	/** A key of letters, digits and hyphens. */
	readonly key: string;
	readonly title: string;
	/** The site, which stands for an author, too. */
	readonly site: string;
	/** Data revision and method version, in words. */
	readonly version: string;
	/** The date of the law and whatever else a reader must know. */
	readonly note: string;
	readonly address: string;
	/** The day on which it was read, `2026-11-25`. */
	readonly accessed: string;
	readonly lang: Lang;
}

const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const TEX: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'^': '\\textasciicircum{}',
	'~': '\\textasciitilde{}',
	$: '\\$',
	'&': '\\&',
	'#': '\\#',
	'%': '\\%',
	_: '\\_'
};
const tex = (text: string): string => onOneLine(text).replace(/[\\{}^~$&#%_]/g, (c) => TEX[c] as string);
/** An address in TeX stands as it is; only what would end the field is written as an address may write it. */
const texAddress = (address: string): string =>
	onOneLine(address).replace(/[\\{}\s]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/**
 * A view as a BibTeX entry; `@misc` because the classic styles know no `@online`, and no `version` either. The inner braces keep capitals and names whole.
 *
 * @example bibtex({ ...view, title: 'A & B' }) // '@misc{concord-…,\n  title = {{A \\& B}},\n …'
 */
export function bibtex({ key, title, site, version, note, address, accessed, lang }: CitedView): string {
	const fields = {
		title: `{${tex(title)}}`,
		author: `{${tex(site)}}`,
		url: texAddress(address),
		urldate: accessed,
		note: tex(`${note}; ${version}`),
		language: lang === 'ko' ? 'korean' : 'english'
	};
	const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
	return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/**
 * A view in the format of reference managers (RIS): a tag a line, closed by ER.
 *
 * @example ris(view).split('\r\n')[0] // 'TY  - ELEC'
 */
export function ris({ key, title, site, version, note, address, accessed, lang }: CitedView): string {
	const tags: readonly (readonly [string, string])[] = [
		['TY', 'ELEC'],
		['ID', key],
		['TI', title],
		['AU', site],
		['PB', site],
		['ET', version],
		['N1', note],
		['UR', address],
		['Y2', accessed.replaceAll('-', '/')],
		['LA', lang],
		['ER', '']
	];
	return tags.map(([tag, value]) => `${tag}  - ${onOneLine(value)}\r\n`).join('');
}

/**
 * A view as CSL-JSON, which Zotero, Pandoc and citeproc read.
 *
 * @example JSON.parse(cslJson(view))[0].accessed // { 'date-parts': [[2026, 11, 25]] }
 */
export function cslJson({ key, title, site, version, note, address, accessed, lang }: CitedView): string {
	const item = {
		id: key,
		type: 'webpage',
		title,
		'container-title': site,
		author: [{ literal: site }],
		version,
		note,
		URL: address,
		accessed: { 'date-parts': [accessed.split('-').map(Number)] },
		language: lang === 'ko' ? 'ko-KR' : 'en-US'
	};
	return `${JSON.stringify([item], null, '\t')}\n`;
}
