import { expect, test } from '@playwright/test';
import { breadths } from '../../support/matrix.ts';

const SLUG = 'universal-declaration-of-human-rights';
const LANGS = 'en ar dv es fa fr he ku ps ru tr ug ur zh'.split(' ');
const RTL = 'ar dv fa he ps ug ur'.split(' ');

test('the Declaration has the same sections in all of its fourteen languages', async ({
	request,
}) => {
	for (const lang of LANGS) {
		const { body, edition } = await (await request.get(`/articles/${SLUG}/${lang}.json`)).json();
		expect(edition.languages).toEqual(LANGS);
		const keys = body
			.filter(({ style }: { style?: string }) => style === 'h2')
			.map(({ _key }: { _key: string }) => _key);
		expect(keys).toEqual(['preamble', ...Array.from({ length: 30 }, (_, i) => `article-${i + 1}`)]);
	}
});

for (const { breadth, details } of breadths) {
	const langs = breadth === 'all' ? LANGS : ['dv', 'zh'];
	test(
		`${breadth} languages of the Declaration are set in their own direction`,
		details,
		async ({ page }) => {
			for (const lang of langs) {
				await page.goto(`/en/${SLUG}/?text=${lang}`);
				const dir = RTL.includes(lang) ? 'rtl' : 'ltr';
				await expect(page.locator(`article[lang="${lang}"]`)).toHaveAttribute('dir', dir);
				await expect(page.locator('#article-30')).toHaveCSS('direction', dir);
			}
		},
	);
}

test('no file of keys is served', async ({ request }) => {
	expect((await request.get('/articles/reading-guide/keys.json')).status()).toBe(404);
});
