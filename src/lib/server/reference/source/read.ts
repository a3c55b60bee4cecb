import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';

/** One fault in the source files, ready to print as `file:line: what is wrong, what was expected`. */
export interface Fault {
	readonly file: string;
	readonly line: number;
	readonly wrong: string;
	readonly expected: string;
}

export type Path = readonly (string | number)[];

/** One YAML file: its data, and the line on which any part of it stands. */
export interface SourceFile {
	/** Relative to the source folder, with forward slashes. */
	readonly file: string;
	readonly data: unknown;
	lineOf(path: Path): number;
}

export const printFault = (fault: Fault): string =>
	`${fault.file}:${fault.line}: ${fault.wrong}, expected ${fault.expected}`;

/** Reads every `.yaml` under a folder in a fixed order; a file that is not YAML becomes faults, the others are still read. */
export function readSources(folder: string): { files: SourceFile[]; faults: Fault[] } {
	const files: SourceFile[] = [];
	const faults: Fault[] = [];
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => relative(folder, join(folder, name)).split(sep).join('/'))
		.sort();
	for (const file of names) {
		const counter = new LineCounter();
		const doc = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: counter, uniqueKeys: true });
		for (const error of doc.errors) {
			const wrong = (error.message.split('\n')[0] ?? '').replace(/ at line.*$/, '').trim();
			faults.push({ file, line: counter.linePos(error.pos[0]).line, wrong, expected: 'valid YAML' });
		}
		const { length } = faults;
		// An alias would make one line count in two places, and a fault in it would be reported at the wrong one.
		visit(doc, {
			Alias: (_, alias) => {
				const { line } = counter.linePos(alias.range?.[0] ?? 0);
				faults.push({ file, line, wrong: `alias "*${alias.source}"`, expected: 'the value itself, written out' });
			}
		});
		if (doc.errors.length > 0 || faults.length > length) continue;
		const lineOf = (path: Path): number => {
			// The nearest part that exists: a missing key is reported at the thing that lacks it.
			for (let depth = path.length; depth >= 0; depth--) {
				const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
				if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
			}
			return 1;
		};
		files.push({ file, data: doc.toJS({ maxAliasCount: 0 }) as unknown, lineOf });
	}
	return { files, faults };
}
