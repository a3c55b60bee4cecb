import type { Page } from '@playwright/test';
import { expect, open, test, withAndWithoutScripts } from './site';

const PATH = '/pathways/imported-crop';
const findings = (page: Page, side: string) => page.getByRole('region', { name: side, exact: true });
const step = (page: Page, side: string, place: number) =>
	page
		.getByRole('table', { name: `The steps: ${side}` })
		.getByRole('row')
		.nth(place);
const yours = (page: Page, name: RegExp) => page.getByRole('spinbutton', { name });

withAndWithoutScripts((scripts) => {
	test('from the list to the step that holds up each side, its rule and its question', async ({ page }) => {
		await open(page, '/pathways');
		const product = page.getByRole('row', { name: /Imported GM crop/ });
		await expect(product).toContainText('at least 180 days');
		await expect(product).toContainText('at least 280 days');
		await expect(product).toContainText('ROK: 100 days longer');
		await expect(page.getByRole('row', { name: /Gene-edited crop/ })).toContainText('no legal limit found on any step');
		await product.getByRole('link').click();

		await expect(page).toHaveURL(/\/pathways\/imported-crop$/);
		await expect(findings(page, 'United States')).toContainText('step 4 (APHIS) decides when this side ends');
		await expect(findings(page, 'United States')).toContainText('Shortening step 4 saves at most 180 days');
		await expect(findings(page, 'Republic of Korea')).toContainText(
			'Shortening only one of steps 1, 3, 4 and 5 saves nothing'
		);
		await expect(page.getByRole('img', { name: 'Both paths on one axis' })).toBeVisible();

		const petition = step(page, 'United States', 4);
		await expect(petition).toContainText('180 days');
		await expect(petition).toContainText('Typically 234 to 259 days');
		await expect(petition.getByRole('cell').last()).toContainText('yes');
		await expect(petition.getByRole('link', { name: '7 CFR 340.6(d)(3)' })).toHaveAttribute('href', /ecfr\.gov/);
		await petition.getByText('questions compared on this step').click();
		await petition.getByRole('link', { name: /decide on the environmental risk/ }).click();
		await expect(page).toHaveURL(/\/compare\/lmo-approval\/risk-review-days$/);
	});

	test('a limit that exists and was not seen is said beside the step, and no step is ever 0', async ({ page }) => {
		await open(page, PATH);
		const tolerance = step(page, 'United States', 2);
		await expect(tolerance).toContainText('limit not looked up');
		await expect(tolerance).toContainText('A limit exists under PRIA but its present value was not seen');
		await open(page, '/pathways/gene-edited-crop');
		await expect(findings(page, 'United States').locator('.total')).toHaveText('no legal limit found on any step');
		await expect(page.locator('main')).not.toContainText(/\b0 days/);
	});

	test('change a duration: the address holds it, and opened elsewhere it shows the same', async ({ page, context }) => {
		await open(page, PATH);
		await yours(page, /Risk review for food use/).fill('90');
		await yours(page, /Risk review for feed use/).fill('60');
		if (!scripts) await page.getByRole('button', { name: 'Compute again' }).first().click();
		await expect(page).toHaveURL(/\?days=imported-crop-kr-a1:90,imported-crop-kr-a3:60$/);
		await expect(page.getByRole('status')).toContainText('2 durations are the reader’s own');
		await expect(findings(page, 'Republic of Korea').locator('.total')).toHaveText('at least 100 days');
		await expect(page.locator('.gap')).toContainText('US: 80 days longer');
		await expect(step(page, 'Republic of Korea', 1)).toContainText('270 days');
		const words = await findings(page, 'Republic of Korea').innerText();
		expect(words).toContain('With the reader’s days, steps 1 (MFDS) and 4 (MFDS) decide');

		const fresh = await context.newPage();
		await open(fresh, page.url());
		expect(await findings(fresh, 'Republic of Korea').innerText()).toBe(words);
		await expect(yours(fresh, /Risk review for food use/)).toHaveValue('90');
		expect(await fresh.getByRole('img', { name: 'Both paths on one axis' }).innerHTML()).toBe(
			await page.getByRole('img', { name: 'Both paths on one axis' }).innerHTML()
		);
		await fresh.getByRole('link', { name: 'Back to the days of the law' }).click();
		await expect(fresh).toHaveURL(/\/pathways\/imported-crop$/);
		await expect(findings(fresh, 'Republic of Korea').locator('.total')).toHaveText('at least 280 days');
		await expect(yours(fresh, /Risk review for food use/)).toHaveValue('');
	});

	test('give a step without a limit a number, and take it back by emptying the field', async ({ page }) => {
		await open(page, PATH);
		const field = yours(page, /Tolerance, or exemption/);
		const send = page.getByRole('button', { name: 'Compute again' }).first();
		await field.fill('274');
		if (!scripts) await send.click();
		await expect(findings(page, 'United States').locator('.total')).toHaveText('at least 274 days');
		await expect(findings(page, 'United States')).toContainText(
			'Shortening step 2 saves at most 94 days; then step 4 decides as well'
		);
		await field.fill('');
		if (!scripts) await send.click();
		await expect(page).toHaveURL(/\/pathways\/imported-crop$/);
		await expect(findings(page, 'United States').locator('.total')).toHaveText('at least 180 days');
	});

	test('the Korean page says the same in Korean', async ({ page }) => {
		await open(page, `/ko${PATH}`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('식품·사료·가공용으로 수입하는 유전자변형작물');
		await expect(findings(page, '미국').locator('.total')).toHaveText('180일 이상');
		await expect(findings(page, '미국')).toContainText('4단계(동식물검역청)가 종료 시점을 정한다');
		await page.getByRole('spinbutton', { name: /사료용 위해성심사/ }).fill('60');
		await page
			.getByRole('spinbutton', { name: '이용자의 일수: 유전자변형생물체법에 따른 식품용 위해성심사' })
			.fill('90');
		if (!scripts) await page.getByRole('button', { name: '다시 계산' }).first().click();
		await expect(findings(page, '대한민국').locator('.total')).toHaveText('100일 이상');
		await expect(page).toHaveURL(/\/ko\/pathways\/imported-crop\?days=imported-crop-kr-a1:90,imported-crop-kr-a3:60$/);
		await page.getByRole('link', { name: '법정 일수로 되돌리기' }).click();
		await expect(findings(page, '대한민국').locator('.total')).toHaveText('280일 이상');
	});

	test('what cannot be used is told, and an unknown product leads to the list', async ({ page }) => {
		await open(page, `${PATH}?days=imported-crop-kr-a1:0`);
		await expect(page.getByText('is no list of durations')).toBeVisible();
		await open(page, `${PATH}?days=imported-crop-kr-zz:5,imported-crop-kr-a3:60`);
		await expect(page.getByText('“imported-crop-kr-zz:5” is no list of durations')).toBeVisible();
		await expect(yours(page, /Risk review for feed use/)).toHaveValue('60');
		await open(page, `${PATH}?days-imported-crop-kr-a1=99999&days-imported-crop-kr-a3=60`);
		await expect(page.getByText('“imported-crop-kr-a1:99999” is no list of durations')).toBeVisible();
		await expect(yours(page, /Risk review for feed use/)).toHaveValue('60');

		const answer = await page.goto('/pathways/moon-crop');
		expect(answer?.status()).toBe(404);
		await expect(page.getByText('There is no product “moon-crop”.')).toBeVisible();
		await page.getByRole('link', { name: 'Approval pathways' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Approval pathways');
	});
});

test('typing does not lose the field, nor a number that is the law’s on its way to another', async ({ page }) => {
	await open(page, PATH);
	const field = yours(page, /Risk review for food use/);
	await field.pressSequentially('2700');
	await expect(field).toHaveValue('2700');
	await expect(field).toBeFocused();
	await expect(page).toHaveURL(/days=imported-crop-kr-a1:2700$/);
	await field.fill('270');
	await expect(page).toHaveURL(/\/pathways\/imported-crop$/);
	await field.fill('0');
	await expect(findings(page, 'Republic of Korea').locator('.total')).toHaveText('at least 280 days');
});

test('print keeps the figures and leaves out what is operated', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await open(page, `${PATH}?days=imported-crop-kr-a1:90`);
	await expect(page.getByRole('button', { name: 'Compute again' }).first()).toBeHidden();
	await expect(yours(page, /Risk review for food use/)).toBeVisible();
	await expect(page.getByRole('spinbutton', { name: /Petition for nonregulated/ })).toBeHidden();
	await expect(page.getByText('/pathways/imported-crop?days=imported-crop-kr-a1:90', { exact: false })).toBeVisible();
});
