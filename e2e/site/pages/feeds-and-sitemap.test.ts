import { expect, test } from '@playwright/test';
import { site } from '../../../src/core/site/site.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { child, children, textOf } from '../../../src/publish/import/formats/feed/feed-xml.ts';
import { parseXml } from '../../../src/publish/site/machines/xml-in-test.ts';

const local = (address: string | undefined) => address?.replace(site.address, '') ?? '';

test('each address of the sitemap is a page that names the same address and alternates', async ({
	request,
}) => {
	const sitemap = parseXml(await (await request.get('/sitemap.xml')).text());
	const urls = children(sitemap, 'url');
	expect(urls.length).toBeGreaterThan(locales.length);
	for (const url of urls) {
		const loc = textOf(url, 'loc') ?? '';
		const response = await request.get(local(loc));
		expect(response.status()).toBe(200);
		// The server has one page for all texts of an article that the interface doesn't speak.
		if (loc.includes('?')) continue;
		const html = await response.text();
		expect(html).toContain(`<link rel="canonical" href="${loc}"/>`);
		const alternates = [
			...html.matchAll(/<link rel="alternate" hrefLang="(.*?)" href="(.*?)"\/>/g),
		];
		expect(
			alternates.map(([, lang, href]) => ({ rel: 'alternate', hreflang: lang, href })),
		).toEqual(children(url, 'xhtml:link').map(({ attributes }) => attributes));
	}
});

for (const locale of locales) {
	test(`the pages in ${locale} name their feed, and it names pages that are there`, async ({
		request,
	}) => {
		for (const page of ['', 'reading-guide/']) {
			const html = await (await request.get(`/${locale}/${page}`)).text();
			const link = html.match(/<link rel="alternate" type="application\/atom\+xml"[^>]*>/)?.[0];
			expect(link).toContain(`href="/${locale}/feed.xml"`);
		}
		const response = await request.get(`/${locale}/feed.xml`);
		expect(response.headers()['content-type']).toMatch(/xml/);
		const feed = parseXml(await response.text());
		const library = await (await request.get(`/articles/-/${locale}/1.json`)).json();
		const entries = children(feed, 'entry');
		expect(entries.map((entry) => textOf(entry, 'title'))).toEqual(
			library.entries.map(({ title }: { title: string }) => title),
		);
		for (const entry of entries) {
			const page = await request.get(local(child(entry, 'link')?.attributes.href));
			expect(page.status()).toBe(200);
		}
	});
}

test('robots.txt leads to the sitemap', async ({ request }) => {
	const robots = await (await request.get('/robots.txt')).text();
	const sitemap = robots.match(/^Sitemap: (.*)$/m)?.[1];
	expect((await request.get(local(sitemap))).status()).toBe(200);
});
