import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import LinkPreview from './LinkPreview.svelte';
import { canonicalAddress, frameOf, previewImage, sharedAddress } from './preview-links';

const SITE = 'https://concord.example';
const at = (address: string): URL => new URL(address, SITE);
const now = { today: '2026-11-25', revision: 'ab12' };

const headOf = (address: string, lang: 'en' | 'ko', image?: string): string =>
	render(LinkPreview, {
		props: { title: 'A “title” & <more>', description: 'Said "so"', url: at(address), lang, ...now, image }
	}).head;
const contentOf = (head: string, name: string): string[] =>
	Array.from(
		head.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`, 'g')),
		([, text]) => text ?? ''
	);

describe('the preview of a link', () => {
	it('says what the page is, each thing once, and escapes it', () => {
		const head = headOf('/compare/lmo-approval?on=2021-06-01&show=different&utm_source=x', 'en');
		for (const [name, text] of [
			['og:title', 'A “title” &amp; &lt;more&gt;'],
			['og:description', 'Said &quot;so&quot;'],
			['og:url', `${SITE}/compare/lmo-approval?on=2021-06-01&amp;show=different`],
			['og:site_name', 'Concord'],
			['og:locale', 'en_US'],
			['og:locale:alternate', 'ko_KR'],
			['og:image', `${SITE}/og/compare.png?lang=en&amp;on=2021-06-01&amp;topic=lmo-approval&amp;v=ab12`],
			['og:image:width', '1200'],
			['og:image:height', '630'],
			['og:image:alt', 'Preview of this page: A “title” &amp; &lt;more&gt;'],
			['twitter:card', 'summary_large_image']
		] as const)
			expect(
				contentOf(head, name).map((c) => c.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
				name
			).toEqual([text]);
	});

	it('names the page in both languages, from either', () => {
		for (const [address, lang] of [
			['/gaps?severity=high', 'en'],
			['/ko/gaps?severity=high', 'ko']
		] as const) {
			const head = headOf(address, lang);
			expect(head).toContain(`<link rel="alternate" hreflang="en" href="${SITE}/gaps"`);
			expect(head).toContain(`<link rel="alternate" hreflang="ko" href="${SITE}/ko/gaps"`);
			expect(head).toContain(`<link rel="alternate" hreflang="x-default" href="${SITE}/gaps"`);
			expect(head).toContain(`<link rel="canonical" href="${SITE}${lang === 'ko' ? '/ko' : ''}/gaps"`);
		}
		expect(headOf('/ko', 'ko')).toContain(`hreflang="en" href="${SITE}/"`);
	});

	it('leads to oEmbed where there is a frame, and only there', () => {
		expect(headOf('/ko/history?step=risk-review', 'ko')).toContain(
			`type="application/json+oembed" href="${SITE}/oembed?format=json&amp;url=https%3A%2F%2Fconcord.example%2Fko%2Fhistory%3Fstep%3Drisk-review"`
		);
		expect(headOf('/gaps', 'en')).not.toContain('oembed');
	});

	it('takes the image of a page that has one of its own', () => {
		expect(contentOf(headOf('/s/x', 'en', '/s/x/preview.png'), 'og:image')).toEqual([`${SITE}/s/x/preview.png`]);
	});
});

describe('the image of an address', () => {
	it.each([
		['/', '/og/home.png?lang=en&on=2026-11-25&v=ab12'],
		['/ko', '/og/home.png?lang=ko&on=2026-11-25&v=ab12'],
		['/glossary?q=risk', '/og/home.png?lang=en&on=2026-11-25&v=ab12'],
		['/compare/a?on=2021-06-01&open=b&q=x', '/og/compare.png?lang=en&on=2021-06-01&topic=a&v=ab12'],
		['/ko/compare/a/b?base=kr', '/og/row.png?base=kr&lang=ko&on=2026-11-25&question=b&topic=a&v=ab12'],
		['/index', '/og/index.png?lang=en&on=2026-11-25&v=ab12'],
		['/index/a?w=b:5,c:0.5', '/og/index.png?lang=en&on=2026-11-25&topic=a&v=ab12&w=b:5,c:0.5'],
		['/gaps?severity=high', '/og/gaps.png?lang=en&on=2026-11-25&v=ab12'],
		['/commitments/a', '/og/commitment.png?id=a&lang=en&on=2026-11-25&v=ab12'],
		['/pathways', '/og/home.png?lang=en&on=2026-11-25&v=ab12'],
		['/pathways/a?days=a-kr-b:9', '/og/pathway.png?days=a-kr-b:9&lang=en&on=2026-11-25&product=a&v=ab12'],
		['/scenarios/a', '/og/scenario.png?id=a&lang=en&on=2026-11-25&v=ab12'],
		['/history?step=b', '/og/history.png?lang=en&on=2026-11-25&step=b&v=ab12']
	])('%s is %s', (address, image) => {
		expect(previewImage(at(address), now)).toBe(image);
	});
});

describe('the other addresses of a page', () => {
	it('a frame keeps what changes what it shows, and no more', () => {
		expect(frameOf(at('/ko/compare/a/b?base=kr&q=x&fbclid=1'))).toEqual({
			kind: 'row',
			lang: 'ko',
			ids: { topic: 'a', question: 'b' },
			address: '/ko/embed/row/a/b?base=kr'
		});
		expect(frameOf(at('/compare/a'))).toBeNull();
		expect(frameOf(at('/compare/a/b/c'))).toBeNull();
		expect(frameOf(at('/embed/row/a/b'))).toBeNull();
		expect(frameOf(at('/index/%E0%A4%A'))?.address).toBe('/embed/index/%25E0%25A4%25A');
	});

	it('what is shared keeps what the reader set; what is searched keeps day and amendment', () => {
		const url = at('/compare/a?utm_source=x&q=two words&on=2021-06-01&scenario=b&w=c:1,d:2&open=');
		expect(sharedAddress(url)).toBe('/compare/a?on=2021-06-01&q=two+words&scenario=b&w=c:1,d:2');
		expect(canonicalAddress(url)).toBe('/compare/a?on=2021-06-01&scenario=b');
	});
});
