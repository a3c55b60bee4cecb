/** 5,000 gaps as a workbook and as a Word file: seconds, and the most memory that a process of its own takes for it. */
import { spawn } from 'node:child_process';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { referenceStore } from '../../src/lib/server/reference/reference';
import { config } from '../../src/lib/server/config';
import { gapsOf } from '../../src/lib/server/gaps';
import { openReference } from '../../src/lib/server/stores/open';
import { asDocx } from '../../src/lib/server/files/docx';
import { asXlsx } from '../../src/lib/server/files/xlsx';
import type { FileTable, Line, TextDocument } from '../../src/lib/server/files/document';

const RECORDS = 5000;
const ON = '2026-11-25';
const FORMATS = ['xlsx', 'docx'] as const;
const HERE = fileURLToPath(import.meta.url);

/** The texts of the real gaps, again and again: seven columns, as the register shows them first, with both rules. */
function realRows(): string[][] {
	const opened = openReference(config.reference);
	if (!opened.ok) throw new Error(opened.why);
	const { records } = gapsOf(referenceStore(opened.db), ON, 'ko');
	const rows = records.map(({ ask, step, state, gap, sides }) => [
		ask,
		step.label,
		state,
		gap?.kind ?? '',
		gap?.what ?? '',
		sides.us?.rule.text ?? '',
		sides.kr?.rule.text ?? ''
	]);
	opened.db.close();
	// No two texts alike, or a workbook would hold each of them once.
	return Array.from({ length: RECORDS }, (_, index) =>
		(rows[index % rows.length] ?? []).map((text) => `${text} ${index}`)
	);
}

/** A stall counts from one turn of the loop to the next: there must be one before and one after the work. */
const turned = () => new Promise((resolve) => setTimeout(resolve, 30));

async function write(format: (typeof FORMATS)[number]): Promise<void> {
	const rows = realRows();
	const labels = ['ask', 'step', 'state', 'kind', 'what', 'us', 'kr'];
	const address = 'https://concord.example/gaps';
	const table: FileTable = {
		sheet: 'Gaps',
		aboutSheet: 'About this file',
		columns: labels.map((label) => ({ id: label, label, width: 30, type: 'text' })),
		rows,
		links: rows.map((_, index) => `${address}?row=${index}`),
		facts: [],
		traced: []
	};
	const cell = (text: string, index: number): Line[] => [[{ text, href: index === 0 ? address : null }]];
	const document: TextDocument = {
		lang: 'ko',
		title: 'Gaps',
		landscape: true,
		facts: [],
		blocks: [
			{ kind: 'table', columns: labels.map((label) => ({ label, width: 1 })), rows: rows.map((row) => row.map(cell)) }
		],
		sources: [],
		words: { sources: '', page: ['', '', ''] }
	};
	const idle = process.memoryUsage().rss;
	let most = idle;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
	const stalls = monitorEventLoopDelay({ resolution: 5 });
	stalls.enable();
	await turned();
	const from = performance.now();
	const bytes = format === 'xlsx' ? await asXlsx(table) : await asDocx(document);
	const seconds = (performance.now() - from) / 1000;
	await turned();
	stalls.disable();
	clearInterval(watch);
	// The system's own peak: the timer cannot fire while the work runs.
	most = Math.max(most, process.resourceUsage().maxRSS * 1024);
	const mb = (n: number) => (n / 1e6).toFixed(0);
	console.log(
		`${RECORDS} gaps as ${format.toUpperCase()}: ${seconds.toFixed(1)} s, ${mb(bytes.length)} MB, memory at most ${mb(most)} MB (${mb(idle)} MB before), other readers wait at most ${(stalls.max / 1e6).toFixed(0)} ms`
	);
}

/** Each format in a process of its own: what one leaves in memory must not count for the other. */
export async function benchFiles(): Promise<void> {
	console.log('');
	for (const format of FORMATS) {
		await new Promise<void>((resolve, reject) => {
			const child = spawn(process.execPath, [...process.execArgv, HERE, format], { stdio: 'inherit' });
			child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${format} ended with ${code}.`))));
		});
	}
}

const wanted = process.argv[1] === HERE ? FORMATS.find((format) => format === process.argv[2]) : undefined;
if (wanted) await write(wanted);
