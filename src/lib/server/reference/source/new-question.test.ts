import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, SMALL, writeSources } from '../../stores/test-stores';
import { checkReference } from './build';
import { writeQuestionStub } from './new-question';
import { printFault } from './read';

const START = 'seeds/start.yaml';
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const faultsIn = (folder: string): string[] => {
	const checked = checkReference(folder);
	return checked.ok ? [] : checked.faults.map(printFault);
};

/** The command as it is typed, on a folder of its own. */
function reference(folder: string, ...command: readonly string[]) {
	const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'scripts/reference.ts', ...command], {
		env: { ...process.env, CONCORD_REFERENCE_SOURCES: folder },
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

describe('npm run reference -- new question', () => {
	it('writes an empty question, which check explains line by line', () => {
		const folder = writeSources(SMALL);
		const made = reference(folder, 'new', 'question', 'seeds', 'end', 'seed-fee');
		expect(made).toMatchObject({ status: 0, stderr: '' });
		expect(made.stdout).toMatch(/^Wrote an empty question: .*seeds\/02-end\.yaml:3\.\n/);

		const { status, stderr } = reference(folder, 'check');
		expect(status).toBe(1);
		expect(stderr.split('\n').map((line) => line.replace(/^.*02-end/, '02-end'))).toEqual([
			'02-end.yaml:5: ask.en is left empty, expected a text',
			'02-end.yaml:6: ask.ko is left empty, expected a text',
			'02-end.yaml:8: why.en is left empty, expected a text',
			'02-end.yaml:9: why.ko is left empty, expected a text',
			'02-end.yaml:11: stricter is left empty, expected true, false or none',
			'02-end.yaml:12: weight is left empty, expected a number',
			...[14, 27].flatMap((line) => {
				const side = line === 14 ? 'us' : 'kr';
				return [
					`02-end.yaml:${line}: ${side}.0.from is left empty, expected a date YYYY-MM-DD`,
					`02-end.yaml:${line + 1}: ${side}.0.value is left empty, expected true, false, a number, an option or a list of options`,
					`02-end.yaml:${line + 3}: ${side}.0.rule.en is left empty, expected a text`,
					`02-end.yaml:${line + 4}: ${side}.0.rule.ko is left empty, expected a text`,
					`02-end.yaml:${line + 6}: ${side}.0.basis.0.in is left empty, expected an id in lower case with hyphens`,
					`02-end.yaml:${line + 7}: ${side}.0.basis.0.at is left empty, expected a text`,
					`02-end.yaml:${line + 9}: ${side}.0.checked.on is left empty, expected a date YYYY-MM-DD`,
					`02-end.yaml:${line + 10}: ${side}.0.checked.against is left empty, expected one of text, secondary, inference, memory`,
					`02-end.yaml:${line + 11}: ${side}.0.checked.confidence is left empty, expected one of high, medium, low`
				];
			}),
			'',
			'24 faults. Nothing was written.',
			''
		]);
	});

	it('says how it is called', () => {
		expect(reference(writeSources(SMALL), 'new', 'question', 'seeds', 'end')).toEqual({
			status: 2,
			stdout: '',
			stderr: 'Usage: npm run reference -- new question TOPIC STEP ID\n'
		});
	});
});

describe('the empty question', () => {
	it('stands behind the others of its step, which stay as they are, and is sound once it is filled', () => {
		const folder = writeSources(SMALL);
		const before = read(folder, START);
		expect(writeQuestionStub(folder, 'seeds', 'start', 'seed-fee')).toEqual({
			ok: true,
			file: START,
			line: before.split('\n').length + 1
		});
		const after = read(folder, START);
		expect(after.startsWith(`${before}\n  - id: seed-fee\n`)).toBe(true);

		const filled = Object.entries({
			en: 'A fee.',
			ko: '수수료이다.',
			stricter: 'true',
			weight: '1',
			from: '2020-01-01',
			value: 'true',
			on: '2026-01-01',
			against: 'text',
			confidence: 'high'
		}).reduce(
			(text, [key, value]) => text.replace(new RegExp(`^( +(?:- )?${key}:)(?: +#.*)?$`, 'gm'), `$1 ${value}`),
			after.slice(before.length).replace(/^ +at:.*\n/gm, '')
		);
		let side = 0;
		writeFileSync(
			join(folder, START),
			before + filled.replace(/- in:.*/g, () => `- in: ${side++ === 0 ? 'us-rule' : 'kr-act'}`)
		);
		expect(faultsIn(folder)).toEqual([]);
	});

	it.each([
		['an id of no form', 'seeds', 'start', 'Seed fee', /^"Seed fee" is no id: write lower-case words/],
		['an unknown topic', 'plants', 'start', 'seed-fee', /^There is no topic "plants"\. The topics are: seeds\.$/],
		['an unknown step', 'seeds', 'middle', 'seed-fee', /has no step "middle"\. Its steps are: start, end\.$/],
		[
			'an id that is taken',
			'seeds',
			'end',
			'seed-days',
			/^The question "seed-days" stands in seeds\/start\.yaml already/
		]
	])('is not written for %s', (_, topic, step, id, why) => {
		const folder = writeSources(SMALL);
		const stub = writeQuestionStub(folder, topic, step, id);
		expect(stub).toEqual({ ok: false, why: expect.stringMatching(why) as unknown });
		expect(read(folder, START)).toBe(SMALL[START]);
		expect(faultsIn(folder)).toEqual([]);
	});

	it('is not written into a file that it does not fit, nor over another', () => {
		const turned = (SMALL[START] ?? '').replace('step: start\n', '') + 'step: start\n';
		const folder = writeSources({ ...SMALL, [START]: turned, 'seeds/02-end.yaml': 'events: []\n' });
		expect(writeQuestionStub(folder, 'seeds', 'start', 'seed-fee')).toMatchObject({
			ok: false,
			why: 'seeds/start.yaml does not end with its questions, indented by two spaces; add the question by hand.'
		});
		expect(writeQuestionStub(folder, 'seeds', 'end', 'seed-fee')).toMatchObject({
			ok: false,
			why: 'seeds/02-end.yaml is there already, and is not the file of the step end.'
		});
		expect([read(folder, START), read(folder, 'seeds/02-end.yaml')]).toEqual([turned, 'events: []\n']);
	});

	it('waits until the files can be read', () => {
		const folder = writeSources(edited(SMALL, START, 'step: start', 'step: [start'));
		expect(writeQuestionStub(folder, 'seeds', 'start', 'seed-fee')).toMatchObject({
			ok: false,
			why: expect.stringMatching(/^seeds\/start\.yaml:\d+: .*Put this right first\.$/) as unknown
		});
	});
});
