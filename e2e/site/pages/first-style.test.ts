import { expect, type Page, test } from '@playwright/test';

const addresses = [
	'/ar/coalition-joint-statement/',
	'/en/reading-guide/',
	'/fa/universal-declaration-of-human-rights/',
	'/ar/',
	'/en/search/',
];

/** Where each element is that can be seen on the screen or below it, and how it looks. */
const looks = (page: Page) =>
	page.evaluate(() => {
		const properties = [
			'color',
			'background-color',
			'font',
			'text-decoration',
			'border',
			'opacity',
		];
		return [...document.querySelectorAll('body, body *')].flatMap((element) => {
			const { x, y, width, height } = element.getBoundingClientRect();
			if (width === 0 || height === 0 || !element.checkVisibility()) return [];
			const style = getComputedStyle(element);
			const look = properties.map((name) => style.getPropertyValue(name));
			return [[element.tagName, x, y, width, height, ...look].join(' ')];
		});
	});

test('the first paint, without the style sheet that comes after the text, looks as with it', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
	// The site's faces may be late for one of the two.
	await context.route('**/*.woff2', (route) => route.abort());
	const page = await context.newPage();
	const seen = new Map<string, string[]>();
	for (const sheet of ['with', 'without']) {
		if (sheet === 'without') await page.route('**/*.css', (route) => route.abort());
		for (const address of addresses) {
			await page.goto(address);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				const state = `${address} at ${width} px`;
				const now = await looks(page);
				expect(now.length, state).toBeGreaterThan(20);
				if (sheet === 'with') seen.set(state, now);
				else expect(now, state).toEqual(seen.get(state));
			}
		}
	}
	await context.close();
});
