import { describe, expect, it } from 'vitest';
import { shareId } from '$lib/server/workspace/shares';
import { readBriefFile, writeBriefFile } from '$lib/server/workspace/brief-file';
import type { Brief } from '$lib/server/workspace/brief';
import { testLibrary } from '$lib/server/library/test-library';
import { realReference } from '$lib/server/stores/test-stores';
import { makingOf } from '../files/view-file';
import { briefFile } from '../files/brief-file';
import { asMarkdown } from '$lib/server/files/markdown';
import { asCsv } from '$lib/server/files/csv';
import { shownItem } from '../briefs/[id]/find';
import { isPageKind, readPage, showsLaw, titleOf } from './freezable';
import { keptText, pinnedText } from './kept-text';

const locals = {
	reference: realReference(),
	library: testLibrary(),
	lang: 'en',
	today: '2026-11-25'
} as unknown as App.Locals;
const LAW = '/library/kr-009170';
const REDLINE = `${LAW}/redline?from=2007-12-21-8762&to=2012-12-11-11536`;

async function frozen(address: string, from = locals) {
	const read = await readPage(from, address);
	if (!read.ok) throw new Error(`${address}: ${read.why}`);
	return read.frozen;
}
async function pinned(address: string) {
	const { kind, data, lang } = await frozen(address);
	if (!showsLaw(kind)) throw new Error(kind);
	const text = pinnedText(kind, data, lang);
	return text.ok ? { ...text, label: titleOf(kind, data, lang) } : text;
}

describe('a frozen page of the library', () => {
	it('is the passage alone, with its hash; the same passage has the same name', async () => {
		const { kind, data, lang } = await frozen(`${LAW}?at=제8조제2항&on=2020-01-01`);
		expect(isPageKind(kind) && titleOf(kind, data, lang)).toBe(
			'「유전자변형생물체의 국가간 이동 등에 관한 법률」 제8조제2항'
		);
		expect(JSON.stringify(data['entries'])).toContain('270일');
		expect(JSON.stringify(data['entries'])).not.toContain('국회에 보고');
		expect(data['passage']).toMatchObject({ hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
		const again = await frozen(`${LAW}?at=제8조제2항&on=2020-01-01`);
		const title = 'x';
		expect(shareId({ ...again, title })).toBe(shareId({ ...(await frozen(again.address)), title }));
	});
	it('is a whole law, or a redline, held to the hashes of its versions', async () => {
		const law = await frozen(`${LAW}?on=2010-01-01`);
		expect(keptText('law', law.data)).toMatchObject({ texts: [{ number: '8762' }] });
		const redline = await frozen(REDLINE);
		expect(keptText('redline', redline.data)).toMatchObject({ texts: [{ number: '8762' }, { number: '11536' }] });
		expect(titleOf('redline', redline.data, 'ko')).toContain('2013년 12월 12일');
	});
	it.each(['/library/no-such', '/library/kr-010038/redline', '/library/%00', '/library/a/b/c'])(
		'is none at %s',
		async (address) => expect((await readPage(locals, address)).ok).toBe(false)
	);
	it('is none where nothing was imported', async () => {
		expect(await readPage({ ...locals, library: null }, LAW)).toEqual({ ok: false, why: 'no-such-page' });
	});
});

describe('what a brief takes', () => {
	it('a passage under the address of its very version', async () => {
		expect(await pinned(`${LAW}?at=제11조`)).toMatchObject({
			ok: true,
			address: `${LAW}?at=%EC%A0%9C11%EC%A1%B0&on=2013-12-12`,
			content: { kind: 'passage', at: '제11조', cut: false, units: [{ text: '관청은 해마다 국회에 보고한다.' }] }
		});
	});
	it('a redline in the form in which it was seen', async () => {
		expect(await pinned(`${REDLINE}&view=table&show=all`)).toMatchObject({
			ok: true,
			address: `${LAW}/redline?from=2007-12-21-8762&show=all&to=2012-12-11-11536&view=table`,
			content: {
				kind: 'redline',
				view: { view: 'table', show: 'all', base: 'before' },
				counts: { article: { changed: 2 } }
			}
		});
	});
	it('no whole law, and no place that is not there', async () => {
		expect(await pinned(LAW)).toEqual({ ok: false, why: 'wholeLaw' });
		expect(await pinned(`${LAW}?at=제99조`)).toEqual({ ok: false, why: 'wholeLaw' });
	});
});

describe('a brief with official text', async () => {
	const items = await Promise.all(
		[`${LAW}?at=제8조&on=2010-01-01`, REDLINE].map(async (address, n) => {
			const text = await pinned(address);
			if (!text.ok) throw new Error(text.why);
			const { content, label } = text;
			return {
				id: `item-${n}`,
				kind: content.kind,
				address: text.address,
				topic: null,
				question: null,
				label,
				flag: null,
				note: n === 0 ? 'Ninety days.' : '',
				content,
				version: 1
			};
		})
	);
	const brief: Brief = {
		id: 'b',
		title: 'Talks',
		intro: '',
		lang: 'en',
		version: 1,
		madeAt: '2026-11-25T00:00:00.000Z',
		changedAt: '2026-11-25T00:00:00.000Z',
		editable: true,
		items,
		removed: [],
		copies: []
	};
	const shown = (from: App.Locals) => ({ ...brief, items: items.map((item) => shownItem(from, item, 'en')) });

	it('says what became of the text since, and nothing without a library', () => {
		expect(shown(locals).items.map(({ since }) => since)).toEqual([
			{ text: 'same', newer: '2013-12-12' },
			{ text: 'same', newer: null }
		]);
		expect(shown({ ...locals, library: null }).items.map(({ since, content }) => [since, content?.kind])).toEqual([
			[null, 'passage'],
			[null, 'redline']
		]);
	});

	it('is exported and imported again as it was', () => {
		const read = readBriefFile(new TextEncoder().encode(writeBriefFile(brief)));
		expect(read.ok ? read.file.items.map(({ kind }) => kind) : read.faults).toEqual(['passage', 'redline']);
		expect(read.ok && read.file.items.map((item) => 'content' in item && item.content)).toEqual(
			items.map(({ content }) => content)
		);
	});

	it('goes into files with text, changes, versions and hashes', () => {
		const url = new URL('https://concord.test/briefs/b');
		const file = briefFile({ brief: shown(locals), on: '2026-11-25' }, makingOf(locals, url));
		const text = asMarkdown(file.document()).replaceAll('\\', '');
		expect(text).toContain('90일');
		expect(text).toContain('<del>90일</del><ins>270일</ins>');
		expect(text).toContain('in force from 1 January 2008, No. 8762');
		for (const { content } of items)
			expect(text).toContain(content.kind === 'passage' ? content.hash : content.after.hash);
		const csv = asCsv(file.table());
		expect(csv).toContain('passage');
		expect(csv).toContain('2008-01-01 → 2013-12-12');
		expect(JSON.stringify(file.data())).toContain('270일');
	});
});
