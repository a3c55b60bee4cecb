import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

/** Every journey is made twice: with scripts and without. A page that complains in the console fails its journey. */
export const test = base.extend({
	// No other fixture asks for the page: a journey that needs no browser starts none.
	page: async ({ page }, use) => quiet(page, use)
});
export { expect };

/** Uses a page; what it complains of in the console meanwhile is a fault. */
export async function quiet(page: Page, use: (page: Page) => Promise<void>): Promise<void> {
	const complaints: string[] = [];
	const heard = (message: ConsoleMessage) => {
		if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
	};
	const thrown = (error: Error) => complaints.push(error.message);
	page.on('console', heard).on('pageerror', thrown);
	await use(page);
	page.off('console', heard).off('pageerror', thrown);
	// A refusal that a journey asks for (not to be used, not found, gone, forbidden, changed meanwhile) is reported by the browser itself.
	expect(complaints.filter((text) => !/status of 4(?:00|03|04|09|10) /.test(text))).toEqual([]);
}

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

/**
 * A form answers to scripts only once the page has come alive; without scripts it always does.
 * The framework's live region stands from that moment on, and the page names the framework only where its scripts run.
 */
export async function open(page: Page, address: string): Promise<void> {
	await page.goto(address);
	const alive = await page.evaluate(() => Object.keys(window).some((name) => name.startsWith('__sveltekit_')));
	if (alive) await page.locator('#svelte-announcer').waitFor({ state: 'attached' });
}
