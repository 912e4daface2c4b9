import { expect } from '@playwright/test';
import { test } from '../../support/sites/test.ts';
import { taken, watch } from '../../support/watch.ts';

test('under a sub-path links, languages, copied addresses and errors stay below it', async ({
	page,
	context,
	readerSite: { address },
}) => {
	const { complaints, requests } = watch(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);

	await page.goto(address);
	await expect(page).toHaveURL(`${address}ar/`);
	await page.getByRole('link', { name: 'كيف تقرأ' }).click();
	await expect(page).toHaveURL(`${address}ar/reading-guide/`);
	await page.getByRole('button', { name: 'اللغة' }).click();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(`${address}en/reading-guide/`);
	await page.reload();
	await taken(page);
	await page
		.getByRole('button', { name: /^Copy link to section/ })
		.first()
		.click();
	await expect(page.getByRole('status')).toContainText('Link copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${address}en/reading-guide/#name`,
	);
	await page.getByRole('button', { name: 'Show more' }).click();
	await page.locator('article a[href*="coalition-joint-statement"]').first().click();
	await expect(page).toHaveURL(`${address}en/coalition-joint-statement/#s2`);
	const html = await (await page.request.get(`${address}ar/reading-guide/`)).text();
	expect(html).toContain(
		'<link rel="canonical" href="https://matn.example/reader/ar/reading-guide/"/>',
	);
	expect((await page.request.get(`${address}ar/none/`)).status()).toBe(404);
	expect(requests.filter((url) => !url.startsWith(address))).toEqual([]);
	expect(complaints).toEqual([]);
});

test('in the pseudo-locale every text of the interface is marked: it comes from the messages', async ({
	page,
	pseudoSite: { address },
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const path of ['en/reading-guide/', 'fr/reading-guide/', 'en/', 'en/none/']) {
		await page.goto(address + path);
		await taken(page);
		const forgotten = await page.evaluate(() => {
			const texts: string[] = [];
			const own =
				'script, [data-blocks] section > *, h1, .lead, .toc div, .menu a, .entries h2, bdi, .icon, .languages li, time';
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) {
				const { parentElement, textContent } = walker.currentNode;
				const text = textContent?.trim() ?? '';
				if (/\p{L}/u.test(text) && !/[⟦⟧]/u.test(text) && !parentElement?.closest(own))
					texts.push(text);
			}
			for (const element of document.querySelectorAll('[aria-label], [title]')) {
				for (const name of ['aria-label', 'title']) {
					const text = element.getAttribute(name);
					if (text && !text.startsWith('⟦')) texts.push(`${name}: ${text}`);
				}
			}
			return texts;
		});
		expect(forgotten).toEqual([]);
	}
});
