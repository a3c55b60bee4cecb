/**
 * npm run bench   speed and size of the built site, as ratios within one run: this machine's seconds mean nothing elsewhere
 */
import { spawn } from 'node:child_process';
import { indexOf } from '../../src/lib/core/indexed';
import { answers, freePort, startServer } from '../../scripts/server.js';
import { benchApi } from './api';
import { benchFiles } from './files';
import { benchGaps } from './gaps';
import { historyBench } from './history';
import { load, type Load } from './load';
import { pageCost } from './page';
import { workspaceBench } from './workspace';

const COMPARE = '/compare/lmo-approval';
/** The smallest page that the site has. */
const EMPTY = '/about';
const ROUNDS = 3;
const ROUND_MS = 2500;
const BROTLI = { 'accept-encoding': 'br' };

const server = await startServer({ CONCORD_TODAY: '2026-11-25' });
try {
	const etagOf = async (path: string) => (await fetch(server.origin + path)).headers.get('etag') ?? '';
	const etag = await etagOf(COMPARE);
	const cases = [
		{ name: 'empty page', path: EMPTY, headers: BROTLI },
		{ name: 'compare page, all rows', path: COMPARE, headers: BROTLI },
		{ name: 'compare page, 304', path: COMPARE, headers: { ...BROTLI, 'if-none-match': etag } }
	];
	const results = cases.map((): Load[] => []);
	// In turns, so that a noisy minute of the machine falls on all alike.
	for (let round = 0; round < ROUNDS; round++) {
		for (const [index, { path, headers }] of cases.entries()) {
			results[index]?.push(await load(server.origin + path, headers, ROUND_MS));
		}
	}
	const median = (loads: Load[] | undefined, key: 'perSecond' | 'p99') =>
		(loads ?? []).map((l) => l[key]).sort((a, b) => a - b)[1] ?? 0;
	const empty = median(results[0], 'perSecond');
	console.log('\nServer (16 connections)            requests/s   ratio    p99 ms  status');
	for (const [index, { name }] of cases.entries()) {
		const perSecond = median(results[index], 'perSecond');
		console.log(
			`${name.padEnd(32)} ${perSecond.toFixed(0).padStart(12)} ${(perSecond / empty).toFixed(2).padStart(7)} ${median(results[index], 'p99').toFixed(1).padStart(9)}  ${results[index]?.[0]?.status}`
		);
	}
	const cold: number[] = [];
	for (let i = 0; i < 12; i++) {
		const from = performance.now();
		await (await fetch(`${server.origin}${COMPARE}?q=${i % 2 ? 'the' : 'a'}&unkept=${i}`)).arrayBuffer();
		cold.push(performance.now() - from);
	}
	console.log(`compare page rendered afresh: median ${(cold.sort((a, b) => a - b)[6] ?? 0).toFixed(0)} ms`);

	console.log('\nPage in the browser, empty cache   script kB   total kB   paint ms   shift');
	for (const width of [1440, 390]) {
		const cost = await pageCost(server.origin + COMPARE, width);
		console.log(
			`${`compare page at ${width} px`.padEnd(33)} ${(cost.scriptBytes / 1000).toFixed(1).padStart(10)} ${(cost.totalBytes / 1000).toFixed(0).padStart(10)} ${cost.paint.toFixed(0).padStart(10)} ${cost.shift.toFixed(4).padStart(7)}`
		);
	}
} finally {
	server.stop();
}

const items = Array.from({ length: 300 }, (_, i) => ({
	id: `q${i}`,
	weight: (i % 3) + 1,
	distance: i % 5 ? 0.4 : 0,
	stricter: { us: 0, kr: 0.4 }
}));
indexOf(items, {}, '2026-11-25');
const from = performance.now();
for (let i = 0; i < 5; i++) indexOf(items, {}, '2026-11-25');
console.log(`\nIndex with 10,000 draws over 300 questions: ${((performance.now() - from) / 5).toFixed(1)} ms`);

historyBench();

const port = await freePort();
const start = performance.now();
const npm = spawn('npm', ['start', '--silent'], {
	env: { ...process.env, PORT: String(port) },
	stdio: 'ignore',
	detached: true
});
await answers(`http://127.0.0.1:${port}/about`, () => npm.exitCode !== null);
console.log(`npm start to first answer: ${((performance.now() - start) / 1000).toFixed(2)} s`);
if (npm.pid) process.kill(-npm.pid);
await benchGaps();
await benchApi();
await benchFiles();
await workspaceBench();
