import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { site } from '../../../core/site/site.ts';
import { writeForMachines } from './write-for-machines.ts';
import { catalogueOf, parseXml } from './xml-in-test.ts';

const locales = ['ar', 'en'];

async function written(own?: string) {
	const root = await mkdtemp(join(tmpdir(), 'machines-'));
	for (const folder of ['public', 'out/ar', 'out/en']) {
		await mkdir(join(root, folder), { recursive: true });
	}
	if (own) {
		for (const folder of ['public', 'out']) await writeFile(join(root, folder, 'robots.txt'), own);
	}
	const out = join(root, 'out');
	await writeForMachines({
		publicDir: join(root, 'public'),
		out,
		base: '/reader/',
		address: site.address,
		locales,
		catalogue: catalogueOf({ guide: { ar: {}, en: {} } }),
		describeSite: async (locale) => ({ name: `Name in ${locale}`, description: 'D' }),
	});
	const names = (await readdir(out, { recursive: true })).filter((name) => name.includes('.'));
	const files = new Map<string, string>();
	for (const name of names) files.set(name, await readFile(join(out, name), 'utf8'));
	await rm(root, { recursive: true });
	return files;
}

test('a site has a feed for each language, a sitemap, and a robots.txt that names it', async () => {
	const files = await written();
	expect([...files.keys()].sort()).toEqual([
		'ar/feed.xml',
		'en/feed.xml',
		'robots.txt',
		'sitemap.xml',
	]);
	for (const locale of locales) {
		const feed = files.get(`${locale}/feed.xml`) ?? '';
		expect(parseXml(feed).attributes['xml:lang']).toBe(locale);
		expect(feed).toContain(`<title>Name in ${locale}</title>`);
	}
	expect(files.get('robots.txt')).toBe(
		`User-agent: *\nAllow: /\n\nSitemap: ${site.address}/reader/sitemap.xml\n`,
	);
});

test("a publisher's own robots.txt stays", async () => {
	const own = 'User-agent: *\nDisallow: /\n';
	expect((await written(own)).get('robots.txt')).toBe(own);
});
