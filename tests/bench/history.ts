import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { historyOf } from '../../src/lib/core/index-history';
import { daysOf } from '../../src/lib/server/history';
import { referenceStore } from '../../src/lib/server/reference/reference';
import { checkReference, writeReference } from '../../src/lib/server/reference/source/build';
import { openReference } from '../../src/lib/server/stores/open';

const QUESTIONS = 300;
const DATES = 40;
const both = (text: string) => ({ en: text, ko: `시험 ${text}` });
const date = (n: number): string =>
	new Date(Date.UTC(2000 + Math.floor(n / 4), (n % 4) * 3, 1)).toISOString().slice(0, 10);

/** A made-up topic: every question changes on one of the dates, so that each date has rows that change. */
function sources(): Record<string, unknown> {
	const checked = { on: '2026-01-01', against: 'text', confidence: 'high' };
	const answer = (value: number, from: string, until?: string) => ({
		from,
		...(until && { until }),
		value,
		rule: both('A rule.'),
		basis: [{ in: 'us-rule' }],
		checked
	});
	return {
		'field/domains.yaml': { domains: [{ id: 'farming', ...both('Farming') }] },
		'field/authorities.yaml': { authorities: [] },
		'field/instruments.yaml': {
			instruments: [
				{
					id: 'us-rule',
					side: 'us',
					kind: 'regulation',
					system: 'cfr',
					title: 7,
					part: 340,
					name: both('Rule'),
					short: both('Rule'),
					status: [{ from: date(0), is: 'in-force' }],
					opened: 'text'
				}
			]
		},
		'seeds/topic.yaml': {
			id: 'seeds',
			domain: 'farming',
			title: both('Seeds'),
			lede: both('Seeds.'),
			editor: both('A desk'),
			steps: [{ id: 'start', ...both('Start') }]
		},
		'seeds/start.yaml': {
			step: 'start',
			questions: Array.from({ length: QUESTIONS }, (_, i) => {
				const changes = date(1 + (i % (DATES - 1)));
				return {
					id: `seed-${i}`,
					ask: both(`Question ${i}?`),
					why: both('Because.'),
					type: 'number',
					unit: 'days',
					range: [0, 400],
					stricter: 'higher',
					weight: (i % 3) + 1,
					us: [answer(100, date(0))],
					kr: [answer(100 + (i % 2), date(0), changes), answer(200, changes)]
				};
			})
		}
	};
}

/** The history of an index over many dates, the first time it is asked for, and once it is kept. */
export function historyBench(): void {
	const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
	try {
		for (const [file, content] of Object.entries(sources())) {
			mkdirSync(dirname(join(folder, file)), { recursive: true });
			// JSON is YAML.
			writeFileSync(join(folder, file), JSON.stringify(content));
		}
		const built = checkReference(folder);
		if (!built.ok) throw new Error(JSON.stringify(built.faults.slice(0, 3)));
		const file = join(folder, 'reference.sqlite');
		writeReference(file, built.sources, built.revision);
		const opened = openReference(file);
		if (!opened.ok) throw new Error(opened.why);

		const times: number[] = [];
		let dates = 0;
		let kept = 0;
		for (let round = 0; round < 5; round++) {
			// A store of its own a round: what is kept is kept by store.
			const reference = referenceStore(opened.db);
			const from = performance.now();
			dates = historyOf(daysOf(reference, 'seeds'), null, '2026-11-25').points.length;
			const first = performance.now();
			historyOf(daysOf(reference, 'seeds'), 'start', '2026-11-25');
			times.push(first - from);
			kept = performance.now() - first;
		}
		opened.db.close();
		const median = times.sort((a, b) => a - b)[2] ?? 0;
		console.log(
			`History of ${dates} dates over ${QUESTIONS} questions: ${median.toFixed(0)} ms, once kept ${kept.toFixed(0)} ms`
		);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
