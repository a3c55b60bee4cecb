/**
 * npm run library -- import PATH… [--as-of DATE] [--again]   official files, folders and archives into var/library.sqlite;
 *                                                            twice changes nothing, and it may be stopped at any moment
 * npm run library -- fetch [--on DATE] [--to FOLDER] [LAW…]  the laws that answers cite, or those named, from their official
 *                                                            addresses, and imports them
 * npm run library -- list                                    what the library holds
 * npm run verify:citations                                   holds every citation and number of the reference data against the texts
 */
import { parseArgs } from 'node:util';
import { callsForALook, FINDINGS } from '../src/lib/core/finding';
import { isDate } from '../src/lib/core/interval';
import { config, today } from '../src/lib/server/config';
import { libraryOn, type Library } from '../src/lib/server/library/library';
import { openLibrary } from '../src/lib/server/library/open';
import { verifyCitations } from '../src/lib/server/library/verify';
import { referenceStore, type Reference } from '../src/lib/server/reference/reference';
import { openReference } from '../src/lib/server/stores/open';
import { fail } from './fail';
import { runFetch } from './library-fetch';
import { runImport } from './library-import';

const USAGE = `Usage: npm run library -- import PATH… [--as-of YYYY-MM-DD] [--again]
       npm run library -- fetch [--on YYYY-MM-DD] [--to FOLDER] [LAW…]
       npm run library -- list
       npm run verify:citations`;

function given() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				'as-of': { type: 'string' },
				again: { type: 'boolean', default: false },
				on: { type: 'string' },
				to: { type: 'string' }
			}
		});
	} catch (error) {
		return fail(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`, 2);
	}
}

const { positionals, values } = given();
const [command, ...names] = positionals;
switch (names.length > 0 ? `${command} …` : command) {
	case 'import …':
		await runImport([{ paths: names, asOf: day('as-of'), again: values.again }]);
		break;
	case 'fetch':
	case 'fetch …':
		await runFetch(reference(), { names, on: day('on'), to: values.to ?? config.downloads });
		break;
	case 'list':
		list();
		break;
	case 'verify':
		verify();
		break;
	default:
		fail(USAGE, 2);
}

function day(option: 'as-of' | 'on'): string | null {
	const given = values[option] ?? null;
	if (given !== null && !isDate(given)) fail(`--${option} ${given} is not a date. Write it as 2026-11-26.`, 2);
	return given;
}

function reference(): Reference {
	const opened = openReference(config.reference);
	if (!opened.ok) fail(`${opened.why} Repair it with: npm run reference -- build`);
	return referenceStore(opened.db);
}

function library(): Library {
	const opened = openLibrary(config.library);
	if (!opened) fail('The library is empty. Fill it with: npm run library -- import PATH…');
	if (!opened.ok) fail(opened.why);
	return libraryOn(opened.db);
}

/** Ends with 1 where a finding calls for a hand: what was not imported does not. */
function verify(): void {
	const { findings, counts } = verifyCitations(reference(), library(), today());
	for (const { kind, claim, citation, number, version, newer } of findings) {
		if (!callsForALook(kind)) continue;
		const figure = number ? ` ${number.value} ${number.unit}` : '';
		const editions = [version, newer].flatMap((one) => (one ? [one.inForce] : [])).join(' → ');
		console.log(
			`${kind}:${figure} ${citation} [${claim.kind} ${claim.id}, ${claim.on}${editions ? `, read ${editions}` : ''}]`
		);
	}
	console.log(FINDINGS.map((kind) => `${counts[kind]} ${kind}`).join(', '));
	if (findings.some(({ kind }) => callsForALook(kind))) process.exit(1);
}

function list(): void {
	const { db, close } = library();
	const laws = db.prepare<[], { key: string; name: string; versions: number; newest: string }>(
		`SELECT law.key, law.name, count(*) AS versions, max(version.in_force) AS newest
		FROM law JOIN version ON version.law_id = law.id GROUP BY law.id ORDER BY law.key`
	);
	for (const law of laws.iterate()) console.log(`${law.key}\t${law.versions}\t${law.newest}\t${law.name}`);
	close();
}
