// @ts-check
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Where a build says what it was made from. */
export const STAMP = 'build/stamp';

const SOURCES = [
	'src',
	'db',
	'static',
	'scripts',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

/**
 * One hash over everything that a build is made from.
 * @returns {string}
 */
export function sourceHash() {
	const hash = createHash('sha256');
	for (const source of SOURCES) {
		const names = statSync(source).isDirectory()
			? readdirSync(source, { recursive: true, encoding: 'utf8' })
					.sort()
					.map((name) => join(source, name))
			: [source];
		for (const name of names) {
			if (!statSync(name).isFile()) continue;
			hash.update(`${name}\0`).update(readFileSync(name));
		}
	}
	return hash.digest('hex');
}
