import { expect } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { AUTHORS } from '../../support/sites/opposite-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open } from '../../support/watch.ts';

test.use({ baseURL: ({ oppositeSite }, use) => use(oppositeSite.address) });

for (const [locale, separator] of [
	['ar', '، '],
	['en', ', '],
] as const) {
	for (const text of ['ar', 'en']) {
		test(
			`authors are in a list that runs as the page does: ${locale}, in a text in ${text}`,
			matrixUnless(locale !== text),
			async ({ page }) => {
				await page.setViewportSize({ width: 1280, height: 800 });
				await open(page, `/${locale}/reading-guide/?text=${text}`);
				const names = page.locator('article .meta bdi');
				await expect(names).toHaveText([...AUTHORS]);
				await expect(page.locator('article .meta p').first()).toContainText(
					AUTHORS.join(separator),
				);
				const places = await names.evaluateAll((all) =>
					all.map((name) => name.getBoundingClientRect().left),
				);
				const along = places.toSorted((a, b) => (locale === 'ar' ? b - a : a - b));
				expect(places).toEqual(along);
			},
		);
	}
}
