import { expect, open, row, test, withAndWithoutScripts } from './site';
import type { Page } from '@playwright/test';

/** Starts a brief and stands in its editor. */
async function startBrief(page: Page, title: string): Promise<void> {
	await open(page, '/briefs');
	await page.getByLabel('Title').fill(title);
	await page.getByRole('button', { name: 'Start a brief' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Editing: ${title}`);
}
async function addNote(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: 'Note' }).last().fill(text);
	await page.getByRole('button', { name: 'Add a note' }).click();
	await expect(page.locator('#items').getByLabel('Note').last()).toHaveValue(text);
}
const value = (page: Page, label: string) => page.getByRole('textbox', { name: label, exact: true }).inputValue();

withAndWithoutScripts(() => {
	test('flag a row, write a note, hand a read-only link to a colleague who cannot edit', async ({ page, browser }) => {
		await startBrief(page, 'Talks in spring');
		// The secret has left the address bar.
		await expect(page).toHaveURL(/\/briefs\/[\w-]{22}\/edit$/);

		await open(page, '/compare/lmo-approval/risk-review-days');
		await page.getByRole('link', { name: 'Share' }).click();
		await page.getByRole('button', { name: 'Pin to “Talks in spring”' }).click();
		await expect(row(page, 'risk-review-days')).toBeVisible();
		await page.getByLabel('Flag: kind').selectOption({ label: 'threshold' });
		await page.getByLabel('Flag: severity').selectOption({ label: 'high' });
		await page.locator('#items').getByLabel('Note').fill('Ask for a clock that stops.\n<b>Not bold</b>');
		await page.locator('#items').getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.')).toBeVisible();

		const colleague = await (await browser.newContext()).newPage();
		await open(colleague, await value(page, 'Read-only link, to give away'));
		await expect(colleague.getByRole('heading', { level: 1 })).toHaveText('Talks in spring');
		await expect(colleague.getByText('threshold · high')).toBeVisible();
		await expect(colleague.getByText('<b>Not bold</b>')).toBeVisible();
		await expect(row(colleague, 'risk-review-days').getByText('270 days').first()).toBeVisible();
		const refused = await colleague.goto(`${colleague.url()}/edit`);
		expect(refused?.status()).toBe(403);
		await colleague.context().close();
	});

	test('two people edit the same note: the second sees both texts and loses none', async ({ page, browser }) => {
		await startBrief(page, 'Two hands');
		await addNote(page, 'The first words.');

		const other = await (await browser.newContext()).newPage();
		await open(other, await value(page, 'Edit link, to keep'));
		await expect(other).toHaveURL(/\/edit$/);
		await other.locator('#items').getByLabel('Note').fill('The first words, and theirs.');
		await other.locator('#items').getByRole('button', { name: 'Save' }).click();
		await expect(other.getByText('Saved.')).toBeVisible();

		await page.locator('#items').getByLabel('Note').fill('The first words, and mine.');
		await page.locator('#items').getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Somebody else changed this while you were writing.')).toBeVisible();
		await expect(page.getByText('The first words, and theirs.')).toBeVisible();
		await expect(page.locator('del')).toContainText('theirs');
		await expect(page.locator('ins')).toContainText('mine');
		await page.getByLabel('Your text').last().fill('The first words, theirs and mine.');
		await page.getByRole('button', { name: 'Save my text' }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		await open(other, other.url());
		await expect(other.locator('#items').getByLabel('Note')).toHaveValue('The first words, theirs and mine.');
		await other.context().close();
	});

	test('what is taken out can be put back, and a deleted brief brought back', async ({ page }) => {
		await startBrief(page, 'Undo');
		await addNote(page, 'Keep me.');
		await page.getByRole('button', { name: /^Take out/ }).click();
		await expect(page.getByText('Nothing is pinned yet.')).toBeVisible();
		await page.getByRole('button', { name: /^Put back/ }).click();
		await expect(page.locator('#items').getByLabel('Note')).toHaveValue('Keep me.');

		await page.getByRole('button', { name: 'Delete this brief' }).click();
		await expect(page.getByText('This brief is deleted.')).toBeVisible();
		const read = await page.request.get(page.url().replace(/\/edit$/, ''));
		expect(read.status()).toBe(410);
		await page.getByRole('button', { name: 'Take the deletion back' }).click();
		await expect(page.locator('#items').getByLabel('Note')).toHaveValue('Keep me.');
	});

	test('a frozen copy stays what it was while the brief goes on', async ({ page }) => {
		await startBrief(page, 'Copy');
		await addNote(page, 'As it was.');
		await page.getByRole('button', { name: 'Freeze a copy with today’s date' }).click();
		const copy = await value(page, 'Frozen copy:');
		await page.locator('#items').getByLabel('Note').fill('As it is.');
		await page.locator('#items').getByRole('button', { name: 'Save' }).click();
		await expect(page.getByText('Saved.')).toBeVisible();
		await open(page, copy);
		await expect(page.getByText('As it was.')).toBeVisible();
		await expect(page.getByText('As it is.')).toHaveCount(0);
	});

	test('a renewed edit link shuts the old one out; a closed brief takes no more writes', async ({ page, browser }) => {
		await startBrief(page, 'Keys');
		const old = await value(page, 'Edit link, to keep');
		await page.getByRole('button', { name: 'Renew the edit link; the old one stops working' }).click();
		await expect(page.getByRole('textbox', { name: 'Edit link, to keep' })).not.toHaveValue(old);
		const stranger = await (await browser.newContext()).newPage();
		expect((await stranger.goto(old))?.status()).toBe(403);
		await stranger.context().close();
		await page.getByRole('button', { name: 'Close for editing, for good' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keys');
		expect((await page.goto(`${page.url()}/edit`))?.status()).toBe(403);
	});
});

withAndWithoutScripts((scripts) => {
	test('share what I see, reopen it elsewhere, revoke it', async ({ page, browser }) => {
		// A view of its own: a share that somebody else holds, too, outlives one revocation.
		const name = `t${Date.now()}${scripts ? 'a' : 'b'}`;
		await open(page, `/ko/compare/lmo-approval?step=risk-review&open=risk-review-days&name=${name}`);
		await page.getByRole('link', { name: '공유' }).click();
		await page.getByRole('button', { name: '이 화면 고정하기' }).click();
		const link = await value(page, '고정 링크');
		const revoke = await value(page, '고정 링크 철회');

		const elsewhere = await (await browser.newContext()).newPage();
		await open(elsewhere, link);
		await expect(elsewhere.getByText('그 뒤로 이 화면에서 달라진 것이 없다.')).toBeVisible();
		await expect(row(elsewhere, 'risk-review-days').getByText('270일').first()).toBeVisible();
		// In whichever language it is asked for, it speaks its own.
		await open(elsewhere, link.replace('/ko/s/', '/s/'));
		await expect(elsewhere).toHaveURL(/\/ko\/s\//);

		await open(page, revoke);
		await expect(page).toHaveURL(/\/revoke$/);
		await page.getByRole('button', { name: '철회하기' }).click();
		await expect(page.getByText('링크를 철회하였다.')).toBeVisible();
		expect((await elsewhere.goto(link))?.status()).toBe(410);
		await expect(elsewhere.getByText('이 고정 링크는 만든 사람이 철회하였다.')).toBeVisible();
		await elsewhere.context().close();
	});
});

test('unknown links and wrong secrets get one clear answer', async ({ page }) => {
	expect((await page.goto('/s/no-such-link'))?.status()).toBe(404);
	expect((await page.goto('/briefs/AAAAAAAAAAAAAAAAAAAAAA'))?.status()).toBe(404);
	expect((await page.goto('/briefs/AAAAAAAAAAAAAAAAAAAAAA/edit?key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'))?.status()).toBe(
		403
	);
});
