import { SIDES } from '$lib/core/answer';
import { checkAnalysis } from './check-analysis';
import { checkBriefings } from './check-briefing';
import { checkEntrances } from './check-entrance';
import { checkQuestion } from './check-question';
import { checkAuthority, checkCitation, checkIntervals, type Known, type Report } from './check-parts';
import type { Fault, Path } from './read';
import type { Entry, Sources } from './shape';

/**
 * Everything that a single file cannot know: unknown ids, ids used twice, overlapping intervals, values outside their range, citations that do not parse.
 * `broken` says that some entries were already refused; an id is then not called unknown, because it may stand in one of them.
 */
export function checkSources(sources: Sources, broken: boolean): Fault[] {
	const faults: Fault[] = [];
	const report: Report = (entry, path, wrong, expected) => faults.push({ ...entry.where(path), wrong, expected });
	const checks = sources.questions.flatMap(({ value }) =>
		SIDES.flatMap((side) => value[side].map(({ checked }) => checked?.on ?? ''))
	);
	const newest = checks.sort().at(-1) ?? '';
	const known: Known = {
		authorities: new Set(sources.authorities.map((entry) => entry.value.id)),
		instruments: new Map(sources.instruments.map((entry) => [entry.value.id, entry.value])),
		brokenFiles: broken,
		tooOld: newest && `${String(Number(newest.slice(0, 4)) - 2)}${newest.slice(4)}`
	};
	const domains = new Set(sources.domains.map((entry) => entry.value.id));
	const topics = new Map(sources.topics.map((entry) => [entry.value.id, new Set(entry.value.steps.map((s) => s.id))]));

	for (const kind of [
		'domains',
		'authorities',
		'instruments',
		'topics',
		'questions',
		'terms',
		'commitments',
		'briefings',
		'pathways',
		'scenarios'
	] as const) {
		unique(sources[kind], report);
	}
	uniqueIds(
		sources.subjects.map((entry) => ({ id: entry.value.subject, entry, path: ['subject'] })),
		report
	);
	for (const topic of sources.topics) {
		uniqueIds(
			topic.value.steps.map(({ id }, index) => ({ id, entry: topic, path: ['steps', index, 'id'] })),
			report
		);
		if (!broken && !domains.has(topic.value.domain)) {
			report(topic, ['domain'], `unknown domain "${topic.value.domain}"`, `one of ${[...domains].join(', ')}`);
		}
	}
	for (const authority of sources.authorities) checkIntervals(authority, ['names'], authority.value.names, report);
	for (const instrument of sources.instruments) {
		const { authority, system, title, part, page } = instrument.value;
		if (authority !== undefined) checkAuthority(instrument, ['authority'], authority, known, report);
		const needed = { cfr: { title, part }, usc: { title }, fr: { title, page }, kr: {}, plain: {} }[system];
		for (const [key, value] of Object.entries(needed)) {
			if (value === undefined)
				report(instrument, ['system'], `${key} is missing`, `a ${key} for a citation of system ${system}`);
		}
	}
	for (const question of sources.questions) {
		const steps = topics.get(question.topic);
		if (!broken && !steps)
			report(question, [], `unknown topic "${question.topic}"`, 'a folder with a topic.yaml of that id');
		// A file whose head was refused has no step; that fault is reported already.
		else if (steps && question.step !== '' && !steps.has(question.step)) {
			report(question, [], `unknown step "${question.step}"`, `one of ${[...steps].join(', ')}`);
		}
		checkQuestion(question, known, report);
	}
	for (const term of sources.terms) {
		term.value.defined_in.forEach((place, index) => {
			const path = ['defined_in', index];
			if (place.in === undefined && place.name === undefined)
				report(term, path, 'in and name are missing', 'one of them');
			if (place.in !== undefined) checkCitation(term, path, place.in, place.at, known, report);
		});
	}
	checkAnalysis(sources, known, report);
	checkBriefings(sources, known, report);
	checkEntrances(sources, known, report);
	return faults;
}

function unique(entries: readonly Entry<{ id: string }>[], report: Report): void {
	const ids = entries.map((entry) => ({ id: entry.value.id, entry, path: ['id'] }));
	uniqueIds(ids, report);
}

/** Steps within their topic and subjects of the glossary are named as ids are. */
function uniqueIds(ids: readonly { id: string; entry: Entry<unknown>; path: Path }[], report: Report): void {
	const seen = new Map<string, string>();
	for (const { id, entry, path } of ids) {
		const { file, line } = entry.where(path);
		const first = seen.get(id);
		if (first) report(entry, path, `id "${id}" is used twice (first at ${first})`, 'an id of its own');
		else seen.set(id, `${file}:${line}`);
	}
}
