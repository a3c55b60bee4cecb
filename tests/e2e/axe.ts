import type { Page } from '@playwright/test';
import type { Result } from 'axe-core';
import { readFileSync } from 'node:fs';
import { expect } from './site';

/** The small one: the page reads it anew each time. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Marks the first three texts of each look. The contrast of a text comes from its own style and from those around it, and to measure it
 * takes axe longer than all other rules together: of a hundred rows that look the same, three are enough.
 */
function markLooks(): void {
	const styles = [
		'color',
		'-webkit-text-fill-color',
		'-webkit-text-stroke',
		'text-shadow',
		'font-size',
		'font-weight',
		'background-color',
		'background-image',
		'opacity',
		'mix-blend-mode',
		'position',
		'overflow',
		'clip-path'
	];
	/** A look is the tag and the styles of an element and the look of its parent. */
	const looks = new Map<string, number>();
	const lookOf = new Map<Element | null, number>();
	const seen = new Map<string, number>();
	for (const element of document.querySelectorAll('*')) {
		const style = getComputedStyle(element);
		const parent = lookOf.get(element.parentElement);
		const key = [parent, element.tagName, ...styles.map((name) => style.getPropertyValue(name))].join('|');
		const look = looks.get(key) ?? looks.size;
		looks.set(key, look);
		lookOf.set(element, look);
		const text = Array.from(element.childNodes, (node) => (node instanceof Text ? node.data.trim() : '')).join('');
		if (text === '' && !element.matches('button, input, select, textarea')) continue;
		if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
		// What axe itself treats in another way: a single letter, and what cannot be used.
		const kind = `${look} ${text.length === 1} ${element.matches(':disabled')}`;
		const before = seen.get(kind) ?? 0;
		seen.set(kind, before + 1);
		if (before < 3) element.setAttribute('data-look', '');
	}
}

/** What axe finds on the page as it stands. */
export async function faults(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	await page.evaluate(markLooks);
	const violations = await page.evaluate(async (tags): Promise<Pick<Result, 'id' | 'help' | 'nodes'>[]> => {
		const { axe } = window as unknown as { axe: typeof import('axe-core') };
		axe.configure({ noHtml: true, rules: [{ id: 'color-contrast', selector: '[data-look]' }] });
		// Only what is wrong is told in detail: to name every node that is right takes most of the time.
		return (await axe.run(document, { runOnly: tags, resultTypes: ['violations'] })).violations;
	}, TAGS);
	return violations.map(
		(v) =>
			`${v.id}: ${v.help} (${v.nodes
				.map((n) => n.target.join(' '))
				.slice(0, 3)
				.join('; ')})`
	);
}

/** How many pixels wider than the screen the page is, in the fonts that it is read in. */
const overhang = (page: Page): Promise<number> =>
	page.evaluate(async () => {
		await document.fonts.ready;
		return document.documentElement.scrollWidth - document.documentElement.clientWidth;
	});

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
