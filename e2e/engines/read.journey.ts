import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import { address, focused, languageOf, openLive } from './look.ts';

journey('the root leads to the library, and the library to an article', async ({ tab }) => {
	await tab.open('/');
	await expect.poll(() => address(tab)).toBe('/ar/');
	await tab.click('link', 'كيف تقرأ في «متن»');
	await expect.poll(() => address(tab)).toBe('/ar/reading-guide/');
	await expect.poll(() => languageOf(tab, 'article')).toEqual(['ar', 'rtl']);
});

for (const [where, html, article] of [
	['/ar/reading-guide/', ['ar', 'rtl'], ['ar', 'rtl']],
	['/en/reading-guide/', ['en', 'ltr'], ['en', 'ltr']],
	['/ar/reading-guide/?text=en', ['ar', 'rtl'], ['en', 'ltr']],
	['/fr/reading-guide/', ['fr', 'ltr'], ['ar', 'rtl']],
] as const) {
	journey(`${where} has both its languages and both its directions`, async ({ tab }) => {
		await openLive(tab, where);
		await expect.poll(() => languageOf(tab, 'html')).toEqual(html);
		await expect.poll(() => languageOf(tab, 'article')).toEqual(article);
	});
}

journey(
	'the skip link is the first stop of the Tab key, and leads to the text',
	async ({ tab }) => {
		await openLive(tab, '/ar/reading-guide/');
		await tab.press('Tab');
		expect(await focused(tab)).toBe('انتقل إلى المقال');
		await tab.press('Enter');
		expect(await focused(tab)).toBe('_content');
	},
);

for (const width of [320, 360, 768, 1280]) {
	journey(`${width} px: nothing is wider than the screen`, async ({ tab }) => {
		await tab.resize(width, 740);
		for (const where of ['/ar/', '/ar/reading-guide/', '/en/reading-guide/']) {
			await openLive(tab, where);
			const [view, page] = await tab.ask(() => [innerWidth, document.documentElement.scrollWidth]);
			expect(view).toBe(width);
			expect(page).toBeLessThanOrEqual(width);
		}
	});
}

journey('the letters are the faces of the site, and none is spaced apart', async ({ tab }) => {
	await openLive(tab, '/ar/reading-guide/');
	const faces = () =>
		tab.ask(async () => {
			await document.fonts.ready;
			const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
			return loaded.map(({ family }) => family.replaceAll('"', ''));
		});
	const loadedAgain = async () => {
		await tab.reload();
		return faces();
	};
	// On a busy machine they are late for the first paint, and an engine may leave them to the next.
	if (!(await faces()).includes('Matn Naskh'))
		await expect.poll(loadedAgain).toContain('Matn Naskh');
	const spaced = await tab.ask(
		() =>
			[...document.querySelectorAll('body *')].filter(
				(element) => !['normal', '0px'].includes(getComputedStyle(element).letterSpacing),
			).length,
	);
	expect(spaced).toBe(0);
});
