import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { realReference } from '../stores/test-stores';
import { box, type Element } from './element';
import { drawable, previewFonts, widthOf } from './fonts';
import { COLOUR } from './colour';
import { lettersOf } from './letters';
import { drawn, hashOf } from './render';
import { shareCard, shareImage } from './share-card';

/** Width and height from the header of a PNG, and how many different bytes its pixels have. */
function measured(png: Buffer): { width: number; height: number; shades: number } {
	expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
	const parts: Buffer[] = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
			parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	}
	return {
		width: png.readUInt32BE(16),
		height: png.readUInt32BE(20),
		shades: new Set(inflateSync(Buffer.concat(parts))).size
	};
}

const imageOf = async (title: string, lang: 'en' | 'ko' = 'en', subtitle = ''): Promise<Buffer> => {
	const image = await shareImage({ title, subtitle, lang });
	if (!image.ok) throw new Error(image.why);
	return image.png;
};

describe('the letters of a font', () => {
	it('are those that it was cut to, in either script', () => {
		const letters = lettersOf(readFileSync('var/fonts/preview-sans.ttf'));
		for (const letter of 'AZaz09é한국힝꿈–…') expect(letters.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
		for (const letter of '漢ا🙂') expect(letters.has(letter.codePointAt(0) ?? 0), letter).toBe(false);
	});

	it('hold all that the data says of what an image names: no Korean word is drawn as boxes', () => {
		const reference = realReference();
		const topics = reference.topics();
		const words = [
			...topics.flatMap(({ title, steps }) => [title, ...steps.map(({ name }) => name)]),
			...topics
				.flatMap(({ id }) => reference.questions.ofTopic(id, '2026-11-25'))
				.flatMap(({ ask, type }) => [ask, ...('options' in type ? type.options : [])]),
			...reference.pathways().map(({ title }) => title),
			...reference.scenarios().map(({ title }) => title),
			...reference.commitments().map(({ title }) => title)
		].flatMap(({ en, ko }) => [en, ko]);
		expect(words.length).toBeGreaterThan(300);
		const { letters } = previewFonts();
		const missing = new Set(
			[...words.join('').normalize('NFC')].filter((letter) => !letters.has(letter.codePointAt(0) ?? 0))
		);
		// Chinese letters in brackets behind their Korean word; they are left out with the brackets.
		expect([...missing].filter((letter) => !/\p{sc=Han}/u.test(letter))).toEqual([]);
	});
});

describe('a text for an image', () => {
	it.each([
		['emoji and letters of no font fall away', 'Gaps 🙂 مرحبا now', 40, 'Gaps now'],
		['brackets go with the letters that stood in them', '과(科)를 넘는', 40, '과를 넘는'],
		['marks of direction fall away', 'a\u202eb\u2066c', 40, 'abc'],
		['controls and lines become one space', 'a\n\t\u0000 b', 40, 'a b'],
		['letters come together', '한국', 40, '한국'],
		['what is too long is cut and says so', 'abcdefgh', 5, 'abcd…'],
		['half a letter falls away', 'a\ud83d', 40, 'a']
	])('%s', (_, text, most, shown) => {
		expect(drawable(text, most)).toBe(shown);
	});

	it('is wider in Korean', () => {
		expect(widthOf('abcd')).toBe(4);
		expect(widthOf('한국')).toBe(3.5);
	});
});

describe('an image', () => {
	it.each(['en', 'ko'] as const)('is a PNG of 1200 by 630 with something on it (%s)', async (lang) => {
		const full = measured(await imageOf(lang === 'ko' ? '유전자변형생물체의 승인' : 'Approval', lang, '2026-11-25'));
		expect(full).toMatchObject({ width: 1200, height: 630 });
		expect(full.shades).toBeGreaterThan(100);
	});

	it.each([
		['nothing', ''],
		['only emoji', '🙂'.repeat(50)],
		['a word without an end', 'x'.repeat(5000)],
		['a Korean word without an end', '가'.repeat(5000)],
		['right to left', 'مرحبا بالعالم '.repeat(20)],
		['markup', '<script>alert(1)</script><svg onload=x>&amp;"\''],
		['marks that combine', 'e' + '\u0301'.repeat(3000)],
		['halves of letters', '\ud83d'.repeat(300)],
		['a megabyte', 'word '.repeat(200_000)]
	])('survives a title that is %s', async (_, title) => {
		expect(measured(await imageOf(title, 'ko', title))).toMatchObject({ width: 1200, height: 630 });
	});

	it('is drawn once for the same content, whoever asks, and has one hash', async () => {
		const share = { title: 'Once', subtitle: 'only', lang: 'en' } as const;
		expect(hashOf(shareCard(share))).toBe(hashOf(shareCard({ ...share })));
		expect(hashOf(shareCard(share))).not.toBe(hashOf(shareCard({ ...share, title: 'Twice' })));
		const [first, second] = await Promise.all([shareImage(share), shareImage(share)]);
		const third = await shareImage(share);
		if (!first.ok || !second.ok || !third.ok) throw new Error('busy');
		expect(second.png).toBe(first.png);
		expect(third.png).toBe(first.png);
	});

	it('is refused when too many wait, and a card that fails stops nobody', async () => {
		const broken: Element = { type: 'div', props: { style: { display: 'no-such-display' }, children: ['a', 'b'] } };
		const failing = drawn(broken);
		const crowd = Array.from({ length: 45 }, (_, i) => drawn(box({}, `card ${i}`)));
		await expect(failing).rejects.toThrow();
		const answers = await Promise.all(crowd);
		expect(answers.filter((answer) => answer.ok)).toHaveLength(39);
		expect(answers.filter((answer) => !answer.ok && answer.why === 'busy')).toHaveLength(6);
	}, 30_000);

	it('has the colours of the pages', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const light = css.slice(css.indexOf(':root {'), css.indexOf('@media (prefers-color-scheme: dark)'));
		const token = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		for (const [name, colour] of Object.entries(COLOUR)) expect(light).toContain(`--${token(name)}: ${colour};`);
	});
});
