import { expect, open, test, TOPIC, withAndWithoutScripts } from './site';

withAndWithoutScripts(() => {
	for (const [address, english, korean] of [
		['/compare/no-such-topic', 'There is no topic “no-such-topic”.', '‘no-such-topic’이라는 주제가 없다.'],
		[
			`${TOPIC}/no-such-row`,
			'There is no question “no-such-row” in this topic.',
			'이 주제에는 ‘no-such-row’이라는 질문이 없다.'
		],
		['/authorities/no-such-body', 'There is no authority “no-such-body”.', '‘no-such-body’이라는 기관이 없다.'],
		['/provisions/no-such-law', 'There is no instrument “no-such-law”.', '‘no-such-law’이라는 법령이 없다.'],
		['/no/such/page', 'There is no page at this address.', '이 주소에는 화면이 없다.']
	] as const) {
		test(`${address} is a 404 that leads to the nearest page, in both languages`, async ({ page }) => {
			for (const [prefix, words, title] of [
				['', english, 'Not found'],
				['/ko', korean, '찾을 수 없음']
			] as const) {
				const response = await page.goto(prefix + address);
				expect(response?.status()).toBe(404);
				await expect(page).toHaveTitle(title);
				await expect(page.getByText(words)).toBeVisible();
				await page.locator('main').getByRole('link').click();
				await expect(page.locator('main h1')).not.toHaveText(title);
			}
		});
	}

	test('a bad date, choice of rows or step falls back with a note', async ({ page }) => {
		await open(page, `${TOPIC}?on=2021-13-45&show=nothing&step=no-such-step&base=jp`);
		await expect(
			page.getByText('“2021-13-45” is no date (YYYY-MM-DD) that this page knows; it was left out.')
		).toBeVisible();
		await expect(page.getByText('“nothing” is no choice of rows', { exact: false })).toBeVisible();
		await expect(page.getByText('“no-such-step” is no step', { exact: false })).toBeVisible();
		await expect(page.getByText('“jp” is no side', { exact: false })).toBeVisible();
		await expect(page.getByText(/^All \d+ rows$/)).toBeVisible();
	});

	test('hostile values are shown as text or left out, and never run', async ({ page }) => {
		const hostile = '"><script>document.title="taken"</script><img src=x onerror=document.title="taken">';
		await open(
			page,
			`${TOPIC}?q=${encodeURIComponent(hostile)}&on=${encodeURIComponent(hostile)}&w=${encodeURIComponent(hostile)}`
		);
		await expect(page).not.toHaveTitle('taken');
		await expect(page.getByLabel('Find in rows')).toHaveValue(hostile);
		await open(page, `/glossary?q=${encodeURIComponent(hostile)}`);
		await expect(page).not.toHaveTitle('taken');
		const response = await page.goto(`${TOPIC}?q=${'x'.repeat(5000)}`);
		expect(response?.status()).toBe(200);
		await expect(page.getByText('No row fits these filters.')).toBeVisible();
	});
});
