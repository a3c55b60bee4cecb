import { isDate } from '$lib/core/interval';
import type { LawId, VersionId } from '$lib/core/law';
import { ImportFault, type SourceFile } from './importer';

/** A part of the CFR. A part such as 1b has a letter, which `part` cannot hold: it is found by its key. */
export function cfrPart(title: number, part: string, heading: string | null): LawId {
	return {
		key: `cfr-${title}-${part}`,
		side: 'us',
		system: 'cfr',
		kind: 'regulation',
		name: `${title} CFR part ${part}${heading === null ? '' : `—${heading}`}`,
		title,
		part: /^\d+$/.test(part) ? Number(part) : null
	};
}

/** American editions name only the day on which they were current. */
export const versionOn = (inForce: string, complete: boolean): VersionId => ({
	promulgated: null,
	number: null,
	inForce,
	status: null,
	authority: null,
	url: null,
	complete
});

const TITLE_IN_PATH = [
	/(?:^|\D)(\d{1,2})cfr(?![a-z])/i,
	/(?:^|[^a-z])cfr-(\d{1,2})-/i,
	/title[-_ ]?0*(\d{1,2})(?!\d)/i
];

/** The title of the CFR that the name of a file or of a folder around it gives: `7cfr340`, `title-07-Agriculture`; the innermost counts. */
export function titleInPath(path: string): number | null {
	for (const step of path.split(/[/\\]/).reverse())
		for (const pattern of TITLE_IN_PATH) {
			const title = Number(pattern.exec(step)?.[1] ?? 0);
			if (title >= 1 && title <= 50) return title;
		}
	return null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WRITTEN = /\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),\s+(\d{4})\b/g;

/** All dates that a text writes as `Mar. 19, 2018` or `July 1, 2005`, as 'YYYY-MM-DD'. */
export function writtenDates(text: string): string[] {
	return Array.from(text.matchAll(WRITTEN), ([, name = '', day = '', year]) => {
		const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
		return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	}).filter(isDate);
}

/** The date in the name of a file, `title-7_2019-01-01.xml`; folders do not count, because they tell when something was put there. */
export function dateInName(path: string): string | null {
	const name = path.split(/[/\\]/).at(-1) ?? '';
	return Array.from(name.matchAll(/\d{4}-\d\d-\d\d/g), ([date]) => date).findLast(isDate) ?? null;
}

/** The place of a section without its sign and with plain hyphens: `§ 360b–1` → `360b-1`, `§§ 1.900–1.905` → `1.900-1.905`. */
export const pinOf = (number: string): string =>
	number.replace(/§/g, '').replace(/[‐-―]/g, '-').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

export function orRefuse<T>(value: T | null | undefined, line: number, what: string): T {
	if (value === null || value === undefined) throw new ImportFault(line, what);
	return value;
}

/** No line of a law comes near. */
const MOST_OF_A_LINE = 1_000_000;

/** The lines of a file that are not blank, trimmed, with their numbers. */
export function* linesOf(file: SourceFile): Iterable<{ text: string; line: number }> {
	let line = 0;
	let rest = '';
	for (const chunk of file.chunks()) {
		const lines = `${rest}${chunk}`.split('\n');
		rest = lines.pop() ?? '';
		if (rest.length > MOST_OF_A_LINE)
			throw new ImportFault(line + 1, `a line longer than ${MOST_OF_A_LINE} characters`);
		for (const text of lines) {
			line += 1;
			if (text.trim() !== '') yield { text: text.trim(), line };
		}
	}
	if (rest.trim() !== '') yield { text: rest.trim(), line: line + 1 };
}
