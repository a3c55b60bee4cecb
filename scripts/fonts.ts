/**
 * npm run fonts   cuts the fonts down to the letters that the site can show; writes var/fonts/*.woff2
 *
 * The whole of Pretendard and Noto Serif KR is 5 MB; what Concord's own words and data use is a tenth of it.
 * Skipped where nothing has changed since the last cut.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const OUT = 'var/fonts';
const SERIF = 'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';
const KOREAN_SERIF = (weight: number) =>
	`node_modules/@fontsource/noto-serif-kr/files/noto-serif-kr-korean-${weight}-normal.woff2`;
const SANS = 'node_modules/pretendard/dist/public/variable/PretendardVariable.ttf';

const ASCII = Array.from({ length: 0x7e - 0x20 + 1 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** Letters and signs that figures, dates and other people's names may bring. */
const EXTRA =
	'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ§¶·–—‘’“”…×≠=∅≥≤±→←↑↓『』「」《》〈〉㉠㉡㉢①②③④⑤';

const used = lettersOf(
	'src',
	/\.(ts|svelte|html)$/,
	lettersOf('db/reference', /\.yaml$/, new Set([...ASCII, ...EXTRA]))
);
const text = [...used].sort().join('');
const cuts = [
	{ name: 'serif', from: SERIF, text: null },
	{ name: 'serif-ko-400', from: KOREAN_SERIF(400), text: notAscii(text) },
	{ name: 'serif-ko-600', from: KOREAN_SERIF(600), text: notAscii(text) },
	{ name: 'sans', from: SANS, text }
];

const stamp = createHash('sha256').update(JSON.stringify(cuts)).digest('hex');
const stampFile = join(OUT, 'stamp');
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
	console.log('Fonts are up to date.');
} else {
	mkdirSync(OUT, { recursive: true });
	for (const cut of cuts) {
		const whole = readFileSync(cut.from);
		const font = cut.text === null ? whole : await subsetFont(whole, cut.text, { targetFormat: 'woff2' });
		writeFileSync(join(OUT, `${cut.name}.woff2`), font);
		console.log(`${cut.name}: ${Math.round(font.length / 1024)} kB`);
	}
	writeFileSync(stampFile, stamp);
}

function lettersOf(folder: string, wanted: RegExp, into: Set<string>): Set<string> {
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (wanted.test(entry))
			for (const letter of readFileSync(join(folder, entry), 'utf8').normalize('NFC')) into.add(letter);
	}
	return into;
}

/** The Latin letters of the Korean serif are never shown: Source Serif stands before it. */
function notAscii(letters: string): string {
	return [...letters].filter((letter) => letter > '~').join('');
}
