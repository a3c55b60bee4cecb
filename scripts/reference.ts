/**
 * npm run reference -- check   holds db/reference against its rules; lists every fault as file:line
 * npm run reference -- build   the same, then writes var/reference.sqlite
 * npm run reference -- new question TOPIC STEP ID   writes an empty question into its step's file; check then says what is to be filled
 */
import { relative } from 'node:path';
import { config } from '../src/lib/server/config';
import { checkReference, writeReference } from '../src/lib/server/reference/source/build';
import { writeQuestionStub } from '../src/lib/server/reference/source/new-question';
import { printFault } from '../src/lib/server/reference/source/read';
import { fail } from './fail';

const folder = relative(process.cwd(), config.referenceSources);
const [command, ...rest] = process.argv.slice(2);
if (command === 'new') {
	const [what, topic, step, id, ...more] = rest;
	if (what !== 'question' || !topic || !step || !id || more.length > 0)
		fail('Usage: npm run reference -- new question TOPIC STEP ID', 2);
	const stub = writeQuestionStub(config.referenceSources, topic, step, id);
	if (!stub.ok) fail(`${stub.why} Nothing was written.`);
	console.log(
		`Wrote an empty question: ${folder}/${stub.file}:${stub.line}.\n` +
			'Fill it in; `npm run reference -- check` names every line that is still empty or not right.'
	);
	process.exit(0);
}
if (command !== 'check' && command !== 'build')
	fail('Usage: npm run reference -- check | build | new question TOPIC STEP ID', 2);

const checked = checkReference(config.referenceSources);
if (!checked.ok) {
	for (const fault of checked.faults) console.error(`${folder}/${printFault(fault)}`);
	fail(`\n${checked.faults.length} ${checked.faults.length === 1 ? 'fault' : 'faults'}. Nothing was written.`);
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
