import { realReference } from '$lib/server/stores/test-stores';
import { describe, expect, it } from 'vitest';
import { GET } from './+server';

const SITE = 'https://concord.example';
const reference = realReference();
const locals = { reference, today: '2026-11-25', lang: 'en' } as unknown as App.Locals;

const ask = async (params: Record<string, string>): Promise<Response> => {
	const url = new URL(`${SITE}/oembed?${new URLSearchParams(params).toString()}`);
	return await GET({ locals, url, request: new Request(url) } as unknown as Parameters<typeof GET>[0]);
};
const answer = async (params: Record<string, string>) =>
	(await (await ask(params)).json()) as Record<string, string | number>;

describe('oEmbed', () => {
	it('gives the frame of a row as the specification wants it', async () => {
		const response = await ask({ url: `${SITE}/compare/lmo-approval/risk-review-days?on=2021-06-01`, format: 'json' });
		expect(response.status).toBe(200);
		expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		const title = 'How many days may the authority take to decide on the environmental risk of a new organism?';
		expect(await response.json()).toEqual({
			version: '1.0',
			type: 'rich',
			title,
			provider_name: 'Concord',
			provider_url: `${SITE}/`,
			cache_age: 86_400,
			width: 720,
			height: 600,
			html: `<iframe src="${SITE}/embed/row/lmo-approval/risk-review-days?on=2021-06-01" title="${title}" width="720" height="600" loading="lazy"></iframe>`,
			thumbnail_url: `${SITE}/og/row.png?lang=en&on=2021-06-01&question=risk-review-days&topic=lmo-approval&v=${reference.revision}`,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
	});

	it.each([
		['/pathways/imported-crop', '/embed/pathway/imported-crop'],
		[
			'/ko/pathways/imported-crop?days=imported-crop-kr-a1:90',
			'/ko/embed/pathway/imported-crop?days=imported-crop-kr-a1:90'
		],
		['/index/lmo-approval?step=risk-review&utm_source=x', '/embed/index/lmo-approval?step=risk-review'],
		['/index/all', '/embed/index/all'],
		['/history', '/embed/history'],
		['/ko/history/lmo-approval?step=risk-review#chronicle', '/ko/embed/history/lmo-approval?step=risk-review']
	])('%s is framed by %s', async (page, frame) => {
		expect((await answer({ url: SITE + page }))['html']).toContain(`<iframe src="${SITE}${frame}" `);
	});

	it('speaks the language of the address', async () => {
		const { title, provider_url } = await answer({ url: `${SITE}/ko/compare/lmo-approval/risk-review-days` });
		expect(title).toContain('기간은 며칠인가?');
		expect(provider_url).toBe(`${SITE}/ko`);
	});

	it('is never larger than asked for, and names no larger picture', async () => {
		const url = `${SITE}/history`;
		const small = await answer({ url, maxwidth: '400', maxheight: '300' });
		expect([small['width'], small['height'], small['thumbnail_url']]).toEqual([400, 300, undefined]);
		expect(small['html']).toContain('width="400" height="300"');
		const wide = await answer({ url, maxwidth: '1300' });
		expect([wide['width'], wide['height'], wide['thumbnail_width']]).toEqual([720, 660, 1200]);
		for (const maxwidth of ['0', '-5', 'x', '1e3', '9'.repeat(400)])
			expect((await answer({ url, maxwidth }))['width']).toBe(720);
	});

	it('escapes what goes into an attribute', async () => {
		const { html } = await answer({ url: `${SITE}/compare/lmo-approval/risk-review-days?base=kr&on="><script>` });
		expect(html).not.toContain('<script');
		expect(html).toContain('base=kr&amp;on=%22%3E%3Cscript%3E"');
	});

	it.each([
		['another host', 'https://elsewhere.example/compare/lmo-approval/risk-review-days'],
		['another scheme', 'http://concord.example/history'],
		['another port', `${SITE}:8443/history`],
		['a script', 'javascript:alert(1)'],
		['a file', 'file:///etc/passwd'],
		['no address', 'history'],
		['a host that only begins like ours', `${SITE}.elsewhere.example/history`],
		['a user that looks like our host', 'https://concord.example@elsewhere.example/history'],
		['a page without a frame', `${SITE}/compare/lmo-approval`],
		['the home page', SITE],
		['a question that is not there', `${SITE}/compare/lmo-approval/nothing`],
		['a topic that is not there', `${SITE}/history/nothing`],
		['an object’s own words', `${SITE}/index/__proto__`],
		['broken letters', `${SITE}/index/%E0%A4%A`],
		['a path that climbs', `${SITE}/compare/lmo-approval/..%2f..%2fetc`],
		['a very long one', `${SITE}/history?step=${'x'.repeat(5000)}`]
	])('answers 404 to %s', async (_, url) => {
		const response = await ask({ url });
		expect(response.status).toBe(404);
		expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
	});

	it('answers 501 to a format that it does not speak, and 400 without an address', async () => {
		expect((await ask({ url: `${SITE}/history`, format: 'xml' })).status).toBe(501);
		expect((await ask({})).status).toBe(400);
	});
});
