import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site, wholeAddress } from '../../../core/site/site.ts';
import { locales } from '../../../i18n/locales.ts';
import { children, textOf } from '../../import/formats/feed/feed-xml.ts';
import { type SitemapEntry, sitemapEntries } from './sitemap.ts';
import { writeSitemap } from './write-sitemap.ts';
import { catalogueOf, parseXml } from './xml-in-test.ts';

const catalogue = catalogueOf({
	declaration: Object.fromEntries(
		['en', 'ar', 'dv', 'fa', 'he', 'ps', 'ug', 'zh'].map((lang) => [
			lang,
			{ published: '1948-12-10', ...(lang === 'ps' && { updated: '2024-02-29' }) },
		]),
	),
	guide: { ar: { published: '2023-05-01' } },
});

/** The files of the sitemap, by name, and what becomes of them. */
async function written(entries: Iterable<SitemapEntry>, base = '/', limits?: [number, number]) {
	const folder = await mkdtemp(join(tmpdir(), 'sitemap-'));
	const whole = (path: string) => wholeAddress(path, base);
	const [urls = 10_000, bytes = 50_000_000] = limits ?? [];
	await writeSitemap(folder, entries, whole, { urls, bytes });
	const files = new Map<string, string>();
	for (const name of (await readdir(folder)).sort()) {
		files.set(name, await readFile(join(folder, name), 'utf8'));
	}
	await rm(folder, { recursive: true });
	return files;
}

function readPages(file: string | undefined) {
	const root = parseXml(file ?? '');
	expect(root.name).toBe('urlset');
	return children(root, 'url').map((url) => ({
		loc: textOf(url, 'loc') ?? '',
		lastmod: textOf(url, 'lastmod'),
		links: children(url, 'xhtml:link').map(({ attributes: { rel, hreflang, href } }) => {
			expect(rel).toBe('alternate');
			return { lang: hreflang ?? '', href: href ?? '' };
		}),
	}));
}

for (const base of ['/', '/reader/']) {
	test(`below ${base} each library and each text is listed once, by its canonical URL`, async () => {
		const files = await written(sitemapEntries(catalogue, locales), base);
		expect([...files.keys()]).toEqual(['sitemap.xml']);
		const pages = readPages(files.get('sitemap.xml'));
		const home = site.address + base;
		const expected = [
			...locales.map((locale) => `${home}${locale}/`),
			...['en', 'ar', 'fa', 'he', 'zh'].map((lang) => `${home}${lang}/declaration/`),
			...['dv', 'ps', 'ug'].map((lang) => `${home}ar/declaration/?text=${lang}`),
			`${home}ar/guide/`,
		];
		expect(pages.map(({ loc }) => loc).sort()).toEqual(expected.sort());
	});
}

test('each page lists all its alternates, itself included, and an x-default', async () => {
	const files = await written(sitemapEntries(catalogue, locales));
	const pages = readPages(files.get('sitemap.xml'));
	const byLoc = new Map(pages.map((page) => [page.loc, page]));
	for (const { loc, links } of pages) {
		expect(links.filter(({ href, lang }) => href === loc && lang !== 'x-default')).toHaveLength(1);
		expect(links.filter(({ lang }) => lang === 'x-default')).toHaveLength(1);
		expect(new Set(links.map(({ lang }) => lang)).size).toBe(links.length);
		for (const { href } of links) expect(byLoc.get(href)?.links).toEqual(links);
	}
	const declaration = byLoc.get(`${site.address}/ar/declaration/?text=ps`);
	expect(declaration?.links).toHaveLength(9);
	expect(declaration?.links.at(-1)?.href).toBe(`${site.address}/en/declaration/`);
});

test('the lastmod of a text is its own last change, that of a library the latest of all', async () => {
	const files = await written(sitemapEntries(catalogue, locales));
	const days = new Map(
		readPages(files.get('sitemap.xml')).map(({ loc, lastmod }) => [
			loc.slice(site.address.length),
			lastmod,
		]),
	);
	expect(days.get('/ar/declaration/?text=ps')).toBe('2024-02-29');
	expect(days.get('/ar/declaration/')).toBe('1948-12-10');
	expect(days.get('/ar/guide/')).toBe('2023-05-01');
	expect(days.get('/tr/')).toBe('2024-02-29');
});

for (const [what, limits] of [
	['addresses', [10, 50_000_000]],
	['bytes', [10_000, 8_000]],
] as const) {
	test(`too many ${what} for one file are divided into parts, with an index`, async () => {
		const files = await written(sitemapEntries(catalogue, locales), '/reader/', [...limits]);
		const index = parseXml(files.get('sitemap.xml') ?? '');
		expect(index.name).toBe('sitemapindex');
		const parts = children(index, 'sitemap').map((part) => textOf(part, 'loc') ?? '');
		expect(parts.length).toBeGreaterThan(2);
		const locs: string[] = [];
		for (const [at, loc] of parts.entries()) {
			expect(loc).toBe(`${site.address}/reader/sitemap-${at + 1}.xml`);
			const file = files.get(`sitemap-${at + 1}.xml`) ?? '';
			const pages = readPages(file);
			expect(pages.length).toBeLessThanOrEqual(limits[0]);
			expect(Buffer.byteLength(file)).toBeLessThanOrEqual(limits[1]);
			locs.push(...pages.map((page) => page.loc));
		}
		expect(files.size).toBe(parts.length + 1);
		expect(locs).toHaveLength(locales.length + 9);
		expect(new Set(locs).size).toBe(locs.length);
		expect(textOf(children(index, 'sitemap')[0], 'lastmod')).toBe('2024-02-29');
	});
}

test('a site without articles lists its libraries without lastmod', async () => {
	const files = await written(sitemapEntries(new Map(), locales));
	const pages = readPages(files.get('sitemap.xml'));
	expect(pages).toHaveLength(locales.length);
	expect(pages.every(({ lastmod }) => lastmod === undefined)).toBe(true);
});

test('100,000 pages are written in bounded memory', { tag: '@matrix' }, async () => {
	test.slow();
	function* many(): Generator<SitemapEntry> {
		const alternates = locales.map((lang) => ({ lang, path: `/${lang}/an-article/` }));
		for (let n = 0; n < 100_000; n++) yield { path: `/ar/a${n}/`, alternates };
	}
	const folder = await mkdtemp(join(tmpdir(), 'sitemap-'));
	let most = 0;
	const watched = (path: string) => {
		if (path.endsWith('000/')) most = Math.max(most, process.memoryUsage().heapUsed);
		return site.address + path;
	};
	const before = process.memoryUsage().heapUsed;
	await writeSitemap(folder, many(), watched);
	expect((await readdir(folder)).length).toBe(11);
	await rm(folder, { recursive: true });
	// The files have 110 MB together; what is measured is mostly waiting to be collected.
	expect(most - before).toBeLessThan(80_000_000);
});
