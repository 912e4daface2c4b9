import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ROOT, serve } from '../../support/build-site.ts';
import { everyNth, matrixUnless } from '../../support/matrix.ts';
import { open, served, taken, watch, withoutLateTimers } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

const languages = {
	ar: {
		title: 'البيان المشترك',
		declaration: 'الإعلان العالمي',
		absent: 'هذه الصفحة ليست على جهازك',
		readable: 'يمكن قراءة هذه الآن:',
		keep: 'حفظ للقراءة دون اتصال',
		saveHere: 'حفظ على هذا الجهاز',
		kept: 'محفوظ على هذا الجهاز',
		letAllGo: 'إزالة الكل',
		nothing: 'لم يُحفظ شيء بعد',
		guide: 'كيف تقرأ',
		language: 'اللغة',
		other: 'English',
		notArrived: 'تعذّر تحميل الصفحة',
	},
	en: {
		title: 'Joint statement',
		declaration: 'Universal Declaration',
		absent: 'This page is not on your device',
		readable: 'These can be read now:',
		keep: 'Keep for reading offline',
		saveHere: 'Keep on this device',
		kept: 'Kept on this device',
		letAllGo: 'Remove all',
		nothing: 'Nothing is kept yet',
		guide: 'How to read',
		language: 'Language',
		other: 'العربية',
		notArrived: 'This page did not load',
	},
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

for (const [locale, words] of Object.entries(languages)) {
	const other = locale === 'ar' ? 'en' : 'ar';
	const details = matrixUnless(locale === 'ar');

	test(
		`${locale}: pages that were read can be read again without a network`,
		details,
		async ({ page }) => {
			const { complaints } = watch(page);
			const { address, close } = await serve(ROOT, '/');
			// One page as a document, before there is a worker; others by links.
			await open(page, `${address}${locale}/coalition-joint-statement/`);
			await served(page);
			await page.locator('.home').click();
			await expect(page).toHaveURL(`${address}${locale}/`);
			await page.getByRole('main').getByRole('link', { name: words.declaration }).click();
			await expect(heading(page)).toContainText(words.declaration);
			expect(complaints).toEqual([]);
			await close();

			for (const [path, name] of [
				['coalition-joint-statement', words.title],
				['universal-declaration-of-human-rights', words.declaration],
			]) {
				await open(page, `${address}${locale}/${path}/`);
				await expect(heading(page)).toContainText(name ?? '');
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
				await expect(page.getByRole('article')).toHaveAttribute('lang', locale);
			}
			await open(page, `${address}${locale}/`);
			await page.getByRole('main').getByRole('link', { name: words.title }).click();
			await expect(heading(page)).toContainText(words.title);
			await page.goBack();
			await expect(page).toHaveURL(`${address}${locale}/`);
		},
	);

	test(
		`${locale}: a page that was not read says so without a network, in the language of its address`,
		details,
		async ({ page }) => {
			const { address, close } = await serve(ROOT, '/');
			await open(page, `${address}${locale}/coalition-joint-statement/`);
			await served(page);
			await page.locator('.home').click();
			await expect(page).toHaveURL(`${address}${locale}/`);
			await close();
			for (const asked of [locale, other] as const) {
				const said = languages[asked as 'ar'];
				await page.goto(`${address}${asked}/reading-guide/`);
				await expect(heading(page)).toHaveText(said.absent);
				await expect(page.locator('html')).toHaveAttribute('lang', asked);
				await expect(page.locator('html')).toHaveAttribute('dir', asked === 'ar' ? 'rtl' : 'ltr');
				await expect(page).toHaveTitle(new RegExp(said.absent));
				await expect(page.getByText(said.readable)).toBeVisible();
				const link = page.getByRole('main').getByRole('link', { name: words.title });
				await link.click();
				await taken(page);
				await expect(heading(page)).toContainText(words.title);
			}
			// By a link within the page it is the same page.
			await open(page, `${address}${locale}/`);
			await page.getByRole('main').getByRole('link', { name: words.guide }).click();
			await expect(heading(page)).toHaveText(words.absent);
			await expect(page).toHaveURL(`${address}${locale}/reading-guide/`);
			await expect(page.locator('html')).toHaveAttribute('lang', locale);
			await expect(page.getByText(words.readable)).toBeVisible();
			await expect(page.getByRole('main').getByRole('link', { name: words.title })).toBeVisible();
			await page.goBack();
			await expect(page.getByRole('main').getByRole('link', { name: words.guide })).toBeVisible();
			// Another language of what is read isn't worth leaving it.
			await withoutLateTimers(page);
			await open(page, `${address}${locale}/coalition-joint-statement/`);
			await page.getByRole('button', { name: words.language }).click();
			await page.getByRole('link', { name: words.other, exact: true }).click();
			await expect(page.getByRole('status').filter({ hasText: words.notArrived })).toBeVisible();
			await expect(page.getByRole('article')).toHaveAttribute('lang', locale);
			// A text that isn't there in the language that is asked for is not shown in another.
			await page.goto(`${address}${locale}/coalition-joint-statement/?text=${other}`);
			await expect(heading(page)).toHaveText(words.absent);
		},
	);

	test(
		`${locale}: the whole library can be saved, read without a network, and removed`,
		details,
		async ({ page }) => {
			test.setTimeout(120_000);
			const { address, close } = await serve(ROOT, '/');
			await open(page, `${address}${locale}/`);
			await served(page);
			await page.getByRole('button', { name: words.keep }).click();
			const dialog = page.getByRole('dialog');
			await expect(dialog.getByText(/\d|[٠-٩]/).first()).toBeVisible();
			await expect(dialog.getByText(words.nothing)).toBeVisible();
			await dialog.getByRole('button', { name: words.saveHere }).click();
			await expect(dialog.getByRole('listitem')).toHaveCount(4);
			await expect(dialog.getByRole('button', { name: words.saveHere })).toHaveCount(0);
			await close();

			const texts = (
				await readdir(join(ROOT, 'dist/articles/universal-declaration-of-human-rights'))
			).map((name) => name.replace('.json', ''));
			expect(texts.length).toBeGreaterThan(10);
			const missing = await page.evaluate(async (texts) => {
				const answers = texts.map((text) =>
					fetch(`/articles/universal-declaration-of-human-rights/${text}.json`).then(
						({ ok }) => ok,
					),
				);
				const isThere = await Promise.all(answers);
				return texts.filter((_, i) => !isThere[i]);
			}, texts);
			expect(missing).toEqual([]);
			for (const text of everyNth(texts, locale === 'ar' ? 7 : 4)) {
				await open(page, `${address}${locale}/universal-declaration-of-human-rights/?text=${text}`);
				await expect(page.getByRole('article')).toHaveAttribute('lang', text);
				await expect(page.locator('html')).toHaveAttribute('lang', locale);
			}
			await open(page, `${address}${locale}/reading-guide/`);
			const picture = page.getByRole('article').getByRole('img').first();
			await picture.scrollIntoViewIfNeeded();
			await expect
				.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth))
				.toBeGreaterThan(0);

			await page.getByRole('button', { name: words.keep }).click();
			await dialog.getByRole('button', { name: words.letAllGo }).click();
			await expect(dialog.getByText(words.nothing)).toBeVisible();
			// Files go after the records that the list is of.
			const left = () =>
				page.evaluate(async () => {
					const name = (await caches.keys()).find((one) => one.startsWith('matn-kept')) ?? '';
					return (await (await caches.open(name)).keys()).length;
				});
			await expect.poll(left).toBe(0);
		},
	);
}
