import { type BrowserContext, expect, type Page, type Route, test } from '@playwright/test';
import { ROOT, serve } from '../../support/build-site.ts';
import { open, served, settling } from '../../support/watch.ts';

test.use({ serviceWorkers: 'allow' });

const sheet = (page: Page) => page.getByRole('dialog');
const items = (page: Page) => sheet(page).getByRole('listitem');
const button = (page: Page, name: string) => sheet(page).getByRole('button', { name, exact: true });

/** What is in the browser because it is kept: how much it takes, in bytes, and what no article has. */
function inBrowser(page: Page): Promise<{ bytes: number; strays: string[] }> {
	return page.evaluate(async () => {
		const name = (await caches.keys()).find((one) => one.startsWith('matn-kept')) ?? '';
		const cache = await caches.open(name);
		const records: { paths: string[] }[] = [];
		const files = new Map<string, number>();
		for (const { url } of await cache.keys()) {
			const response = await cache.match(url);
			if (url.includes('/-/kept/')) records.push(await response?.json());
			else files.set(new URL(url).pathname.slice(1), (await response?.blob())?.size ?? 0);
		}
		const own = new Set(records.flatMap(({ paths }) => paths));
		const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
		return { bytes, strays: [...files.keys()].filter((path) => !own.has(path)) };
	});
}

test('when storage is full the sheet says so, what fitted stays, and the sizes are right', async ({
	page,
	context,
}) => {
	const { address, close } = await serve(ROOT, '/');
	const settle = settling(page);
	await page.addInitScript(() => {
		Object.assign(window, { persisted: 0 });
		navigator.storage.persist = async () => {
			Object.assign(window, { persisted: Reflect.get(window, 'persisted') + 1 });
			return false;
		};
	});
	const persisted = () => page.evaluate(() => Reflect.get(window, 'persisted'));
	await open(page, `${address}ar/`);
	await served(page);
	await settle();
	await page.getByRole('button', { name: 'حفظ للقراءة دون اتصال' }).click();
	await expect(button(page, 'حفظ على هذا الجهاز')).toBeVisible();
	expect(await persisted()).toBe(0);

	const devtools = await context.newCDPSession(page);
	const { origin } = new URL(address);
	const { usage } = await devtools.send('Storage.getUsageAndQuota', { origin });
	await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 200_000 });
	await button(page, 'حفظ على هذا الجهاز').click();
	await expect(sheet(page).getByRole('alert')).toContainText('لا تتسع مساحة هذا الجهاز');
	await expect(items(page)).toHaveCount(2);
	expect(await persisted()).toBe(1);
	expect((await inBrowser(page)).strays).toEqual([]);

	await devtools.send('Storage.overrideQuotaForOrigin', { origin });
	await button(page, 'حفظ على هذا الجهاز').click();
	await expect(items(page)).toHaveCount(4);
	await expect(sheet(page).getByRole('alert')).toHaveCount(0);
	const { bytes } = await inBrowser(page);
	const size = `${Math.round(bytes / 1000)} كيلوبايت`;
	await expect(sheet(page)).toContainText(`محفوظ على هذا الجهاز: ${size}`);
	await close();
});

/** Holds back one of the texts. Gives what lets it through. */
async function holdBack(context: BrowserContext): Promise<() => Promise<void>> {
	const held: Route[] = [];
	const path = '**/universal-declaration-of-human-rights/zh.json';
	await context.route(path, (route) => {
		held.push(route);
	});
	return async () => {
		await context.unroute(path);
		await Promise.allSettled(held.map((route) => route.continue()));
	};
}

test('saving can be stopped, goes on behind a closed sheet, and is one job for all tabs', async ({
	page,
	context,
}) => {
	const { address, close } = await serve(ROOT, '/');
	const keepIn = async (tab: Page) => {
		await tab.getByRole('button', { name: 'Keep for reading offline' }).click();
		await expect(sheet(tab)).toBeVisible();
	};
	await open(page, `${address}en/`);
	await served(page);
	let release = await holdBack(context);
	await keepIn(page);
	await button(page, 'Keep on this device').focus();
	await page.keyboard.press('Enter');
	await expect(items(page)).toHaveCount(2);
	await expect(button(page, 'Stop')).toBeFocused();

	await button(page, 'Close').click();
	await page.getByRole('main').getByRole('link', { name: 'Universal Declaration' }).click();
	await expect(page.getByRole('article')).toBeVisible();
	await keepIn(page);
	await expect(sheet(page).getByRole('progressbar')).toBeVisible();

	// Another tab waits until this one is done.
	const other = await context.newPage();
	await open(other, `${address}en/`);
	await keepIn(other);
	await expect(items(other)).toHaveCount(2);
	await button(other, 'Keep on this device').click();
	await expect(sheet(other).getByRole('progressbar')).toBeVisible();
	await button(page, 'Stop').click();
	await expect(sheet(page).getByRole('progressbar')).toHaveCount(0);
	await expect(items(page)).toHaveCount(2);
	await release();
	await expect(sheet(other)).toContainText(/Kept on this device: \d+ kB/);
	await expect(items(page)).toHaveCount(4);
	await button(page, 'Remove all').click();
	await expect(sheet(other)).toContainText('Nothing is kept yet');

	// A tab that is closed in the midst leaves what is whole, and nothing else.
	release = await holdBack(context);
	await button(other, 'Keep on this device').click();
	await expect(items(page)).toHaveCount(2);
	await expect.poll(async () => (await inBrowser(page)).strays.length).toBeGreaterThan(5);
	await other.close();
	await button(page, 'Close').click();
	await keepIn(page);
	await expect.poll(async () => (await inBrowser(page)).strays).toEqual([]);
	await expect(items(page)).toHaveCount(2);
	await release();
	await close();
});
