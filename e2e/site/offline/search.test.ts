import { expect, type Page, test } from '@playwright/test';
import { ROOT, serve } from '../../support/build-site.ts';
import { matrixUnless } from '../../support/matrix.ts';
import { open, served, watch } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

const languages = {
	ar: {
		asked: 'البيان',
		other: 'يلجأ',
		phrase: '"حرية الرأي"',
		third: 'التعليم',
		absent: 'لا يوجد اتصال',
		keep: 'حفظ للقراءة دون اتصال',
		saveHere: 'حفظ على هذا الجهاز',
		search: 'بحث',
		remove: 'إزالة بحث',
	},
	en: {
		asked: 'statement',
		other: 'asylum',
		phrase: '"asylum from persecution"',
		third: 'education',
		absent: 'There is no connection',
		keep: 'Keep for reading offline',
		saveHere: 'Keep on this device',
		search: 'Search',
		remove: 'Remove Search',
	},
};

const results = (page: Page) => page.getByRole('grid');
const field = (page: Page) => page.getByRole('combobox');

/** What of the index was asked for and isn't in the browser. */
async function missing(page: Page, requests: readonly string[]): Promise<string[]> {
	const asked = requests.filter((url) => /\/search(-languages)?\/.+\.json$/.test(url));
	expect(asked.length).toBeGreaterThan(0);
	return page.evaluate(async (urls) => {
		const found = await Promise.all(urls.map((url) => caches.match(url)));
		return urls.filter((_, i) => !found[i]);
	}, asked);
}

/** Which of the index's files are saved with the library. */
const savedIndexFiles = (page: Page) =>
	page.evaluate(async () => {
		const names = (await caches.keys()).filter((name) => name.startsWith('matn-kept'));
		const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
		return keys.flat().flatMap(({ url }) => (/\/search(-languages)?\//.test(url) ? url : []));
	});

for (const [locale, words] of Object.entries(languages)) {
	const details = matrixUnless(locale === 'ar');
	test(
		`${locale}: a search answers again without a network, and a failed one by itself once the network is back`,
		details,
		async ({ page, context }) => {
			const { address, close } = await serve(ROOT, '/');
			const asked = `${address}${locale}/search/?q=${encodeURIComponent(words.asked)}`;
			const { requests } = watch(page);
			// Asked before there is a service worker.
			await open(page, asked);
			await expect(results(page)).toBeVisible();
			const found = await results(page).textContent();
			await served(page);
			await expect.poll(() => missing(page, requests)).toEqual([]);

			await context.setOffline(true);
			// A small library's index is one file, but for what phrases need.
			await field(page).fill(words.other);
			await expect(results(page)).toContainText(words.other);
			await field(page).fill(words.phrase);
			await expect(page.getByText(words.absent)).toBeVisible();
			await expect(results(page)).toHaveCount(0);
			await context.setOffline(false);
			// The reader does nothing; the page may need to ask more than once.
			await expect(results(page)).toContainText(words.phrase.slice(1, -1), { timeout: 60_000 });
			await expect(page.getByText(words.absent)).toHaveCount(0);

			await close();
			await open(page, asked);
			await expect(results(page)).toBeVisible();
			expect(await results(page).textContent()).toBe(found);
			await field(page).fill(words.third);
			await expect(results(page)).toContainText(words.third);
		},
	);

	test(`${locale}: the search is saved and removed with the library`, details, async ({ page }) => {
		const { address, close } = await serve(ROOT, '/');
		await open(page, `${address}${locale}/`);
		await served(page);
		await page.getByRole('button', { name: words.keep }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('button', { name: words.saveHere }).click();
		await expect(dialog.getByRole('link', { name: words.search })).toBeVisible();
		await close();

		await dialog.getByRole('link', { name: words.search }).click();
		for (const word of [words.other, words.third]) {
			await field(page).fill(word);
			await expect(results(page)).toContainText(word);
		}
		await open(page, `${address}${locale}/`);
		await page.getByRole('button', { name: words.keep }).click();
		await dialog.getByRole('button', { name: words.remove }).click();
		await expect(dialog.getByRole('link', { name: words.search })).toHaveCount(0);
		await expect(dialog.getByRole('listitem')).toHaveCount(3);
		// The files go after their record, or when the site is opened again.
		await expect.poll(() => savedIndexFiles(page)).toEqual([]);
		await open(page, `${address}${locale}/search/?q=${encodeURIComponent(words.asked)}`);
		await expect(page.getByText(words.absent)).toBeVisible();
	});
}
