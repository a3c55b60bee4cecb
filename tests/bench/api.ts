/** The interface: how much more a real answer costs than the empty one, kept and made afresh. */
import { startServer } from '../../scripts/server.js';
import { load, type Load } from './load';

const EMPTY = '/api/v1';
const ROWS = '/api/v1/comparisons/lmo-approval';
const ROUNDS = 3;
const ROUND_MS = 2000;

export async function benchApi(): Promise<void> {
	// Each request comes from an address of its own: the rate limit counts, and stops none.
	const server = await startServer({ CONCORD_TODAY: '2026-11-25', ADDRESS_HEADER: 'x-bench-address' });
	let client = 0;
	const headers = {
		get 'x-bench-address'() {
			client += 1;
			return `10.${(client >> 16) & 255}.${(client >> 8) & 255}.${client & 255}`;
		},
		'accept-encoding': 'br'
	};
	try {
		const cases = [
			{ name: 'API, list of endpoints', path: EMPTY },
			{ name: 'API, 50 compared rows', path: ROWS },
			{ name: 'API, 200 compared rows', path: `${ROWS}?size=200` }
		];
		const results = cases.map((): Load[] => []);
		for (let round = 0; round < ROUNDS; round++) {
			for (const [index, { path }] of cases.entries())
				results[index]?.push(await load(server.origin + path, headers, ROUND_MS));
		}
		const median = (loads: Load[] | undefined, key: 'perSecond' | 'p99') =>
			(loads ?? []).map((l) => l[key]).sort((a, b) => a - b)[1] ?? 0;
		const empty = median(results[0], 'perSecond');
		console.log('\nInterface (16 connections)         requests/s   ratio    p99 ms  status');
		for (const [index, { name }] of cases.entries()) {
			const perSecond = median(results[index], 'perSecond');
			console.log(
				`${name.padEnd(32)} ${perSecond.toFixed(0).padStart(12)} ${(perSecond / empty).toFixed(2).padStart(7)} ${median(results[index], 'p99').toFixed(1).padStart(9)}  ${results[index]?.[0]?.status}`
			);
		}
		const afresh: number[] = [];
		for (let i = 0; i < 12; i++) {
			const from = performance.now();
			const day = `2025-01-${String(i + 1).padStart(2, '0')}`;
			await (await fetch(`${server.origin}${ROWS}?on=${day}`, { headers: { ...headers } })).arrayBuffer();
			afresh.push(performance.now() - from);
		}
		console.log(
			`50 compared rows of another day, made afresh: median ${(afresh.sort((a, b) => a - b)[6] ?? 0).toFixed(0)} ms`
		);
	} finally {
		server.stop();
	}
}
