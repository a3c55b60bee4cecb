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
import { readGapView } from '../../src/lib/core/gap-view';
import { gapFile, type GapsView } from '../../src/routes/[[lang=lang]]/gaps/files/gap-file';

const RECORDS = 5000;
const ON = '2026-11-25';
const FORMATS = ['xlsx', 'docx'] as const;
const HERE = fileURLToPath(import.meta.url);

/** The real gaps again and again, with the columns that the register shows first and both rules. */
function realGaps(): GapsView {
	const opened = openReference(config.reference);
	if (!opened.ok) throw new Error(opened.why);
	const { records, asked } = gapsOf(referenceStore(opened.db), ON, 'ko');
	opened.db.close();
	const gaps = Array.from({ length: RECORDS }, (_, index) => {
		const record = records[index % records.length];
		if (!record) throw new Error('There are no gaps to repeat. Run npm run reference -- build first.');
		return { ...record, id: `${record.id}-${index}`, ask: `${record.ask} ${index}` };
	});
	const { view } = readGapView(new URLSearchParams({ cols: 'question,step,kind,distance,level,us,kr' }));
	return { view, on: ON, gaps, differ: RECORDS, asked };
}

/** A stall counts from one turn of the loop to the next: there must be one before and one after the work. */
const turned = () => new Promise((resolve) => setTimeout(resolve, 30));

async function write(format: (typeof FORMATS)[number]): Promise<void> {
	const file = gapFile(realGaps(), {
		lang: 'ko',
		today: ON,
		revision: '',
		method: '1',
		frozen: null,
		absolute: (path) => new URL(path, 'https://concord.example').href
	});
	const idle = process.memoryUsage().rss;
	let most = idle;
	const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
	const stalls = monitorEventLoopDelay({ resolution: 5 });
	stalls.enable();
	await turned();
	const from = performance.now();
	const bytes = format === 'xlsx' ? await asXlsx(file.table()) : await asDocx(file.document());
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
