import { chromium } from 'playwright';
import { browserLaunch } from '../../scripts/browser.js';

export interface PageCost {
	readonly scriptBytes: number;
	readonly totalBytes: number;
	/** Largest contentful paint in milliseconds, and cumulative layout shift. */
	readonly paint: number;
	readonly shift: number;
}

/** What a page costs a reader with an empty cache, as the real browser sees it. */
export async function pageCost(address: string, width: number): Promise<PageCost> {
	const browser = await chromium.launch(await browserLaunch());
	try {
		const page = await browser.newPage({ viewport: { width, height: 900 } });
		const client = await page.context().newCDPSession(page);
		await client.send('Network.enable');
		const types = new Map<string, string>();
		let [scriptBytes, totalBytes] = [0, 0];
		client.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
		client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			totalBytes += encodedDataLength;
			if (types.get(requestId) === 'Script') scriptBytes += encodedDataLength;
		});
		await page.addInitScript(() => {
			const seen = { paint: 0, shift: 0 };
			Object.assign(window, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.paint = entry.startTime;
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) seen.shift += Number(Reflect.get(entry, 'value'));
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		await page.waitForTimeout(500);
		const { paint, shift } = await page.evaluate(() => Reflect.get(window, 'seen') as { paint: number; shift: number });
		return { scriptBytes, totalBytes, paint, shift };
	} finally {
		await browser.close();
	}
}
