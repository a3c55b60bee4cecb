import type { Page } from '@playwright/test';
import { expectSound } from './axe';
import { expect, open, test, withAndWithoutScripts } from './site';

const way = (page: Page, name: RegExp) =>
	page.getByRole('table', { name: /^(Pathways|경로)$/ }).getByRole('row', { name });
const topic = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

withAndWithoutScripts((scripts) => {
	test('I have a gene-edited soybean for import: what applies', async ({ page }) => {
		await open(page, '/');
		await page.getByRole('main').getByRole('link', { name: 'What applies to your product?' }).click();
		await expect(page).toHaveURL(/\/start$/);
		await page.getByRole('combobox', { name: 'What it is', exact: true }).selectOption('Plant or crop');
		await page.getByLabel('Trait of a plant').selectOption('Gene-edited, no foreign DNA');
		await page.getByLabel('What it is for').selectOption('Import for food, feed or processing');
		await page.getByRole('button', { name: 'Show what applies' }).click();
		await expect(page).toHaveURL(/\/start\?what=plant&trait=edited&use=import-ffp&uid=$/);
		await expect(page.getByRole('status')).toContainText('2 pathways and 2 topics with 11 steps apply.');

		const imported = way(page, /Imported GM crop/);
		await expect(imported.getByRole('cell').nth(0)).toContainText('follows another path on this side');
		await expect(imported.getByRole('cell').nth(1)).toContainText('at least 280 days');
		const edited = way(page, /Gene-edited crop/);
		await expect(edited.getByRole('cell').nth(0)).toContainText('no legal limit found on any step');
		await expect(edited.getByRole('cell').nth(1)).toContainText('follows another path on this side');

		const approval = topic(page, 'Approval of living modified organisms');
		await expect(approval.getByRole('row', { name: /Scope and trigger/ })).toContainText('10 questions, 8 differ');
		await expect(approval.getByText('Concerns only the use: growing or release.')).toBeHidden();
		await approval.getByText('What does not apply (3)').click();
		await expect(approval.getByText('Concerns only the use: growing or release.')).toBeVisible();
		if (scripts) await expectSound(page, [1280, 320]);

		await approval
			.getByRole('row', { name: /Scope and trigger/ })
			.getByRole('link', { name: 'question 5' })
			.click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\/scope-gene-edited$/);
	});

	test('the same in Korean', async ({ page }) => {
		await open(page, '/ko/start');
		await page.getByRole('link', { name: '식물·작물 · 외래 DNA 없는 유전자교정 · 식품·사료·가공용 수입' }).click();
		await expect(page).toHaveURL(/\/ko\/start\?trait=edited&use=import-ffp&what=plant$/);
		await expect(page.getByRole('status')).toContainText('경로 2개, 주제 2개의 단계 11개가 적용된다.');
		await expect(
			way(page, /수입하는 유전자변형작물/)
				.getByRole('cell')
				.nth(1)
		).toContainText('280일 이상');
		await expect(
			way(page, /유전자교정 작물/)
				.last()
				.getByRole('cell')
				.nth(0)
		).toContainText('법정 기한');
		await expect(topic(page, '유전자변형생물체의 승인').getByRole('row', { name: /적용 범위/ })).toContainText(
			'질문 10개, 다름 8개'
		);
		if (scripts) await expectSound(page, [1280, 390]);
	});

	test('a unique identifier: what it says, and which digit would be right', async ({ page }) => {
		await open(page, '/start');
		const field = page.getByLabel('OECD unique identifier');
		const send = page.getByRole('button', { name: 'Show what applies' });
		await field.fill('mon-00603-5');
		await send.click();
		const event = page.getByRole('row', { name: /MON-ØØ6Ø3-5/ });
		await expect(event).toContainText('5 is wrong: its characters ask for 6');
		await field.fill('MON-00603-6 x DAS-01507-1');
		await send.click();
		await expect(page.getByRole('row', { name: /DAS-Ø15Ø7-1/ })).toContainText('1, as its characters ask for');
		await page.getByRole('link', { name: 'Show what applies to stacked events' }).click();
		await expect(page.getByLabel('Trait of a plant')).toHaveValue('stack');
		await expect(field).toHaveValue('MON-00603-6 x DAS-01507-1');
		await field.fill('soybean');
		await send.click();
		await expect(page.getByText('“SOYBEAN” is not of the form.')).toBeVisible();
	});

	test('what the address says and the page does not know is told; what is not compared is not denied', async ({
		page
	}) => {
		await open(page, '/start?what=unicorn&use=research');
		await expect(page.getByText('“unicorn” is no product that this page knows')).toBeVisible();
		await expect(page.getByText('Not said: What it is, Trait of a plant.')).toBeVisible();
		await open(page, '/start?what=nucleic-acid&use=import-ffp');
		await expect(page.getByText('Nothing that is compared here concerns this choice.')).toBeVisible();
	});
});
