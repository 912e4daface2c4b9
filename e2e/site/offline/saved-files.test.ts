import { expect, type Page, test } from '@playwright/test';
import { MATRIX } from '../../support/matrix.ts';
import { messageOf } from '../../support/messages.ts';
import { open } from '../../support/watch.ts';

const sheet = (page: Page) => page.getByRole('dialog');
const items = (page: Page) => sheet(page).getByRole('listitem');
const press = (page: Page, name: string) =>
	sheet(page)
		.getByRole('button', { name: messageOf('ar', `offline:${name}`), exact: true })
		.click();

/** Those files of saved items that are not stored. */
const lackingFiles = (page: Page) =>
	page.evaluate(async () => {
		const name = (await caches.keys()).find((one) => one.startsWith('matn-kept')) ?? '';
		const cache = await caches.open(name);
		const stored = new Set((await cache.keys()).map(({ url }) => url));
		const records = [...stored].filter((url) => url.includes('/-/kept/'));
		const lists = records.map(async (url) => (await cache.match(url))?.json());
		const paths = (await Promise.all(lists)).flatMap(({ paths }) => paths as string[]);
		return paths.filter((path) => !stored.has(`${location.origin}/${path}`));
	});

// That all is saved and removed: `read.test.ts`.
test(
	'all is saved with its faces, and what is saved again while all is removed keeps its files',
	MATRIX,
	async ({ page }) => {
		// Deletes files of the Declaration only once they are stored anew, unless a save has to wait for it.
		await page.addInitScript(() => {
			const { put, delete: remove } = Cache.prototype;
			const stored = new EventTarget();
			Cache.prototype.put = async function (request, response) {
				await put.call(this, request, response);
				stored.dispatchEvent(new Event(String(request)));
			};
			Cache.prototype.delete = async function (request, options) {
				const url = request instanceof Request ? request.url : String(request);
				const { held = [] } = await navigator.locks.query();
				if (url.includes('/articles/universal-') && held.length === 0)
					await new Promise((done) => stored.addEventListener(url, done, { once: true }));
				return remove.call(this, request, options);
			};
		});
		await open(page, '/ar/');
		const files = await page.evaluate(async () => {
			const name = `matn-files-build-${location.origin}/`;
			await caches.open(name);
			return name;
		});
		await page.getByRole('button', { name: messageOf('ar', 'article.saveOffline') }).click();
		await press(page, 'save');
		await expect(items(page)).toHaveCount(4);
		const faces = await page.evaluate(async (name) => {
			const urls = (await (await caches.open(name)).keys()).map(({ url }) => url);
			return urls.filter((url) => url.endsWith('.woff2'));
		}, files);
		expect(faces.length).toBeGreaterThan(2);

		await press(page, 'removeAll');
		await expect(items(page)).toHaveCount(0);
		await press(page, 'save');
		await expect(items(page)).toHaveCount(4);
		await expect(sheet(page).getByRole('progressbar')).toHaveCount(0);
		expect(await lackingFiles(page)).toEqual([]);
	},
);
