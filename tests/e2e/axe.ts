import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it stands. */
export async function faults(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		// Only what is wrong is told in detail: to name every node that is right takes most of the time.
		.options({ resultTypes: ['violations'] })
		.withTags(TAGS)
		// A page of ours has no frame of another site.
		.setLegacyMode(true)
		.analyze();
	return violations.map(
		(v) =>
			`${v.id}: ${v.help} (${v.nodes
				.map((n) => n.target.join(' '))
				.slice(0, 3)
				.join('; ')})`
	);
}

/** How many pixels wider than the screen the page is. */
export const overhang = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** An id that stands twice leads a link to the wrong place. */
const idsTwice = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
		return all.filter((id, index) => all.indexOf(id) !== index);
	});

/** The open page has no fault that axe finds, no id twice, and at none of the widths it scrolls sideways. */
export async function expectSound(page: Page, widths: readonly number[]): Promise<void> {
	expect(await faults(page)).toEqual([]);
	expect(await idsTwice(page)).toEqual([]);
	for (const width of widths) {
		await page.setViewportSize({ width, height: 900 });
		expect(await overhang(page), `${width} px`).toBe(0);
	}
}
