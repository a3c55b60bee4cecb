import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder, startWatched } from '../hostile/server';
import { visitor } from '../hostile/visitor';
import { expect, open, test, withAndWithoutScripts } from './site';

/** The workspace under what happens to disks and processes, on servers of their own. */
test.describe.configure({ mode: 'parallel' });

const command = (workspace: string, ...args: string[]) =>
	spawnSync('npx', ['tsx', 'scripts/workspace.ts', ...args], {
		env: { ...process.env, CONCORD_WORKSPACE: workspace },
		encoding: 'utf8'
	});
const notesIn = (workspace: string): string[] => {
	const db = new Database(workspace);
	expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
	const notes = db.prepare<[], string>('SELECT note FROM brief_item').pluck().all();
	db.close();
	return notes;
};

test('a server killed ten times in the middle of writing has kept every note that it confirmed', async () => {
	test.setTimeout(120_000);
	const file = join(newFolder(), 'workspace.sqlite');
	const confirmed: string[] = [];
	let brief: { page: string; key: string } | null = null;
	for (let round = 0; round < 10; round++) {
		const server = await startWatched(file);
		const client = visitor(server.origin);
		if (brief === null || round % 3 === 0) brief = await client.startBrief(`Round ${round}`);
		else await client.get(`${brief.page}?key=${brief.key}`);
		const { page } = brief;
		let going = true;
		const writers = [0, 1, 2].map(async (writer) => {
			for (let n = 0; going && n < 60; n++) {
				const note = `${round}-${writer}-${n}`;
				try {
					if ((await client.post(`${page}?/note`, { note })).status === 200) confirmed.push(note);
				} catch {
					// The power went before the answer came: nothing was promised.
					return;
				}
			}
		});
		// Some writes into the round, however slow the machine, and then at any moment of the next one.
		const enough = confirmed.length + 4 + Math.random() * 20;
		await expect.poll(() => confirmed.length, { timeout: 30_000, intervals: [5] }).toBeGreaterThan(enough);
		await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
		await server.kill();
		going = false;
		await Promise.all(writers);
		client.close();
		const there = new Set(notesIn(file));
		expect(confirmed.filter((note) => !there.has(note))).toEqual([]);
	}
	expect(confirmed.length).toBeGreaterThanOrEqual(50);
	expect(command(file, 'check').status).toBe(0);
});

test('a full disk is told, loses nothing, and reading goes on', async () => {
	const file = join(newFolder(), 'workspace.sqlite');
	// No file of this server may grow beyond so many blocks, as on a full disk. Its log of writes meets that first.
	const server = await startWatched(file, {}, ['bash', '-c', 'ulimit -f 1500; exec "$@"', 'bash']);
	const client = visitor(server.origin);
	try {
		const { page, id } = await client.startBrief('A small disk');
		let kept = 0;
		let refused = null;
		for (let n = 0; n < 200 && !refused; n++) {
			const answer = await client.post(`${page}?/note`, { note: `note ${n} ${'x'.repeat(15_000)}` });
			if (answer.status === 200) kept++;
			else refused = answer;
		}
		expect(refused?.status).toBe(503);
		expect(refused?.body).toMatch(
			/Nothing can be kept at the moment: the (?:disk of this site is full|store of this site is damaged)/
		);
		// What was written stands in its field again.
		expect(refused?.body).toContain(`note ${kept} xxx`);
		expect(kept).toBeGreaterThan(5);
		expect((await client.get('/compare/lmo-approval')).status).toBe(200);
		const read = await client.get(`/briefs/${id}`);
		expect(read.status).toBe(200);
		expect(read.body.match(/note \d+ x/g)?.length).toBeGreaterThanOrEqual(kept);
	} finally {
		client.close();
		await server.kill();
	}
	expect(notesIn(file).length).toBeGreaterThan(5);
});

test('a workspace that cannot be opened stops nobody who reads: one line in the log, and writers are told', async () => {
	const folder = newFolder();
	writeFileSync(join(folder, 'plain'), 'A file where a folder should be.');
	const server = await startWatched(join(folder, 'plain', 'workspace.sqlite'));
	const client = visitor(server.origin);
	try {
		expect(server.log().match(/Readers can keep nothing/g)).toHaveLength(1);
		expect((await client.get('/ko/compare/lmo-approval')).status).toBe(200);
		const briefs = await client.get('/briefs');
		expect([briefs.status, briefs.body.includes('could not be opened')]).toEqual([200, true]);
		for (const [path, fields] of [
			['/briefs?/create', { title: 'x' }],
			['/share?/freeze', { of: '/gaps' }]
		] as const) {
			const refused = await client.post(path, fields);
			expect([path, refused.status, refused.body.includes('could not be opened')]).toEqual([path, 503, true]);
		}
		expect((await client.get('/s/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(503);
		expect(server.log().match(/Readers can keep nothing/g)).toHaveLength(1);
	} finally {
		client.close();
		await server.stop();
	}
});

test('a workspace on a read-only disk shows what was kept, and writers are told', async () => {
	const file = join(newFolder(), 'workspace.sqlite');
	const first = await startWatched(file);
	const writer = visitor(first.origin);
	const { id } = await writer.startBrief('Kept before');
	writer.close();
	await first.stop();
	// Nobody but the owner may write; the administrator, who may everywhere, starts the server as nobody.
	const asNobody = process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
	spawnSync('chmod', ['555', join(file, '..')]);
	spawnSync('chmod', ['444', file]);
	const server = await startWatched(file, {}, asNobody);
	const client = visitor(server.origin);
	try {
		expect(server.log()).toContain('cannot be written');
		const read = await client.get(`/briefs/${id}`);
		expect([read.status, read.body.includes('Kept before')]).toEqual([200, true]);
		const refused = await client.post('/briefs?/create', { title: 'x' });
		expect([refused.status, refused.body.includes('read-only')]).toEqual([503, true]);
	} finally {
		client.close();
		await server.stop();
		spawnSync('chmod', ['755', join(file, '..')]);
	}
});

test('the commands back up while the site serves, refuse to restore then, and carry a brief elsewhere', async () => {
	test.setTimeout(120_000);
	const folder = newFolder();
	const file = join(folder, 'workspace.sqlite');
	const server = await startWatched(file);
	const client = visitor(server.origin);
	const { page, id } = await client.startBrief('Carried');
	await client.post(`${page}?/note`, { note: 'Words that travel' });
	const backup = command(file, 'backup', join(folder, 'backup.sqlite'));
	expect([backup.status, backup.stderr]).toEqual([0, '']);
	const early = command(file, 'restore', join(folder, 'backup.sqlite'));
	expect([early.status, early.stderr]).toEqual([1, expect.stringContaining('is in use. Stop the site, then restore.')]);
	const exported = command(file, 'export', id, join(folder, 'brief.json'));
	expect([exported.status, exported.stderr]).toEqual([0, '']);
	await client.post(`${page}?/note`, { note: 'After the backup' });
	client.close();
	await server.stop();

	expect(command(file, 'restore', join(folder, 'backup.sqlite')).status).toBe(0);
	expect(notesIn(file)).toEqual(['Words that travel']);
	const other = join(folder, 'other', 'workspace.sqlite');
	mkdirSync(join(folder, 'other'));
	expect(command(other, 'migrate').status).toBe(0);
	const imported = command(other, 'import', join(folder, 'brief.json'));
	expect(imported.stdout).toMatch(/Edit link, shown once: \/briefs\/[\w-]{22}\/edit\?key=[\w-]{32}/);
	expect(notesIn(other)).toEqual(['Words that travel']);
	writeFileSync(
		join(folder, 'bad.json'),
		readFileSync(join(folder, 'brief.json'), 'utf8').replace('"note":', '"nota":')
	);
	const bad = command(other, 'import', join(folder, 'bad.json'));
	expect(bad.status).toBe(1);
	expect(bad.stderr).toContain('items[0].note is missing');
	expect(bad.stderr).toContain('items[0].nota is not a field of a brief');
	expect(notesIn(other)).toHaveLength(1);
	expect(command(other, 'forget', '--days', '30').stdout).toContain('0 briefs, 0 items');
	expect([command(other, 'nonsense').status, command(other, 'backup').status]).toEqual([2, 2]);
	expect(existsSync(join(folder, 'backup.sqlite.part'))).toBe(false);
	rmSync(folder, { recursive: true });
});

test('a file that is no brief is refused with every fault, in the reader’s language, and nothing is made', async () => {
	const server = await startWatched();
	const client = visitor(server.origin);
	try {
		const { page, id } = await client.startBrief('Original');
		await client.post(`${page}?/note`, { note: 'Words' });
		const file = (await client.get(`/briefs/${id}/brief.json`)).body;
		const upload = async (content: string, ...words: string[]) => {
			const { status, body } = await client.upload('/ko/briefs?/import', content);
			expect(words.filter((word) => !body.includes(word))).toEqual([]);
			return status;
		};
		expect(
			await upload(
				file.replace('"lang": "en"', '"lang": "fr"'),
				'가져오지 않았다.',
				'lang',
				'브리프에 있을 수 없는 값이다.'
			)
		).toBe(400);
		expect(await upload(file.replace('"note":', '"nota":'), 'items[0].note', '값이 없다.', 'items[0].nota')).toBe(400);
		expect(await upload('no JSON', 'UTF-8로 된 JSON 파일이 아니다.')).toBe(400);
		expect(await upload('', '선택하여야 한다')).toBe(400);
		expect(await upload(' '.repeat(1024 * 1024 + 1), '파일이 1 MB보다 크다.')).toBe(413);
		// Just below the limit the file itself is read.
		expect(await upload(file + ' '.repeat(1024 * 1024 - Buffer.byteLength(file)))).toBe(303);
		expect(notesIn(server.workspace)).toEqual(['Words', 'Words']);
	} finally {
		client.close();
		await server.stop();
	}
});

withAndWithoutScripts(() => {
	test('a brief goes out as a file and comes in again as a new one', async ({ page }) => {
		await open(page, '/ko/briefs');
		await page.getByLabel('제목').fill('여행하는 브리프');
		await page.getByRole('button', { name: '브리프 만들기' }).click();
		await page.getByRole('textbox', { name: '메모' }).last().fill('옮겨 갈 메모');
		await page.getByRole('button', { name: '메모 추가' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('link', { name: '파일로 내보내기' }).click();
		const file = readFileSync(await (await download).path());
		expect(file.toString()).toContain('concord-brief/1');

		const upload = async (buffer: Buffer) => {
			await open(page, '/ko/briefs');
			await page
				.getByLabel('파일 가져오기')
				.setInputFiles({ name: 'brief.json', mimeType: 'application/json', buffer });
			await page.getByRole('button', { name: '가져오기', exact: true }).click();
		};
		await upload(file);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('편집: 여행하는 브리프');
		await expect(page.locator('#items').getByLabel('메모')).toHaveValue('옮겨 갈 메모');
	});
});
