import type { Page } from '@playwright/test';
import { expect, open, test, withAndWithoutScripts } from './site';

const line = (page: Page, id: string) => page.locator(`[data-authority="${id}"]`);

withAndWithoutScripts(() => {
	test('from the map to what an authority decides, its step and a question in which it appears', async ({ page }) => {
		await open(page, '/authorities');
		const map = page.getByRole('table', { name: 'Who decides what: United States' });
		await expect(map.getByRole('columnheader', { name: 'Approval of living modified organisms' })).toBeVisible();
		const aphis = map.getByRole('row', { name: /^APHIS/ });
		await expect(aphis).toContainText(/\d+ questions/);
		await expect(aphis).toContainText('Imported GM crop for food, feed or processing · 2 steps');
		await aphis
			.getByRole('link', { name: /\d+ questions/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/authorities\/us-aphis#lmo-approval$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Animal and Plant Health Inspection Service');

		const named = page.getByRole('table', { name: 'The rule names it' }).first();
		await expect(named.locator('[data-question="risk-review-days"]')).toHaveAttribute('data-state', 'different');
		const instruments = page.getByRole('region', { name: 'Instruments that it administers' });
		await expect(instruments.getByRole('link', { name: /genetic engineering/ }).first()).toHaveAttribute(
			'href',
			/^\/provisions\/us-/
		);

		const steps = page.getByRole('table', { name: 'Steps that it decides' });
		const petition = steps.getByRole('row', { name: /4\. Petition for nonregulated status/ });
		await expect(petition).toContainText('180 days');
		await petition.getByRole('link', { name: /^4\./ }).click();
		await expect(page).toHaveURL(/\/pathways\/imported-crop#imported-crop-us-/);
		await expect(page.locator('tr:target')).toContainText('Petition for nonregulated status');
		await page
			.locator('tr:target')
			.getByRole('link', { name: /Animal and Plant Health/ })
			.click();
		await expect(page).toHaveURL(/\/authorities\/us-aphis$/);
	});

	test('as of a day it bears the name of that day', async ({ page }) => {
		await open(page, '/authorities/kr-motir');
		const names = page.getByRole('table', { name: 'Names over time' });
		await expect(names.getByRole('row')).toHaveCount(5);
		await expect(names.locator('[aria-current="date"]')).toContainText('Ministry of Trade, Industry and Resources');
		await page.getByLabel('As of').fill('2012-01-01');
		await page.getByRole('button', { name: 'Apply' }).click();
		await expect(page).toHaveURL(/\/authorities\/kr-motir\?on=2012-01-01$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ministry of Knowledge Economy');
		await expect(names.locator('[aria-current="date"]')).toContainText('name on the day shown');
		const question = page.getByRole('region', { name: 'Questions in which it appears' }).getByRole('link');
		await expect(question.first()).toHaveAttribute('href', /on=2012-01-01/);
		await page.getByRole('navigation', { name: 'Authorities' }).getByRole('link').click();
		await expect(page).toHaveURL(/\/authorities\?on=2012-01-01$/);
		await expect(line(page, 'kr-motir')).toContainText('MKE');
	});

	test('the Korean map says the same in Korean, and an instrument leads to its authority', async ({ page }) => {
		await open(page, '/ko/authorities');
		const map = page.getByRole('table', { name: '누가 무엇을 결정하는가: 대한민국' });
		await expect(map.getByRole('row', { name: /^식품의약품안전처/ })).toContainText(/질문 \d+개/);
		await open(page, '/authorities');
		const words = (text: string) => text.match(/\d+/g);
		const english = await line(page, 'kr-mfds').getByRole('cell').allInnerTexts();
		await open(page, '/ko/authorities');
		const korean = await line(page, 'kr-mfds').getByRole('cell').allInnerTexts();
		expect(korean.map(words)).toEqual(english.map(words));

		await open(page, '/ko/provisions/kr-lmo-act');
		await page.getByRole('link', { name: '산업통상부' }).click();
		await expect(page).toHaveURL(/\/ko\/authorities\/kr-motir$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('산업통상부');
	});

	test('a search for a name of an earlier time leads to it', async ({ page }) => {
		await open(page, '/search?q=MOTIE');
		const found = page.getByRole('region', { name: 'Authorities of this name' });
		await expect(found).toContainText('at another time Ministry of Trade, Industry and Energy');
		await found.getByRole('link').click();
		await expect(page).toHaveURL(/\/authorities\/kr-motir$/);
	});
});

test('on a phone each authority is a block of its own, and only what it has', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await open(page, '/authorities');
	await expect(line(page, 'us-cdc').getByRole('cell')).toHaveCount(2);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
