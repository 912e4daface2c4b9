import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { ROOT, serve } from '../../support/build-site.ts';
import { messageOf } from '../../support/messages.ts';
import { open, served } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

test('a saved article is downloaded as a book without a network, with its text, picture and name', async ({
	page,
}) => {
	const say = (path: string) => messageOf('ar', path);
	const { address, close } = await serve(ROOT, '/');
	await open(page, `${address}ar/reading-guide/`);
	await served(page);
	await page.getByRole('button', { name: say('article.saveOffline') }).click();
	const sheet = page.getByRole('dialog', { name: say('offline:title') });
	await sheet.getByRole('button', { name: say('offline:save') }).click();
	await expect(sheet.getByRole('listitem')).toHaveCount(1);
	await close();

	const download = page.waitForEvent('download');
	await sheet.getByRole('button', { name: say('offline:book.make') }).click();
	const file = await download;
	await expect(sheet.getByText(say('offline:book.done'))).toBeVisible();
	expect(file.suggestedFilename()).toBe('كيف تقرأ في «متن».epub');

	const bytes = await readFile(await file.path());
	expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
	const files = unzipSync(bytes);
	const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
	expect(text('book/text.xhtml')).toContain('عاد كل شيء إلى ما كان عليه أول مرة');
	expect(text('book/text.xhtml')).toContain('<img src="pictures/1.svg"');
	expect(text('book/pictures/1.svg')).toContain('<svg');
	expect(text('book/title.xhtml')).toContain(`href="${address}ar/reading-guide/"`);
	expect(text('book/package.opf')).toContain('page-progression-direction="rtl"');
});
