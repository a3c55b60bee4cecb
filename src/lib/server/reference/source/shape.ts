import { z } from 'zod';
import type { Fault, Path, SourceFile } from './read';
import * as schema from './schema';
import * as analysis from './schema-analysis';

/** One entry of a source file, with the place where any part of it stands. */
export interface Entry<T> {
	readonly value: T;
	where(path?: Path): Pick<Fault, 'file' | 'line'>;
}

export interface Sources {
	domains: Entry<schema.DomainSource>[];
	authorities: Entry<schema.AuthoritySource>[];
	instruments: Entry<schema.InstrumentSource>[];
	topics: Entry<schema.TopicSource>[];
	/** The topic is the folder, the step the one that its file names. */
	questions: (Entry<schema.QuestionSource> & { readonly topic: string; readonly step: string })[];
	subjects: Entry<schema.SubjectSource>[];
	terms: (Entry<schema.TermSource> & { readonly subject: string })[];
	commitments: Entry<analysis.CommitmentSource>[];
	briefings: Entry<analysis.BriefingSource>[];
	entrances: Entry<analysis.EntranceSource>[];
	gaps: Entry<analysis.GapSource>[];
	pathways: (Entry<analysis.PathwaySource> & { readonly topic: string })[];
	scenarios: (Entry<analysis.ScenarioSource> & { readonly topic: string })[];
	events: (Entry<analysis.EventSource> & { readonly topic: string })[];
}

/** Holds every file against the schema, entry by entry, so that one bad entry does not hide the faults of the next. */
export function shapeSources(files: readonly SourceFile[]): { sources: Sources; faults: Fault[] } {
	const faults: Fault[] = [];
	const sources: Sources = {
		domains: [],
		authorities: [],
		instruments: [],
		topics: [],
		questions: [],
		subjects: [],
		terms: [],
		commitments: [],
		briefings: [],
		entrances: [],
		gaps: [],
		pathways: [],
		scenarios: [],
		events: []
	};

	for (const source of files) {
		const at = (path: Path) => ({ file: source.file, line: source.lineOf(path) });

		function entry<T extends z.ZodType>(type: T, value: unknown, base: Path): Entry<z.infer<T>>[] {
			const result = type.safeParse(value);
			if (result.success) return [{ value: result.data, where: (path = []) => at([...base, ...path]) }];
			for (const issue of result.error.issues) faults.push(...faultsOf(issue, value, (path) => at([...base, ...path])));
			return [];
		}
		function entries<T extends z.ZodType>(type: T, key: string): Entry<z.infer<T>>[] {
			const list = record[key];
			if (Array.isArray(list)) return list.flatMap((value, index) => entry(type, value, [key, index]));
			faults.push({ ...at([key]), wrong: `${key} is not a list`, expected: `a list of ${key}` });
			return [];
		}

		if (!isRecord(source.data)) {
			faults.push({
				...at([]),
				wrong: 'the file holds no keys',
				expected: 'one of the forms in db/reference/README.md'
			});
			continue;
		}
		const record = source.data;
		const topic = source.file.split('/').at(-2) ?? '';
		if ('domains' in record) sources.domains.push(...entries(schema.domainSource, 'domains'));
		else if ('authorities' in record) sources.authorities.push(...entries(schema.authoritySource, 'authorities'));
		else if ('instruments' in record) sources.instruments.push(...entries(schema.instrumentSource, 'instruments'));
		else if ('commitments' in record) sources.commitments.push(...entries(analysis.commitmentSource, 'commitments'));
		else if ('briefings' in record) sources.briefings.push(...entries(analysis.briefingSource, 'briefings'));
		else if ('entrances' in record) sources.entrances.push(...entries(analysis.entranceSource, 'entrances'));
		else if ('gaps' in record) sources.gaps.push(...entries(analysis.gapSource, 'gaps'));
		else if ('events' in record)
			sources.events.push(...entries(analysis.eventSource, 'events').map((entry) => ({ ...entry, topic })));
		else if ('pathways' in record) {
			sources.pathways.push(...entries(analysis.pathwaySource, 'pathways').map((entry) => ({ ...entry, topic })));
		} else if ('scenarios' in record) {
			sources.scenarios.push(...entries(analysis.scenarioSource, 'scenarios').map((entry) => ({ ...entry, topic })));
		} else if ('terms' in record) {
			const { terms: _, ...head } = record;
			const [subject] = entry(schema.subjectSource, head, []);
			if (subject) sources.subjects.push(subject);
			const name = subject?.value.subject ?? '';
			sources.terms.push(...entries(schema.termSource, 'terms').map((term) => ({ ...term, subject: name })));
		} else if ('questions' in record) {
			const { questions: _, ...head } = record;
			const [step] = entry(schema.stepOfFile, head, []);
			const place = { topic, step: step?.value.step ?? '' };
			sources.questions.push(...entries(schema.questionSource, 'questions').map((q) => ({ ...q, ...place })));
		} else if ('steps' in record) sources.topics.push(...entry(schema.topicSource, record, []));
		else {
			const wrong = `nothing known in this file (${Object.keys(record).join(', ')})`;
			faults.push({ ...at([]), wrong, expected: 'one of the forms in db/reference/README.md' });
		}
	}
	return { sources, faults };
}

function faultsOf(issue: z.core.$ZodIssue, value: unknown, at: (path: Path) => Pick<Fault, 'file' | 'line'>): Fault[] {
	const path = issue.path.filter((part) => typeof part !== 'symbol');
	const name = path.join('.') || 'the entry';
	const there = valueAt(value, path);
	/** A key that is not there, a key with nothing behind it, or something else than what was expected. */
	const wrongly = (what: string) =>
		`${name} ${there === undefined ? 'is missing' : there === null ? 'is left empty' : what}`;
	const fault = (wrong: string, expected: string): Fault[] => [{ ...at(path), wrong, expected }];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				...at([...path, key]),
				wrong: `unknown key "${key}"${path.length ? ` in ${name}` : ''}`,
				expected: 'a key of db/reference/README.md'
			}));
		case 'invalid_type':
			return fault(
				wrongly('is of the wrong type'),
				issue.message.startsWith('Invalid') ? a(issue.expected) : issue.message
			);
		case 'invalid_value':
			return fault(wrongly('is not known'), `one of ${issue.values.join(', ')}`);
		case 'invalid_union':
			// A question whose type is unknown, or a value that no type allows.
			return fault(wrongly('is not known'), expectedOf(issue, name));
		case 'too_small':
			return fault(
				`${name} is empty or too small`,
				`${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}`
			);
		case 'too_big':
			return fault(`${name} is too large`, `at most ${issue.maximum}`);
		default:
			return fault(`${name} is not right`, issue.message);
	}
}

const a = (type: string): string => (type === 'string' ? 'a text' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);

const expectedOf = (issue: z.core.$ZodIssue, name: string): string =>
	name.endsWith('type') ? 'boolean, nominal, ordinal, number, set or text' : issue.message.toLowerCase();

function valueAt(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(at, part) => (isRecord(at) || Array.isArray(at) ? Reflect.get(at, part) : undefined),
		value
	);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
