import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { printFault, readSources, type SourceFile } from './read';
import { id as idSource } from './schema-parts';

export type Stub = { ok: true; file: string; line: number } | { ok: false; why: string };

/**
 * Writes an empty question at the end of its step's file, or into a new file where the step has none. What is there already stays as it
 * is, letter for letter; `check` then names every line that is to be filled.
 *
 * @example writeQuestionStub('db/reference', 'cdmo', 'site-standing', 'site-audit-days') // { ok: true, file: 'cdmo/02-site-standing.yaml', line: 210 }
 */
export function writeQuestionStub(folder: string, topic: string, step: string, id: string): Stub {
	if (!idSource.safeParse(id).success)
		return {
			ok: false,
			why: `"${id}" is no id: write lower-case words of letters and digits with hyphens between them.`
		};
	const { files, faults } = readSources(folder);
	const [unreadable] = faults;
	if (unreadable) return { ok: false, why: `${printFault(unreadable)}. Put this right first.` };

	const topics = files.filter(({ file, data }) => file.endsWith('/topic.yaml') && idsIn(data, 'steps').length > 0);
	const head = topics.find(({ file }) => file === `${topic}/topic.yaml`);
	if (!head) {
		const known = topics.map(({ file }) => file.replace('/topic.yaml', '')).join(', ');
		return { ok: false, why: `There is no topic "${topic}". The topics are: ${known}.` };
	}
	const steps = idsIn(head.data, 'steps');
	if (!steps.includes(step))
		return { ok: false, why: `The topic ${topic} has no step "${step}". Its steps are: ${steps.join(', ')}.` };
	const taken = files.find(({ data }) => idsIn(data, 'questions').includes(id));
	if (taken) return { ok: false, why: `The question "${id}" stands in ${taken.file} already; choose another id.` };

	const ofStep = files.find(({ file, data }) => file.startsWith(`${topic}/`) && stepOf(data) === step);
	return ofStep ? append(folder, ofStep, id) : begin(folder, topic, step, steps.indexOf(step) + 1, id);
}

function append(folder: string, { file, data }: SourceFile, id: string): Stub {
	const path = join(folder, file);
	const before = readFileSync(path, 'utf8');
	const added = `${before.endsWith('\n') ? '' : '\n'}\n${stubOf(id)}`;
	const after: unknown = parseOrNull(before + added);
	// Behind another list, or in a file with another indent, the stub would land in the wrong place.
	if (idsIn(after, 'questions').join() !== [...idsIn(data, 'questions'), id].join())
		return {
			ok: false,
			why: `${file} does not end with its questions, indented by two spaces; add the question by hand.`
		};
	appendFileSync(path, added);
	return { ok: true, file, line: (before + added).split('\n').indexOf(`  - id: ${id}`) + 1 };
}

function begin(folder: string, topic: string, step: string, place: number, id: string): Stub {
	const file = `${topic}/${String(place).padStart(2, '0')}-${step}.yaml`;
	try {
		writeFileSync(join(folder, file), `step: ${step}\nquestions:\n${stubOf(id)}`, { flag: 'wx' });
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
			return { ok: false, why: `${file} is there already, and is not the file of the step ${step}.` };
		throw error;
	}
	return { ok: true, file, line: 3 };
}

const stubOf = (id: string): string => `  - id: ${id}
    ask:                          # one question, answerable by one value on each side
      en:
      ko:
    why:                          # one or two sentences: what hangs on it for an applicant or a negotiator
      en:
      ko:
    type: boolean                 # or nominal, ordinal, number, set, text, each with keys of its own: db/reference/README.md
    stricter:                     # true, false or none: which answer is stricter on the applicant
    weight:                       # 1 a detail, 2 ordinary, 3 decides whether or when a product reaches the market
    us:
${answerStub}    kr:
${answerStub}`;

const answerStub = `      - from:                     # first day on which it held, YYYY-MM-DD; not known: the day of the oldest text you read, and or_earlier: true below
        value:                    # true or false; where there is none, take this line out and write the state: see "An answer without a value"
        rule:                     # what the law says, in your own words, the same in both languages
          en:
          ko:
        basis:
          - in:                   # the id of an instrument of field/
            at:                   # the article or section; take this line out to cite the whole instrument
        checked:
          on:                     # the day on which you looked, YYYY-MM-DD
          against:                # text, secondary, inference or memory
          confidence:             # high, medium or low
`;

function parseOrNull(text: string): unknown {
	try {
		return parse(text);
	} catch {
		return null;
	}
}
const stepOf = (data: unknown): unknown => (isRecord(data) ? data['step'] : undefined);
function idsIn(data: unknown, list: 'steps' | 'questions'): unknown[] {
	const entries = isRecord(data) ? data[list] : undefined;
	return Array.isArray(entries) ? entries.map((entry: unknown) => (isRecord(entry) ? entry['id'] : undefined)) : [];
}
const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
