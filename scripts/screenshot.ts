/**
 * npm run screenshot   takes docs/screenshot.png, the picture of README, from the running site
 */
import { chromium } from 'playwright';
import { browserLaunch } from './browser.js';
import { startServer } from './server.js';

const VIEW = '/compare/lmo-approval?on=2026-11-25&step=risk-review';
const FILE = 'docs/screenshot.png';

const server = await startServer({ CONCORD_TODAY: '2026-11-25' });
const browser = await chromium.launch(await browserLaunch());
try {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(server.origin + VIEW, { waitUntil: 'networkidle' });
	// A busy machine may show the first page in its own fonts; by the second ours are there.
	await page.reload({ waitUntil: 'networkidle' });
	await page.screenshot({ path: FILE });
	console.log(`Wrote ${FILE}.`);
} finally {
	await browser.close();
	server.stop();
}
