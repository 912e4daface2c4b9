import { expect, test } from '@playwright/test';
import { site } from '../../../src/core/site/site.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { child, children, textOf } from '../../../src/publish/import/formats/feed/feed-xml.ts';
import { parseXml } from '../../../src/publish/site/machines/xml-in-test.ts';
import { matrixUnless } from '../../support/matrix.ts';

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
	test(
		`the pages in ${locale} name their feed, and it names pages that are there`,
		matrixUnless(['ar', 'en', 'zh'].includes(locale)),
		async ({ request }) => {
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
		},
	);
}

test('llms.txt lists each text as Markdown, which is there and which its page names', async ({
	request,
}) => {
	const list = await (await request.get('/llms.txt')).text();
	expect(list).toMatch(/^# .+\n\n> .+\n\n## العربية\n\n- /);
	const addresses = [...list.matchAll(/^- \[.*?[^\\]\]\((.*?)\)/gm)].map(([, address]) =>
		local(address),
	);
	expect(addresses).toContain('/en/reading-guide/index.md');
	for (const address of addresses) {
		const response = await request.get(address);
		expect(response.status(), address).toBe(200);
		const { 'content-type': type, 'content-disposition': disposition } = response.headers();
		expect([type, disposition]).toEqual(['text/markdown; charset=utf-8', undefined]);
		expect(await response.text()).toMatch(/^---\ntitle: /);
		// Texts in other languages than those of the interface share a page.
		if (address.split('/').length > 4) continue;
		const page = await (await request.get(address.replace('index.md', ''))).text();
		expect(page).toContain(`<link rel="alternate" type="text/markdown" href="${address}">`);
	}
});

test('robots.txt leads to the sitemap', async ({ request }) => {
	const robots = await (await request.get('/robots.txt')).text();
	const sitemap = robots.match(/^Sitemap: (.*)$/m)?.[1];
	expect((await request.get(local(sitemap))).status()).toBe(200);
});
