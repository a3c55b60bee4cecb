import { test as base, expect, type Page } from '@playwright/test';

/** Every journey is made twice: with scripts and without. A page that complains in the console fails its journey. */
export const test = base.extend<{ quiet: undefined }>({
	quiet: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(error.message));
			await use(undefined);
			// A refusal that a journey asks for (not to be used, not found, gone, forbidden, changed meanwhile) is reported by the browser itself.
			expect(complaints.filter((text) => !/status of 4(?:00|03|04|09|10) /.test(text))).toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

export const TOPIC = '/compare/lmo-approval';

/** Runs the same journeys with JavaScript on and off. */
export function withAndWithoutScripts(journeys: (scripts: boolean) => void): void {
	for (const scripts of [true, false]) {
		test.describe(scripts ? 'with scripts' : 'without scripts', () => {
			test.use({ javaScriptEnabled: scripts });
			journeys(scripts);
		});
	}
}

export const row = (page: Page, id: string) => page.locator(`[data-question="${id}"]`);

/** A form answers to scripts only once the page has come alive; without scripts it always does. */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	if (await page.evaluate(() => matchMedia('(scripting: enabled)').matches)) await page.waitForLoadState('networkidle');
}
