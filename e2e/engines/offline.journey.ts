import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { serve } from '../support/build-site.ts';
import { journey } from './journey.ts';
import { languageOf, live, openLive } from './look.ts';
import type { Tab } from './tab.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NO_WORKERS = 'this engine, as it is driven here, has no service workers';

const hasWorkers = (tab: Tab) => tab.ask(() => 'serviceWorker' in navigator);

/**
 * Waits until the service worker answers for the page, and has stored it with its text. WebKit may go on
 * to call a worker "installing" that is long in control: its state tells nothing.
 */
async function served(tab: Tab): Promise<void> {
	const isServed = () =>
		tab.ask(async () => {
			const [slug] = location.pathname.split('/').slice(-2);
			const stored = await Promise.all(
				(await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
			);
			const paths = stored.flat().map(({ url }) => new URL(url).pathname);
			return (
				navigator.serviceWorker.controller !== null &&
				paths.includes(location.pathname) &&
				paths.some((path) => path.includes(`/articles/${slug}/`))
			);
		});
	await expect.poll(isServed).toBe(true);
}

async function expectArticle(tab: Tab, language: string, direction: string): Promise<void> {
	await expect.poll(() => languageOf(tab, 'article')).toEqual([language, direction]);
	await live(tab);
}

journey('what was read once reads again when the server is gone', async ({ tab }) => {
	const { address, close } = await serve(ROOT, '/');
	try {
		await openLive(tab, `${address}ar/reading-guide/`);
		journey.skip(!(await hasWorkers(tab)), NO_WORKERS);
		await served(tab);
		await tab.reload();
		await live(tab);
	} finally {
		await close();
	}
	await tab.reload();
	await expectArticle(tab, 'ar', 'rtl');
});

journey(
	'what was kept is read in each of its languages when the server is gone',
	async ({ tab }) => {
		const { address, close } = await serve(ROOT, '/');
		const article = `${address}ar/coalition-joint-statement/`;
		try {
			await openLive(tab, article);
			journey.skip(!(await hasWorkers(tab)), NO_WORKERS);
			await served(tab);
			await tab.click('button', 'حفظ للقراءة دون اتصال');
			await tab.click('button', 'حفظ على هذا الجهاز');
			await expect
				.poll(() => tab.ask(() => document.querySelectorAll('dialog[open] li').length))
				.toBe(1);
		} finally {
			await close();
		}
		await openLive(tab, `${article}?text=en`);
		await expectArticle(tab, 'en', 'ltr');
		await openLive(tab, article);
		await expectArticle(tab, 'ar', 'rtl');
	},
);
