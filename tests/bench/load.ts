import { Agent, request } from 'node:http';

/** A bounded load from this machine on itself. */
export interface Load {
	readonly perSecond: number;
	/** Milliseconds. */
	readonly p99: number;
	readonly status: number;
}

const CONNECTIONS = 16;

/** Asks for one address over kept connections for some milliseconds. */
export async function load(address: string, headers: Record<string, string>, forMs: number): Promise<Load> {
	const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
	const times: number[] = [];
	let status = 0;
	const once = () =>
		new Promise<void>((resolve, reject) => {
			const from = performance.now();
			request(address, { agent, headers }, (response) => {
				status = response.statusCode ?? 0;
				response.resume();
				response.on('end', () => {
					times.push(performance.now() - from);
					resolve();
				});
			})
				.on('error', reject)
				.end();
		});
	const start = performance.now();
	await Promise.all(
		Array.from({ length: CONNECTIONS }, async () => {
			while (performance.now() - start < forMs) await once();
		})
	);
	const elapsed = performance.now() - start;
	agent.destroy();
	times.sort((a, b) => a - b);
	return { perSecond: (times.length / elapsed) * 1000, p99: times[Math.floor(times.length * 0.99)] ?? 0, status };
}
