/**
 * npm run reference -- check   holds db/reference against its rules; lists every fault as file:line
 * npm run reference -- build   the same, then writes var/reference.sqlite
 */
import { relative } from 'node:path';
import { config } from '../src/lib/server/config';
import { checkReference, writeReference } from '../src/lib/server/reference/source/build';
import { printFault } from '../src/lib/server/reference/source/read';

const [command] = process.argv.slice(2);
if (command !== 'check' && command !== 'build') {
	console.error('Usage: npm run reference -- check | build');
	process.exit(2);
}

const checked = checkReference(config.referenceSources);
if (!checked.ok) {
	for (const fault of checked.faults)
		console.error(`${relative(process.cwd(), config.referenceSources)}/${printFault(fault)}`);
	console.error(`\n${checked.faults.length} faults. Nothing was written.`);
	process.exit(1);
}
const { sources, revision } = checked;
const answers = sources.questions.reduce((sum, { value }) => sum + value.us.length + value.kr.length, 0);
console.log(
	`Reference data is sound: ${sources.questions.length} questions, ${answers} answers, ` +
		`${sources.instruments.length} instruments, ${sources.terms.length} terms; revision ${revision}.`
);
if (command === 'build') {
	writeReference(config.reference, sources, revision);
	console.log(`Wrote ${relative(process.cwd(), config.reference)}.`);
}
