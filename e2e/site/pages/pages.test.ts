import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { matrixUnless } from '../../support/matrix.ts';
import { watch } from '../../support/watch.ts';

const locales = ['ar', 'en', 'fa', 'ur', 'he', 'ckb', 'ku', 'tr', 'fr', 'es', 'ru', 'zh'];
/** Those of the articles, and one without a text of its own in each direction. */
const CHOSEN_LOCALES = ['ar', 'en', 'fr', 'he'];
const RTL = ['ar', 'fa', 'ur', 'he', 'ckb'];
const articles = {
	'coalition-joint-statement': ['ar', 'en'],
	'reading-guide': ['ar', 'en'],
};

interface Span {
	text?: string;
}
/** The plain paragraphs of an article's file. */
function paragraphs(slug: string, lang: string): string[] {
	const file = new URL(`../../../public/articles/${slug}/${lang}.json`, import.meta.url);
	const { body } = JSON.parse(readFileSync(file, 'utf8')) as {
		body: { _type: string; style?: string; children?: Span[] }[];
	};
	return body
		.filter(
			({ _type, style, children }) =>
				_type === 'block' && style === 'normal' && children?.length === 1,
		)
		.map(({ children }) => children?.[0]?.text ?? '');
}

const withoutEntities = (html: string) =>
	html
		.replaceAll('&quot;', '"')
		.replaceAll('&#x27;', "'")
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&');

for (const [slug, languages] of Object.entries(articles)) {
	for (const locale of locales) {
		test(
			`/${locale}/${slug}/ is prerendered with its text, languages, title and metadata`,
			matrixUnless(CHOSEN_LOCALES.includes(locale)),
			async ({ request }) => {
				const response = await request.get(`/${locale}/${slug}/`);
				expect(response.status()).toBe(200);
				const html = await response.text();
				const text = languages.includes(locale) ? locale : 'ar';
				expect(html).toMatch(
					new RegExp(`<html lang="${locale}" dir="${RTL.includes(locale) ? 'rtl' : 'ltr'}"`),
				);
				expect(html).toContain(`<article lang="${text}" dir="${text === 'ar' ? 'rtl' : 'ltr'}">`);
				const address = `https://matn.example/${text}/${slug}/`;
				expect(html).toContain(`<link rel="canonical" href="${address}"/>`);
				expect(html).toContain(`<meta property="og:url" content="${address}"/>`);
				for (const lang of languages) {
					expect(html).toContain(
						`<link rel="alternate" hrefLang="${lang}" href="https://matn.example/${lang}/${slug}/"/>`,
					);
				}
				expect(html).toMatch(/<meta property="og:type" content="article"\/>/);
				expect(html).toContain(
					`<meta property="og:image" content="https://matn.example/cards/${slug}/${text}.png"/>`,
				);
				expect(html).toMatch(/<meta name="description" content="[^"]{20,}"\/>/);
				expect(html.match(/<title>/g)).toHaveLength(1);
				const data = JSON.parse(
					html.match(/<script type="application\/ld\+json">(.*?)<\/script>/)?.[1] ?? '',
				);
				expect(data).toMatchObject({
					'@type': 'Article',
					inLanguage: text,
					mainEntityOfPage: address,
				});
				const plain = withoutEntities(html);
				for (const paragraph of paragraphs(slug, text)) expect(plain).toContain(paragraph);
				// Another text's notice, and only there.
				expect(html.includes(`role="note" lang="${locale}"`)).toBe(!languages.includes(locale));
			},
		);
	}
}

test('no two pages have the same title and description in one language', async ({ request }) => {
	for (const locale of locales) {
		const seen = new Set<string>();
		for (const path of ['', ...Object.keys(articles).map((slug) => `${slug}/`)]) {
			const html = await (await request.get(`/${locale}/${path}`)).text();
			seen.add(html.match(/<title>.*?<\/title>/)?.[0] ?? '');
		}
		expect(seen.size).toBe(3);
	}
});

for (const address of ['/ar/', '/en/reading-guide/', '/404-none/']) {
	test(`${address} has a strict Content-Security-Policy, and one inline script`, async ({
		request,
	}) => {
		const html = await (await request.get(address)).text();
		const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1] ?? '';
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toContain('unsafe');
		const inline = [...html.matchAll(/<script>/g)];
		expect(inline).toHaveLength(1);
		expect(html).not.toMatch(/<[^>]+ (style|on\w+)="/);
		expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
	});
}

test('an unknown address is answered with 404 and a page with a link to the library', async ({
	page,
}) => {
	const response = await page.goto('/en/no-such-article/');
	expect(response?.status()).toBe(404);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page does not exist');
	await page.getByRole('link', { name: 'See all articles' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
});

test('an address of no page is answered with 404 and an error page', async ({ page, request }) => {
	const { complaints } = watch(page);
	for (const address of ['/xx/', '/ar/a/b/c/', '/ar/%D9%8/', '/AR/', '/ar/reading-guide/none/']) {
		expect((await request.get(address)).status(), address).toBe(404);
		await page.goto(address);
		await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
	}
	expect(complaints.filter((text) => !/404|could not be decoded/.test(text))).toEqual([]);
});

test('an address without its last slash is redirected to the page', async ({ page }) => {
	await page.goto('/ar/reading-guide?text=en#print');
	await expect(page).toHaveURL(/\/ar\/reading-guide\/\?text=en#print$/);
});

test('without scripts the root links to every language, and the library to an article', async ({
	browser,
	baseURL,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/`);
	await page.getByRole('button', { name: 'اللغة' }).click();
	await page.getByRole('link', { name: 'English', exact: true }).click();
	await expect(page).toHaveURL(`${baseURL}/en/`);
	await page.getByRole('link', { name: 'How to read in Matn' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to read in Matn');
	await context.close();
});

test('the schema of articles is published', async ({ request }) => {
	const schema = await (await request.get('/article.schema.json')).json();
	expect(schema.required).toEqual(expect.arrayContaining(['lang', 'title', 'published', 'body']));
	expect(schema.properties.edition).toBeUndefined();
});

test('the app shell has the site’s name as its title', async ({ request }) => {
	expect(await (await request.get('/shell.html')).text()).toContain('<title>متن</title>');
});
