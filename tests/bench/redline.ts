/**
 * npm run bench:redline   the redline over all consecutive versions of 20 Korean laws: both texts read back, amendment notes as ground
 *                         truth, and its time beside a word diff of the whole text
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffWords, diffWordsWithSpace } from 'diff';
import { lawLines, lawRedline, readBack, type LawRedline } from '../../src/lib/core/law-redline';
import { historyIsHere, versionPairs, type VersionPair } from '../kr-history';
import { CHANGED, DATED, holdAgainstNotes, noFindings } from './redline-notes';

const SHOWN = 12;
const TIMEOUT = 60_000;
/** How many amendments lie between two versions that a reader sets against each other to see some years of a law. */
const YEARS = 12;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} %`;
const between = ({ before, after }: VersionPair): LawRedline =>
	lawRedline({ ...before, complete: true }, { ...after, complete: true });
function timed(work: () => unknown): number {
	const from = performance.now();
	work();
	return performance.now() - from;
}

function table<K extends string>(title: string, words: Record<K, string>, counts: Record<K, number>): void {
	const reasons = Object.keys(words) as K[];
	const all = reasons.reduce((sum, reason) => sum + counts[reason], 0);
	console.log(`\n${title}: ${all}`);
	reasons.forEach((reason) =>
		console.log(`${String(counts[reason]).padStart(8)} ${percent(counts[reason], all).padStart(9)}  ${words[reason]}`)
	);
}

function timeBeside(title: string, pair: VersionPair): void {
	const [before, after] = pair.received;
	console.log(
		`\n${title}: ${pair.after.law.name} ${pair.before.version.promulgated} → ${pair.after.version.promulgated}, ${before.length} + ${after.length} characters`
	);
	const first = timed(() => between(pair));
	const ours = [1, 2, 3, 4, 5].map(() => timed(() => between(pair))).sort((a, b) => a - b)[2] ?? first;
	const line = (name: string, ms: number) =>
		console.log(`${name.padEnd(44)} ${ms.toFixed(0).padStart(8)} ms  ${(ms / ours).toFixed(1).padStart(8)} ×`);
	line('redline of the law, median of 5', ours);
	line('redline of the law, first time', first);
	const folder = mkdtempSync(join(tmpdir(), 'redline-'));
	try {
		const files = [join(folder, 'before.md'), join(folder, 'after.md')] as const;
		writeFileSync(files[0], before);
		writeFileSync(files[1], after);
		line(
			'git diff --word-diff --no-index',
			timed(() => spawnSync('git', ['diff', '--word-diff', '--no-index', ...files]))
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
	for (const [name, diff] of [
		['diffWordsWithSpace', diffWordsWithSpace],
		['diffWords', diffWords]
	] as const) {
		let done = true;
		const ms = timed(() => (done = diff(before, after, { timeout: TIMEOUT }) !== undefined));
		line(`${name} of the whole text${done ? '' : ', GAVE UP'}`, ms);
	}
}

async function bench(): Promise<void> {
	const found = noFindings();
	const [wrong, tooLarge]: [string[], string[]] = [[], []];
	let [pairs, ms]: [number, number] = [0, 0];
	let largest: { readonly pair: VersionPair; readonly earlier: VersionPair; readonly size: number } | null = null;
	let ofThisLaw: VersionPair[] = [];
	for await (const pair of versionPairs()) {
		let redline: LawRedline = [];
		ms += timed(() => (redline = between(pair)));
		pairs += 1;
		const name = `${pair.after.law.name} ${pair.before.version.promulgated} → ${pair.after.version.promulgated}`;
		for (const side of ['before', 'after'] as const)
			if (readBack(redline, side).join('\n') !== lawLines(pair[side].entries).join('\n'))
				wrong.push(`${name} (${side})`);
		if (redline.some(({ units }) => units.some(({ text }) => !text.ok))) tooLarge.push(name);
		holdAgainstNotes(pair, redline, found);
		if (ofThisLaw[0]?.before.law.key !== pair.before.law.key) ofThisLaw = [];
		ofThisLaw.push(pair);
		const size = Buffer.byteLength(pair.received[0]) + Buffer.byteLength(pair.received[1]);
		if (size > (largest?.size ?? 0)) largest = { pair, earlier: ofThisLaw.at(-YEARS) ?? pair, size };
	}
	console.log(`${pairs} pairs of consecutive versions, ${(ms / pairs).toFixed(0)} ms each`);
	console.log(`Texts that do not read back exactly: ${wrong.length}${wrong.map((name) => `\n  ${name}`).join('')}`);
	console.log(`Given up as too large: ${tooLarge.length}${tooLarge.map((name) => `\n  ${name}`).join('')}`);

	const { dated, changed } = found;
	table('Units whose note names the new date for the first time', DATED, dated);
	const differ = dated.words + dated.nothing;
	console.log(
		`Reported, of those that differ in more than number and spacing (aim ≥ 99 %): ${percent(dated.words, differ)}`
	);
	table('Units that the redline reports as changed', CHANGED, changed);
	const printed = changed.date + changed.other;
	console.log(`Carry the date, where the article prints it at all (aim ≥ 97 %): ${percent(changed.date, printed)}`);
	console.log(`\nExceptions: ${found.exceptions.length}, of which`);
	const step = Math.ceil(found.exceptions.length / SHOWN);
	found.exceptions.filter((_, at) => at % step === 0).forEach((text) => console.log(`  ${text}`));
	if (largest) {
		const { pair, earlier } = largest;
		timeBeside('Largest pair', pair);
		timeBeside(`The same law over ${YEARS} amendments`, {
			before: earlier.before,
			after: pair.after,
			received: [earlier.received[0], pair.received[1]]
		});
	}
	process.exitCode = wrong.length === 0 ? 0 : 1;
}

if (historyIsHere) await bench();
else console.log('Left out: the history of Korean laws is not beside the project.');
