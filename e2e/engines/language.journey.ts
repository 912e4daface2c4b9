import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import {
	address,
	awayFrom,
	expectSamePlace,
	expectUnderHeader,
	languageOf,
	openLive,
	placeAtLine as place,
	scrollToPart,
	settled,
} from './look.ts';

const GUIDE = '/ar/reading-guide/';

for (const width of [360, 1280]) {
	journey(
		`${width} px: another language keeps the block at the line, and back`,
		async ({ tab }) => {
			await tab.resize(width, 800);
			await openLive(tab, GUIDE);
			for (const part of [0.2, 0.45, 0.7]) {
				await scrollToPart(tab, part);
				const before = await place(tab);
				await tab.click('button', 'اللغة');
				await tab.click('link', 'English');
				await expect.poll(() => languageOf(tab, 'article')).toEqual(['en', 'ltr']);
				expect(await languageOf(tab, 'html')).toEqual(['en', 'ltr']);
				await settled(tab);
				await expectSamePlace(tab, before);
				await tab.click('button', 'Language');
				await tab.click('link', 'العربية');
				await expect.poll(() => languageOf(tab, 'article')).toEqual(['ar', 'rtl']);
				await settled(tab);
				expect(await awayFrom(tab, before)).toBeLessThan(2.01);
			}
		},
	);
}

journey('hash and query survive a change of language', async ({ tab }) => {
	await openLive(tab, `${GUIDE}?from=mail#keyboard`);
	await tab.click('button', 'اللغة');
	await tab.click('link', 'Türkçe');
	await expect.poll(() => address(tab)).toBe('/tr/reading-guide/?from=mail#keyboard');
	await expectUnderHeader(tab, 'keyboard');
});

journey('every language calls itself by its own name', async ({ tab }) => {
	await openLive(tab, GUIDE);
	await tab.click('button', 'اللغة');
	await expect.poll(() => tab.sees('link', 'فارسی')).toBe(true);
	for (const name of ['اردو', 'עברית', 'کوردیی ناوەندی', 'Русский', '中文']) {
		// An engine may tell the names of a new list one after another.
		await expect.poll(() => tab.sees('link', name), name).toBe(true);
	}
	await tab.press('Escape');
	await expect.poll(() => tab.sees('link', 'فارسی')).toBe(false);
});

journey('themes and text sizes show at once', async ({ tab }) => {
	await openLive(tab, GUIDE);
	const look = () =>
		tab.ask(() => {
			const { color, fontSize } = getComputedStyle(
				document.querySelector('article section p') ?? document.body,
			);
			return [color, Number.parseFloat(fontSize)] as const;
		});
	const [ink, size] = await look();
	await tab.click('button', 'إعدادات القراءة');
	await tab.click('radio', 'داكن');
	await expect.poll(async () => (await look())[0]).not.toBe(ink);
	await tab.click('radio', 'أكبر حجم');
	await expect.poll(async () => (await look())[1]).toBeGreaterThan(size * 1.2);
});
