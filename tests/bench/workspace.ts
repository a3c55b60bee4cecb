/** The workspace under fifty editors at once, and what a frozen link costs to keep and to open. */
import Database from 'better-sqlite3';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { startWatched } from '../hostile/server';
import { visitor, type Visitor } from '../hostile/visitor';

const EDITORS = 50;
const FOR_MS = 20_000;

export async function workspaceBench(): Promise<void> {
	// Each editor comes from an address of its own: one alone may not make so much on a day.
	const server = await startWatched(undefined, { ADDRESS_HEADER: 'x-forwarded-for' });
	try {
		await timeEditors(server.origin, server.workspace);
		await timeLinks(server.origin, server.workspace);
	} finally {
		await server.stop();
		rmSync(dirname(server.workspace), { recursive: true });
	}
}

const from = (client: Visitor, address: string) => ({
	post: (path: string, fields: Record<string, string>) => client.post(path, fields, { 'x-forwarded-for': address })
});

async function timeEditors(origin: string, workspace: string): Promise<void> {
	const confirmed = new Map<string, number>();
	const times: number[] = [];
	let errors = 0;
	const start = performance.now();
	await Promise.all(
		Array.from({ length: EDITORS }, async (_, editor) => {
			const client = visitor(origin);
			const { post } = from(client, `198.51.100.${editor}`);
			const made = await post('/briefs?/create', { title: `Editor ${editor}` });
			const to = String(made.headers['location']);
			await client.get(to);
			const page = to.split('?')[0] ?? to;
			await post(`${page}?/note`, { note: 'begin' });
			const item = /id="item-([\w-]+)"/.exec((await client.get(page)).body)?.[1] ?? '';
			for (let version = 1; performance.now() - start < FOR_MS; version++) {
				const sent = performance.now();
				const { status } = await post(`${page}?/change`, { item, note: `change ${version}`, version: String(version) });
				times.push(performance.now() - sent);
				if (status === 200) confirmed.set(item, version);
				else errors++;
			}
			client.close();
		})
	);
	const elapsed = (performance.now() - start) / 1000;
	const db = new Database(workspace, { readonly: true });
	const kept = new Map(db.prepare<[], [string, number]>('SELECT id, version FROM brief_item').raw().all());
	db.close();
	// Each confirmed change counted one version on.
	const lost = [...confirmed].reduce((sum, [item, count]) => sum + Math.max(0, count + 1 - (kept.get(item) ?? 0)), 0);
	times.sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
	console.log(
		`\nWorkspace, ${EDITORS} editors for ${FOR_MS / 1000} s: ${(times.length / elapsed).toFixed(0)} confirmed writes/s (each with the page after it), ` +
			`median ${at(0.5)} ms, p99 ${at(0.99)} ms, errors ${errors}, lost ${lost}`
	);
}

async function timeLinks(origin: string, workspace: string): Promise<void> {
	const client = visitor(origin);
	const { post } = from(client, '198.51.100.99');
	const live = '/compare/lmo-approval';
	const made = await post(`/share?of=${encodeURIComponent(live)}&/freeze`, { of: live });
	const link = /value="http:\/\/[^"/]+(\/s\/[\w-]{22})"/.exec(made.body)?.[1];
	if (!link) throw new Error(`The view was not frozen: ${made.status}`);
	const median = async (pathOf: (turn: number) => string) => {
		const times: number[] = [];
		for (let turn = 0; turn < 21; turn++) {
			const sent = performance.now();
			await client.get(pathOf(turn));
			times.push(performance.now() - sent);
		}
		return times.sort((a, b) => a - b)[10] ?? 0;
	};
	// A parameter that the page cache does not know: the live page is rendered, too.
	const [rendered, kept, frozen] = [
		await median((turn) => `${live}?unkept=${turn}`),
		await median(() => live),
		await median(() => link)
	];
	const db = new Database(workspace, { readonly: true });
	const bytes = db.prepare<[], number>('SELECT length(content) FROM share').pluck().get() ?? 0;
	db.close();
	client.close();
	console.log(
		`Frozen link of all rows: ${frozen.toFixed(0)} ms against ${rendered.toFixed(0)} ms for the live page rendered afresh (${(frozen / rendered).toFixed(2)}) ` +
			`and ${kept.toFixed(0)} ms from the page cache; ${(bytes / 1000).toFixed(1)} kB a share`
	);
}
