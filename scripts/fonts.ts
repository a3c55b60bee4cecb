/**
 * npm run fonts   cuts the fonts down to the letters that the site can show; writes var/fonts/*.woff2 and *.ttf
 *
 * The whole of Pretendard and Noto Serif KR is 5 MB; what Concord's own words and data use is a tenth of it.
 * The .ttf files never leave the server: preview images are drawn with them, and their library reads no woff2.
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
	'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ§¶·–—‘’“”…×≠=∅≥≤±→←↑↓『』「」《》〈〉㉠㉡㉢①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

const used = lettersOf(
	'src',
	/\.(ts|svelte|html)$/,
	lettersOf('db/reference', /\.yaml$/, new Set([...ASCII, ...EXTRA]))
);
const text = [...used].sort().join('');
/** What people call their own briefs and shares stands on preview images too, and they write what they like. */
const any = [...new Set([...used, ...commonSyllables()])].sort().join('');
const more = commonSyllables()
	.filter((letter) => !used.has(letter))
	.join('');
interface Cut {
	readonly name: string;
	readonly from: string;
	/** Null: the whole font. */
	readonly text: string | null;
	/** A weight fixed for good; the font stays variable without. */
	readonly weight?: number;
}
const cuts: Cut[] = [
	{ name: 'serif.woff2', from: SERIF, text: null },
	{ name: 'serif-ko-400.woff2', from: KOREAN_SERIF(400), text: notAscii(text) },
	{ name: 'serif-ko-600.woff2', from: KOREAN_SERIF(600), text: notAscii(text) },
	{ name: 'sans.woff2', from: SANS, text },
	// For what readers write: a browser asks for it only where the letters above do not do.
	{ name: 'sans-more.woff2', from: SANS, text: more },
	// Imported laws are read in the serif.
	{ name: 'serif-ko-more.woff2', from: KOREAN_SERIF(400), text: more },
	{ name: 'preview-serif.ttf', from: SERIF, text: any, weight: 560 },
	{ name: 'preview-serif-ko.ttf', from: KOREAN_SERIF(700), text: notAscii(any) },
	{ name: 'preview-sans.ttf', from: SANS, text: any, weight: 400 },
	{ name: 'preview-sans-bold.ttf', from: SANS, text: any, weight: 600 }
];

/** With their exact letters, a browser loads them for those alone: not while it waits for the fonts before them. */
const moreFaces = (
	[
		['Pretendard More', 'sans-more', '45 920'],
		['Noto Serif KR More', 'serif-ko-more', '200 900']
	] as const
)
	.map(
		([family, file, weight]) =>
			`@font-face{font-family:'${family}';src:url('./${file}.woff2') format('woff2');font-weight:${weight};font-display:swap;unicode-range:${rangesOf(more)}}`
	)
	.join('\n');

const stamp = createHash('sha256').update(JSON.stringify(cuts)).update(moreFaces).digest('hex');
const stampFile = join(OUT, 'stamp');
if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) {
	console.log('Fonts are up to date.');
} else {
	mkdirSync(OUT, { recursive: true });
	for (const cut of cuts) {
		const whole = readFileSync(cut.from);
		const font =
			cut.text === null
				? whole
				: await subsetFont(whole, cut.text, {
						targetFormat: cut.name.endsWith('.ttf') ? 'sfnt' : 'woff2',
						...(cut.weight && { variationAxes: { wght: cut.weight } })
					});
		writeFileSync(join(OUT, cut.name), font);
		console.log(`${cut.name}: ${Math.round(font.length / 1024)} kB`);
	}
	writeFileSync(join(OUT, 'more.css'), moreFaces);
	writeFileSync(stampFile, stamp);
}

function lettersOf(folder: string, wanted: RegExp, into: Set<string>): Set<string> {
	for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		if (wanted.test(entry))
			for (const letter of readFileSync(join(folder, entry), 'utf8').normalize('NFC')) into.add(letter);
	}
	return into;
}

/**
 * The Latin letters of the Korean serif are never shown: Source Serif stands before it. Its ㆍ lies low and reads as a comma; statutes
 * set it between words everywhere, so it comes from the sans, where it stands in the middle.
 */
function notAscii(letters: string): string {
	return [...letters].filter((letter) => letter > '~' && letter !== 'ㆍ').join('');
}

/** Letters as CSS names them: one behind the other as a range. */
function rangesOf(letters: string): string {
	const ranges: [number, number][] = [];
	for (const code of [...letters].map((letter) => letter.codePointAt(0) ?? 0).sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last && code === last[1] + 1) last[1] = code;
		else ranges.push([code, code]);
	}
	const name = (code: number) => code.toString(16);
	return ranges.map(([from, to]) => `U+${name(from)}${from === to ? '' : `-${name(to)}`}`).join(',');
}

/** The 2,350 syllables of KS X 1001, which hold all but the rarest Korean words. */
function commonSyllables(): string[] {
	const decoder = new TextDecoder('euc-kr');
	const range = (from: number, until: number) => Array.from({ length: until - from }, (_, i) => from + i);
	return range(0xb0, 0xc9).flatMap((lead) =>
		range(0xa1, 0xff).map((trail) => decoder.decode(Uint8Array.of(lead, trail)))
	);
}
