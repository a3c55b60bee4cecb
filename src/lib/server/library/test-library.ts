import type { LawText } from '$lib/core/law';
import { config } from '../config';
import { dateLaws } from './dates';
import { libraryOn, type Library } from './library';
import { openLibraryForWriting } from './open';
import { TEST_LAWS } from './test-laws';
import { libraryWriter } from './write';

/** Makes a library of the laws of the tests on the real schema: a file, or one in memory. */
export function testLibrary(file = ':memory:', laws: readonly LawText[] = TEST_LAWS): Library {
	const opened = openLibraryForWriting(file, config.librarySchema);
	if (!opened.ok) throw new Error(opened.why);
	const writer = libraryWriter(opened.db);
	for (const law of laws) writer.write(law, 'test', 'test');
	dateLaws(opened.db);
	return libraryOn(opened.db);
}
