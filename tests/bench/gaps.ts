/** The gap register with 5,000 records: how long the server takes, and how long a reader who types waits for the rows. */
import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserLaunch } from '../../scripts/browser.js';
import { startServer } from '../../scripts/server.js';
import { DEFAULT_GAP_VIEW, type GapView } from '../../src/lib/core/gap-view';
import { config } from '../../src/lib/server/config';
import { gapTable } from '../../src/lib/server/gap-table';
import { gapsOf, type GapSet } from '../../src/lib/server/gaps';
import { referenceStore } from '../../src/lib/server/reference/reference';
import { openReference } from '../../src/lib/server/stores/open';

const RECORDS = 5000;
const ON = '2026-11-25';

export async function benchGaps(): Promise<void> {
	const opened = openReference(config.reference);
	if (!opened.ok) throw new Error(opened.why);
	const real = gapsOf(referenceStore(opened.db), ON, 'en');
	opened.db.close();
	timeTable(repeated(real));

	const folder = mkdtempSync(join(tmpdir(), 'concord-bench-'));
	const file = join(folder, 'reference.sqlite');
	const made = writeRepeated(
		file,
		real.records.map(({ id }) => id)
	);
	const server = await startServer({ CONCORD_TODAY: ON, CONCORD_REFERENCE: file });
	try {
		await timeTyping(`${server.origin}/gaps`, made);
	} finally {
		server.stop();
		rmSync(folder, { recursive: true });
	}
}

/** The real records again and again, under other ids. */
function repeated(real: GapSet): GapSet {
	const records = Array.from({ length: RECORDS }, (_, index) => {
		const record = real.records[index % real.records.length];
		if (!record) throw new Error('There are no gaps to repeat. Run npm run reference -- build first.');
		return { ...record, id: `${record.id}-${index}`, place: index + 1 };
	});
	return { ...real, records };
}

function timeTable(set: GapSet): void {
	const views: [string, Partial<GapView>][] = [
		['all, default order', {}],
		['search', { q: 'risk' }],
		['search in Korean', { q: '위해성심사' }],
		['search and three facets', { q: 'review', severity: ['high', 'medium'], level: ['statute'], side: ['kr'] }],
		['by share, page 40', { sort: { by: 'contribution', descending: true }, page: 40 }],
		['grouped by step', { group: 'step' }],
		['grouped by commitment, search', { group: 'commitment', q: 'a' }]
	];
	const time = (view: GapView): number => {
		const from = performance.now();
		gapTable(set, view);
		return performance.now() - from;
	};
	console.log(`\nGap table, ${RECORDS} records on the server, first time ${time(DEFAULT_GAP_VIEW).toFixed(0)} ms`);
	for (const [name, change] of views) {
		// The view changes each time, or the table would answer from memory.
		const times = Array.from({ length: 15 }, (_, turn) => {
			gapTable(set, { ...DEFAULT_GAP_VIEW, q: `other ${turn}` });
			return time({ ...DEFAULT_GAP_VIEW, ...change });
		}).sort((a, b) => a - b);
		console.log(
			`${name.padEnd(32)} median ${(times[7] ?? 0).toFixed(1).padStart(6)} ms   worst ${(times[14] ?? 0).toFixed(1).padStart(6)} ms`
		);
	}
}

/** A copy of the store in which the differing questions are there so often that there are enough of them. */
function writeRepeated(file: string, ids: readonly string[]): number {
	copyFileSync(config.reference, file);
	const db = new Database(file);
	db.pragma('foreign_keys = OFF');
	const copies = Math.ceil(RECORDS / ids.length) - 1;
	const columnsOf = (table: string) =>
		db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
	const chosen = ids.map((id) => `'${id}'`).join(',');
	const copy = (table: string, where: string, changes: Record<string, string>) => {
		const names = columnsOf(table);
		const values = names.map((name) => changes[name] ?? name);
		return db.prepare(
			`INSERT INTO ${table} (${names.join(',')}) SELECT ${values.join(',')} FROM ${table} WHERE ${where}`
		);
	};
	const again = "question_id || '-c' || @n";
	const ofQuestion = `question_id IN (${chosen})`;
	const offset = 1_000_000;
	const statements = [
		copy('question', `id IN (${chosen})`, { id: "id || '-c' || @n", place: 'place + 10000 * @n' }),
		...['question_option', 'question_relation', 'gap', 'gap_bearer', 'gap_closing', 'gap_commitment'].map((table) =>
			copy(table, ofQuestion, { question_id: again })
		),
		copy('answer', ofQuestion, { id: `id + ${offset} * @n`, question_id: again }),
		copy('basis', `answer_id IN (SELECT id FROM answer WHERE ${ofQuestion})`, {
			answer_id: `answer_id + ${offset} * @n`
		})
	];
	db.transaction(() => {
		for (let n = 1; n <= copies; n++) for (const statement of statements) statement.run({ n });
	})();
	db.close();
	return ids.length * (copies + 1);
}

async function timeTyping(address: string, records: number): Promise<void> {
	const start = performance.now();
	const first = await fetch(address);
	await first.arrayBuffer();
	if (!first.ok) throw new Error(`The register answered ${first.status}.`);
	console.log(
		`\nGap register, ${records} records: first page after a start ${((performance.now() - start) / 1000).toFixed(1)} s`
	);
	const browser = await chromium.launch(await browserLaunch());
	try {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.locator('#register').getByRole('searchbox').focus();
		const times: number[] = [];
		for (const word of ['risk', 'import', 'review']) {
			for (const letter of word) times.push(await keyToRows(page, letter));
			for (let i = 0; i < word.length; i++) times.push(await keyToRows(page, 'Backspace'));
		}
		const changed = times.filter((time) => !Number.isNaN(time)).sort((a, b) => a - b);
		const at = (share: number) => (changed[Math.floor((changed.length - 1) * share)] ?? 0).toFixed(0);
		console.log(
			`${changed.length} key presses to new rows on the screen: median ${at(0.5)} ms, 90% within ${at(0.9)} ms, worst ${at(1)} ms`
		);
	} finally {
		await browser.close();
	}
}

/** From the key going down to the frame in which the new count, and with it the rows, is painted. */
async function keyToRows(page: Page, key: string): Promise<number> {
	// What the last key has set going must be over, or it would be taken for the answer to this one.
	await page.waitForTimeout(400);
	// No named function in here: tsx would mark it with a helper that the browser does not have.
	await page.evaluate(() => {
		const waited = new Promise<number>((resolve) => {
			addEventListener(
				'keydown',
				() => {
					const from = performance.now();
					const seen = new MutationObserver(() => {
						seen.disconnect();
						requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - from)));
					});
					for (const rows of document.querySelectorAll('.register'))
						seen.observe(rows, { childList: true, characterData: true, subtree: true });
					// A letter that changes no row changes nothing: it must not stop the bench.
					setTimeout(() => resolve(NaN), 3000);
				},
				{ once: true, capture: true }
			);
		});
		Object.assign(window, { waited });
	});
	await page.keyboard.press(key);
	return page.evaluate(() => Reflect.get(window, 'waited') as Promise<number>);
}
