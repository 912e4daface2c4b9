import { chromium, type Page } from '@playwright/test';
import { chromiumOptions } from '../support/chromium-options.ts';
import type { Engine, Key, Role, Tab } from './tab.ts';

/** Chromium, by Playwright: where a journey fails here too, the journey or the site is at fault. */
export async function startChromium(): Promise<Engine> {
	const browser = await chromium.launch(chromiumOptions);
	return {
		version: `Chromium ${browser.version()}`,
		async tab({ scripts }) {
			const context = await browser.newContext({
				locale: 'ar',
				javaScriptEnabled: scripts,
				// The other tests' options, which hold here too, block it.
				serviceWorkers: 'allow',
			});
			return chromiumTab(await context.newPage());
		},
		close: () => browser.close(),
	};
}

function chromiumTab(page: Page): Tab {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
	const part = (role: Role, name: string) =>
		page.getByRole(role, { name, exact: true }).filter({ visible: true }).first();
	return {
		async open(address) {
			await page.goto('about:blank');
			await page.goto(address);
		},
		back: async () => void (await page.goBack()),
		forward: async () => void (await page.goForward()),
		reload: async () => void (await page.reload()),
		ask: (question, ...given) => page.evaluate<never>(`(${question})(...${JSON.stringify(given)})`),
		click: (role, name) => part(role, name).click(),
		sees: async (role, name) => (await part(role, name).count()) > 0,
		press: (key: Key) => page.keyboard.press(key),
		type: (letters) => page.keyboard.type(letters),
		async wheel(down) {
			const { width = 0, height = 0 } = page.viewportSize() ?? {};
			await page.mouse.move(width / 2, height / 2);
			await page.mouse.wheel(0, down);
		},
		resize: (width, height) => page.setViewportSize({ width, height }),
		picture: () => page.screenshot(),
		print: () => page.pdf(),
		openReaderView: async () => false,
		complaints: () => complaints,
		close: () => page.context().close(),
	};
}
