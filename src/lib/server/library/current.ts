import { statSync } from 'node:fs';
import { libraryOn, type Library } from './library';
import { openLibrary } from './open';

/**
 * The library as it stands at each call: it may be imported while the site runs, or moved away. A file that cannot be read counts as
 * none; `say` gets the reason, once a file.
 */
export function currentLibrary(file: string, say: (why: string) => void): () => Library | null {
	let inode: number | null = null;
	let library: Library | null = null;
	return () => {
		const now = statSync(file, { throwIfNoEntry: false })?.ino ?? null;
		if (now === inode) return library;
		library?.close();
		inode = now;
		const opened = openLibrary(file);
		if (opened && !opened.ok) say(opened.why);
		library = opened?.ok ? libraryOn(opened.db) : null;
		return library;
	};
}
