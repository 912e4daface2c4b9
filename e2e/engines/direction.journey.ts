import { expect } from '@playwright/test';
import { journey } from './journey.ts';
import {
	expectSamePlace,
	languageOf,
	live,
	openLive,
	placeAtLine,
	scrollToPart,
	settled,
} from './look.ts';

/** The two interfaces: their names for things, and their direction and the other one. */
const SIDES = {
	ar: {
		settings: 'إعدادات القراءة',
		own: 'rtl',
		other: 'ltr',
		turn: 'من اليسار إلى اليمين',
		automatic: 'تلقائي',
	},
	en: {
		settings: 'Reading settings',
		own: 'ltr',
		other: 'rtl',
		turn: 'Right to left',
		automatic: 'Automatic',
	},
};

for (const [locale, { settings, own, other, turn, automatic }] of Object.entries(SIDES)) {
	journey(
		`/${locale}/: another direction of the text keeps the place, and is kept`,
		async ({ tab }) => {
			const direction = () => languageOf(tab, 'article');
			await openLive(tab, `/${locale}/reading-guide/`);
			await scrollToPart(tab, 0.5);
			const before = await placeAtLine(tab);
			await tab.click('button', settings);
			await tab.click('radio', turn);
			await expect.poll(direction).toEqual([locale, other]);
			// The interface stays as it was.
			expect(await languageOf(tab, 'html')).toEqual([locale, own]);
			await settled(tab);
			await expectSamePlace(tab, before);
			await tab.press('Escape');
			await expect.poll(() => tab.sees('radio', turn)).toBe(false);
			// The step back in the history would end a reload that is begun meanwhile.
			await expect.poll(() => tab.ask(() => Boolean(history.state?.over))).toBe(false);
			await tab.reload();
			await live(tab);
			await expect.poll(direction).toEqual([locale, other]);
			await tab.click('button', settings);
			await tab.click('radio', automatic);
			await expect.poll(direction).toEqual([locale, own]);
			await settled(tab);
			await expectSamePlace(tab, before);
		},
	);
}
