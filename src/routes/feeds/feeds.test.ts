import { describe, expect, it } from 'vitest';
import type { LawChange } from '$lib/server/api/changes';
import { lawChanges } from '$lib/server/api/changes';
import { edited, openSmall, realReference, SMALL } from '$lib/server/stores/test-stores';
import { asAtom, asHtml, asJsonFeed, escaped } from './atom';
import { entryIn, uuidOf } from './entry';
import { feedOf, MOST } from './feed';

const TODAY = '2026-11-25';
const small = openSmall();
const url = new URL('https://concord.test/feeds/changes.atom?lang=ko');
const daysChange = (reference: typeof small): LawChange => {
	const [latest] = lawChanges(reference, reference.topics(), TODAY, 1);
	if (!latest) throw new Error('no change');
	return latest;
};

describe('a change in words', () => {
	it('tells what held before and what holds from then on, with the rule and where it is written', () => {
		expect(entryIn(small, 'en', TODAY)(daysChange(small))).toMatchObject({
			title: 'ROK: How many days?',
			path: '/compare/seeds/seed-days?on=2010-01-01',
			paragraphs: [
				'Before: 90 days',
				'From 1 January 2010: 270 days',
				'NO has 270 days.',
				'Rests on: Seed Act art. 4-2(3)'
			],
			updated: '2010-01-01',
			tags: ['kr', 'start']
		});
		expect(entryIn(small, 'ko', TODAY)(daysChange(small))).toMatchObject({
			title: '한국: 며칠인가?',
			path: '/ko/compare/seeds/seed-days?on=2010-01-01',
			paragraphs: [
				'이전: 90일',
				'2010년 1월 1일부터: 270일',
				'새청에서 270일 안에 결정한다.',
				'근거: 종자법 제4조의2제3항'
			]
		});
	});

	it('has the same id in either language and on any site, and another for another side or day', () => {
		const change = daysChange(small);
		expect(entryIn(small, 'en', TODAY)(change).id).toBe(entryIn(small, 'ko', '2030-01-01')(change).id);
		expect(uuidOf('answer 2010-01-01 kr seed-days')).toBe(entryIn(small, 'en', TODAY)(change).id);
		expect(uuidOf('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(uuidOf('a')).not.toBe(uuidOf('b'));
	});

	it('that lies ahead is dated on the day of its check, and says that it is not in force', () => {
		const ahead = entryIn(small, 'en', '2009-12-31')(daysChange(small));
		expect(ahead.updated).toBe('2026-01-02');
		expect(ahead.paragraphs[0]).toBe('Enacted, not yet in force.');
	});

	it('says where the answer stays and only its rule is recorded anew', () => {
		const same = openSmall((texts) => edited(texts, 'seeds/start.yaml', 'value: 90', 'value: 270'));
		expect(entryIn(same, 'en', TODAY)(daysChange(same)).paragraphs).toContain(
			'The answer stays; its rule is recorded anew.'
		);
		expect(SMALL['seeds/start.yaml']).toContain('value: 90');
	});
});

describe('a feed', () => {
	const feed = feedOf(realReference(), null, 'ko', url, TODAY);

	it('holds so many changes and no two of one id', () => {
		expect(feed.entries).toHaveLength(MOST);
		expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(MOST);
	});

	it('in Atom is in its language, dated, and leads to its pages', () => {
		const atom = asAtom(feed);
		expect(
			atom.startsWith(
				'<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ko">'
			)
		).toBe(true);
		expect(atom.match(/<entry>/g)).toHaveLength(MOST);
		expect(atom.match(/<updated>\d{4}-\d{2}-\d{2}T00:00:00Z<\/updated>/g)).toHaveLength(MOST + 1);
		expect(atom).toContain('href="https://concord.test/feeds/changes.atom?lang=ko"');
	});

	it('in JSON has what JSON Feed 1.1 asks for', () => {
		const json = JSON.parse(asJsonFeed(feed));
		expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: 'ko', feed_url: url.href });
		for (const item of json.items) {
			expect(typeof item.id).toBe('string');
			expect(item.url).toMatch(/^https:\/\/concord\.test\/ko\//);
			expect(item.content_text.length).toBeGreaterThan(0);
		}
	});
});

describe('escaping', () => {
	it('leaves nothing that XML would read', () => {
		expect(escaped(`R&D <b> "x" 'y'`)).toBe('R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39;');
	});

	it('drops what XML cannot hold, and keeps every letter', () => {
		expect(escaped('a\u0000b\u000bc\ud800d\uffffe')).toBe('abcde');
		expect(escaped('제4조\t🧬\n')).toBe('제4조\t🧬\n');
	});

	it('of a text that looks like HTML gives text', () => {
		expect(asHtml(['<script>x</script>'])).toBe('<p>&lt;script&gt;x&lt;/script&gt;</p>');
	});
});
