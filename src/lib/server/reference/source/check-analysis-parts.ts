import { criticalPath } from '$lib/core/pathway';
import { placeholders } from '$lib/core/placeholder';
import { checkAuthority, type Known, type Report } from './check-parts';
import type { Path } from './read';
import type { PathwayStepSource } from './schema-analysis';
import type { Entry } from './shape';

/** The authorities named in any text of an entry: a name that is misspelt would stand on the page as an id. */
export function checkNames(entry: Entry<unknown>, path: Path, value: unknown, known: Known, report: Report): void {
	if (typeof value === 'string') {
		for (const id of placeholders(value)) checkAuthority(entry, path, id, known, report);
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, part] of Object.entries(value)) {
			checkNames(entry, [...path, Array.isArray(value) ? Number(key) : key], part, known, report);
		}
	}
}

/** A list of names is a set: what stands in it twice was meant to be something else. */
export function checkOnce(entry: Entry<unknown>, path: Path, list: readonly string[], report: Report): void {
	list.forEach((item, index) => {
		if (list.indexOf(item) < index) report(entry, [...path, index], `"${item}" is named twice`, 'each of them once');
	});
}

/** A path must run from its start to its end; `where` says at which place a step is reported. */
export function checkPath(
	entry: Entry<unknown>,
	steps: readonly PathwayStepSource[],
	where: (step: string) => Path,
	report: Report
): void {
	const path = criticalPath(steps);
	if (path.ok) return;
	const wrong = {
		cycle: 'comes before itself',
		'unknown-step': 'follows a step that is not there',
		'same-id': 'is there twice'
	}[path.why];
	report(entry, where(path.step), `step "${path.step}" ${wrong}`, 'a path that runs from its start to its end');
}
