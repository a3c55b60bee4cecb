import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectSound } from './axe';
import { test as lookingOnly } from './one-window';
import { expect, open, test, withAndWithoutScripts } from './site';
import { test as base } from '@playwright/test';

const ROW = '/compare/lmo-approval/risk-review-days';
const FRAMES = [
	'/embed/row/lmo-approval/risk-review-days',
	'/embed/row/lmo-approval/risk-review-days?on=2021-06-01&base=kr',
	'/embed/row/lmo-approval/risk-review-days?edit=kr-risk-review-days:90',
	'/embed/pathway/imported-crop',
	'/embed/pathway/imported-crop?days=imported-crop-kr-a1:90',
	'/embed/index/lmo-approval?step=risk-review',
	'/embed/index/all?w=risk-review-days:9',
	'/embed/history/lmo-approval',
	'/embed/history?step=risk-review'
];

/** Another site, on another port: what it answers is the HTML that a test puts on it. */
let other: Server;
let html = '';
const otherSite = () => `http://localhost:${(other.address() as AddressInfo).port}/`;
test.beforeAll(async () => {
	other = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(html));
	await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
});
test.afterAll(() => new Promise((resolve) => other.close(resolve)));

withAndWithoutScripts(() => {
	test('another site asks for the frame of a row and shows it', async ({ page, request, baseURL }) => {
		const asked = await request.get('/oembed', { params: { url: `${baseURL}${ROW}?base=kr`, format: 'json' } });
		html = `<!doctype html><title>An article</title>${((await asked.json()) as { html: string }).html}`;
		await page.goto(otherSite());
		const frame = page.frameLocator('iframe');
		await expect(frame.getByRole('heading', { level: 1 })).toHaveText(/^How many days may the authority take/);
		await expect(frame.getByText('US: 90 days shorter')).toBeVisible();
		await expect(frame.getByText('Unofficial, not legal advice.')).toBeVisible();
		await expect(frame.getByText('As the law stood on 25 November 2026')).toBeVisible();
		await expect(frame.getByRole('navigation')).toHaveCount(0);
		// The frame is no place for a page that may not be framed: the link opens beside it.
		const [opened] = await Promise.all([
			page.waitForEvent('popup'),
			frame.getByRole('link', { name: 'The full page on Concord (opens in a new window)' }).click()
		]);
		await expect(opened).toHaveURL(`${baseURL}${ROW}?base=kr`);
		await expect(opened.getByRole('navigation', { name: 'Main' })).toBeVisible();
	});
});

// The browser complains in the console of the frame that it refuses: that is the point.
base('no other page can be framed, and a frame sends no script', async ({ page, request, baseURL }) => {
	html = `<!doctype html><title>A trap</title><iframe src="${baseURL}/compare/lmo-approval"></iframe>`;
	const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
	await page.goto(otherSite());
	await refused;
	await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);

	for (const address of ['/', '/ko/compare/lmo-approval', ROW, '/embed', '/embed/', '/embedded', '/ko/embed/none']) {
		const policy = (await request.get(address)).headers()['content-security-policy'] ?? '';
		expect(policy, address).toContain("frame-ancestors 'none'");
	}
	// From the cache of pages too.
	for (let round = 0; round < 2; round++) {
		const response = await request.get('/ko/embed/history/lmo-approval');
		const policy = response.headers()['content-security-policy'] ?? '';
		expect(policy).toContain('frame-ancestors *');
		expect(policy).toContain("default-src 'none'");
		expect(await response.text()).not.toContain('<script');
	}
});

for (const [prefix, colorScheme] of [
	['', 'light'],
	['/ko', 'dark']
] as const) {
	lookingOnly.describe(`${prefix || '/en'}, ${colorScheme}`, () => {
		lookingOnly.use({ colorScheme, viewport: { width: 720, height: 600 } });
		for (const address of FRAMES) {
			lookingOnly(`axe finds nothing on ${address}, and nothing scrolls sideways`, async ({ page }) => {
				await open(page, prefix + address);
				await expectSound(page, [720, 320]);
			});
		}
	});
}

test('a frame of what does not exist says so, and leads to the nearest page', async ({ page }) => {
	await page.goto('/embed/row/lmo-approval/nothing');
	await expect(page.getByText('There is no question “nothing” in this topic.')).toBeVisible();
	await expect(page.getByRole('link')).toHaveAttribute('href', '/compare/lmo-approval');
});

test('a preview image is shown by a browser, in the size that it promises', async ({ page, request, baseURL }) => {
	html = `<!doctype html><title>A post</title><img alt="" src="${baseURL}/og/row.png?lang=ko&topic=lmo-approval&question=risk-review-days">`;
	await page.goto(otherSite());
	const size = await page
		.locator('img')
		.evaluate((image) => (image instanceof HTMLImageElement ? [image.naturalWidth, image.naturalHeight] : []));
	expect(size).toEqual([1200, 630]);

	const address = '/og/gaps.png?lang=en';
	const first = await request.get(address);
	expect(first.headers()['content-type']).toBe('image/png');
	const again = await request.get(address, { headers: { 'if-none-match': first.headers()['etag'] ?? '' } });
	expect(again.status()).toBe(304);
	expect((await request.get('/og/nothing.png')).status()).toBe(404);
});
