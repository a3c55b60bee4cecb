import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { article, korean, unit, versionOf } from '$lib/core/test-entries';
import { testLibrary } from '../library/test-library';
import { temporaryFolder } from '../stores/test-stores';
import { emptyTally, ImportFault, skip, wholeText, type Importer, type Tally } from './importer';
import { importFiles, type ImportReport } from './run';

/** A format for these tests: each line `name|date|text` is a law; `-` is a line to skip, `!` a fault. */
const LINES: Importer = {
	format: 'lines',
	edition: 1,
	recognises: (head) => head.startsWith('LINES'),
	*read(file, tally) {
		for (const [index, line] of wholeText(file).trim().split('\n').entries()) {
			if (index === 0) continue;
			tally.read += 1;
			if (line === '!') throw new ImportFault(index + 1, 'a fault, where a law was expected');
			if (line === '-') {
				skip(tally, 'a dash');
				continue;
			}
			const [name = '', inForce = file.asOf ?? '', text = ''] = line.split('|');
			tally.kept += 1;
			yield {
				law: korean(name, 'statute', name),
				version: versionOf(inForce),
				entries: [article('제1조', null, unit('', text))]
			};
		}
	}
};
const miscounting: Importer = {
	...LINES,
	*read(file, tally) {
		yield* LINES.read(file, tally);
		tally.read += 1;
	}
};

const sums = ({ files, refused }: ImportReport) =>
	files.read + files.known + files.unrecognised + refused.length === files.met;
const folderOf = (files: Record<string, string | Uint8Array>) => {
	const folder = temporaryFolder();
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
	return folder;
};
const lawsIn = (library: ReturnType<typeof testLibrary>) =>
	library.db.prepare('SELECT key FROM law ORDER BY key').pluck().all();
const empty = () => testLibrary(':memory:', []);

async function archived(files: Record<string, string>): Promise<Buffer> {
	const archive = pack();
	for (const [name, content] of Object.entries(files)) archive.entry({ name }, content);
	archive.entry({ name: 'a-link', type: 'symlink', linkname: '/etc/passwd' });
	archive.finalize();
	const parts: Buffer[] = [];
	for await (const part of archive) parts.push(part as Buffer);
	return Buffer.concat(parts);
}

describe('an import', () => {
	const folder = folderOf({
		'a.txt': 'LINES\n가법|2001-01-01|하나\n-\n나법|2001-01-01|둘',
		'b.txt': 'nothing known',
		'c.txt': 'LINES\n다법|2001-01-01|셋\n!\n라법|2001-01-01|넷',
		'd.txt': Buffer.from([0x4c, 0x49, 0x4e, 0x45, 0x53, 0x0a, 0xff, 0xfe])
	});
	mkdirSync(join(folder, 'inside'));
	writeFileSync(join(folder, 'inside', 'e.txt'), 'LINES\n마법|2001-01-01|다섯');
	symlinkSync(folder, join(folder, 'loop'));
	const library = empty();
	const run = (more: object = {}) =>
		importFiles(library.db, { paths: [folder], asOf: null, importers: [LINES], ...more });

	it('reads folders, reports every file and block, and names file and line of what it refuses', async () => {
		const report = await run();
		expect(report.files).toEqual({ met: 5, read: 2, known: 0, unrecognised: 1 });
		expect(report.versions).toEqual({ new: 4, replaced: 0, unchanged: 0 });
		expect({ ...report.blocks, skipped: [...report.blocks.skipped] }).toEqual({
			read: 4,
			kept: 3,
			skipped: [['a dash', 1]]
		});
		expect(report.refused).toEqual([
			{ path: join(folder, 'c.txt'), line: 3, why: 'a fault, where a law was expected' },
			{ path: join(folder, 'd.txt'), line: 1, why: 'the text is not UTF-8 from here on or soon after' }
		]);
		expect(sums(report)).toBe(true);
		expect(lawsIn(library)).toEqual(['kr-가법', 'kr-나법', 'kr-다법', 'kr-마법']);
	});

	it('changes nothing the second time', async () => {
		const before = library.db.serialize();
		const report = await run();
		expect(report.files).toEqual({ met: 5, read: 0, known: 2, unrecognised: 1 });
		expect(library.db.serialize().equals(before)).toBe(true);
	});

	it('reads again when told to, or when the importer has learnt to read otherwise', async () => {
		expect((await run({ again: true })).versions).toEqual({ new: 0, replaced: 0, unchanged: 4 });
		const report = await run({ importers: [{ ...LINES, edition: 2 }] });
		expect(report.files.read).toBe(2);
	});

	it('goes on where it was stopped', async () => {
		const fresh = empty();
		let asked = 0;
		const first = await importFiles(fresh.db, {
			paths: [folder],
			asOf: null,
			importers: [LINES],
			stopped: () => ++asked > 1
		});
		expect(first.stopped).toBe(true);
		expect(lawsIn(fresh)).toEqual(['kr-가법']);
		await importFiles(fresh.db, { paths: [folder], asOf: null, importers: [LINES] });
		expect(lawsIn(fresh)).toEqual(lawsIn(library));
	});

	it('says which path is not there, and how far it is', async () => {
		const fresh = empty();
		const seen: number[] = [];
		const report = await importFiles(fresh.db, {
			paths: [join(folder, 'none'), join(folder, 'inside')],
			asOf: null,
			importers: [LINES],
			onProgress: ({ bytes, of }) => seen.push(bytes / of)
		});
		expect(report.refused).toEqual([
			{ path: join(folder, 'none'), line: null, why: 'there is no such file or folder' }
		]);
		expect(sums(report)).toBe(true);
		expect(seen).toEqual([0]);
	});

	it('takes the date of the edition from the reader where a text has none', async () => {
		const fresh = empty();
		const undated = folderOf({ 'a.txt': 'LINES\n가법' });
		await importFiles(fresh.db, { paths: [undated], asOf: '2020-02-02', importers: [LINES] });
		expect(fresh.db.prepare('SELECT in_force FROM version').pluck().all()).toEqual(['2020-02-02']);
	});

	it('stops at an importer whose sums do not agree', async () => {
		const text = folderOf({ 'a.txt': 'LINES\n가법|2001-01-01|하나' });
		await expect(importFiles(empty().db, { paths: [text], asOf: null, importers: [miscounting] })).rejects.toThrow(
			'2 blocks read, but 1 kept and 0 skipped'
		);
	});
});

describe('an archive', () => {
	const files = { 'x/가.txt': 'LINES\n가법|2001-01-01|하나', 'y.txt': 'LINES\n나법|2001-01-01|둘\n!' };
	const read = async (name: string, content: Uint8Array) => {
		const folder = folderOf({ [name]: content });
		const library = empty();
		const report = await importFiles(library.db, { paths: [join(folder, name)], asOf: null, importers: [LINES] });
		return { report, laws: lawsIn(library), at: join(folder, name) };
	};

	it.each(['laws.tar', 'laws.tar.gz', 'laws.tgz'])('%s is read file by file; links in it are nothing', async (name) => {
		const tar = await archived(files);
		const { report, laws, at } = await read(name, name.endsWith('gz') ? gzipSync(tar) : tar);
		expect(laws).toEqual(['kr-가법', 'kr-나법']);
		expect(report.files.met).toBe(2);
		expect(report.refused).toEqual([{ path: `${at} › y.txt`, line: 3, why: 'a fault, where a law was expected' }]);
	});

	it('that is cut off keeps what was whole before the cut', async () => {
		const tar = await archived({ 'a.txt': files['x/가.txt'], 'b.txt': `LINES\n${'나법|2001-01-01|둘\n'.repeat(200)}` });
		const { report, laws } = await read('laws.tar', tar.subarray(0, 2000));
		expect(laws).toEqual(['kr-가법']);
		expect(report.refused[0]?.why).toMatch(/^the archive cannot be unpacked \(/);
		expect(sums(report)).toBe(true);
	});

	it('that is none is refused', async () => {
		const { report } = await read('laws.tar.gz', Buffer.from('no archive'));
		expect(report.refused[0]?.why).toBe('the archive cannot be unpacked (incorrect header check)');
		const other = await read('laws.tar.zst', Buffer.from('no archive'));
		expect(other.report.refused[0]?.why).toMatch(/^the archive cannot be unpacked \(/);
	});
});

it('a text beyond all measure is refused', () => {
	const tally: Tally = emptyTally();
	const long = { path: 'a', asOf: null, chunks: () => ['LINES\n', 'x'.repeat(16_000_001)] };
	expect(() => [...LINES.read(long, tally)]).toThrow('the file is longer than 16000000 characters');
});
