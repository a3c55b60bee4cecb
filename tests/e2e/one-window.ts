import type { Page } from '@playwright/test';
import { quiet, test as journeys } from './site';

/**
 * For tests that look at page after page: a worker opens one window for all of them. To open a new one takes as long as to read most pages.
 * Only for pages that keep nothing of their reader.
 */
export const test = journeys.extend<object, { oneWindow: Page }>({
	oneWindow: [
		async ({ browser }, use, { project }) => {
			const context = await browser.newContext({ baseURL: project.use.baseURL ?? '' });
			await use(await context.newPage());
			await context.close();
		},
		{ scope: 'worker' }
	],
	page: async ({ oneWindow, colorScheme, viewport }, use) => {
		await oneWindow.emulateMedia({ media: null, colorScheme });
		if (viewport) await oneWindow.setViewportSize(viewport);
		await quiet(oneWindow, use);
	}
});
