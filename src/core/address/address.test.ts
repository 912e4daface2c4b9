import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import { formatAddress, inLocale, type Page, parseAddress } from './address.ts';

const pages: [Page, string][] = [
	[{ kind: 'root' }, '/'],
	[{ kind: 'library', locale: 'ar' }, '/ar/'],
	[{ kind: 'library', locale: 'ckb' }, '/ckb/'],
	[{ kind: 'library', locale: 'ar', view: '2' }, '/ar/-/2/'],
	[{ kind: 'library', locale: 'en', view: 'tag-law/by-title/3' }, '/en/-/tag-law/by-title/3/'],
	[{ kind: 'search', locale: 'ar', query: '' }, '/ar/search/'],
	[{ kind: 'notes', locale: 'ar', query: '' }, '/ar/notes/'],
	[{ kind: 'search', locale: 'ku', query: '?q=a%3F&in=b?' }, '/ku/search/?q=a%3F&in=b?'],
	[{ kind: 'article', locale: 'fa', slug: 'reading-guide' }, '/fa/reading-guide/'],
	[{ kind: 'article', locale: 'he', slug: 'a1-' }, '/he/a1-/'],
	[{ kind: 'article', locale: 'en', slug: 'guide', text: 'ar' }, '/en/guide/?text=ar'],
	[{ kind: 'article', locale: 'ar', slug: 'guide', text: 'zh-Hant' }, '/ar/guide/?text=zh-Hant'],
	[
		{ kind: 'article', locale: 'ar', slug: 'guide', text: 'a&b=#?' },
		'/ar/guide/?text=a%26b%3D%23%3F',
	],
	[{ kind: 'article', locale: 'ar', slug: 'guide', with: 'en' }, '/ar/guide/?with=en'],
	[
		{ kind: 'article', locale: 'ar', slug: 'guide', text: 'fa', with: 'zh-Hant' },
		'/ar/guide/?text=fa&with=zh-Hant',
	],
];

for (const [page, address] of pages) {
	test(`${address} is ${JSON.stringify(page)}, and back`, () => {
		expect(formatAddress(page)).toBe(address);
		expect(parse(address)).toEqual(page);
	});
}

for (const [address, page] of [
	['/ar', { kind: 'library', locale: 'ar' }],
	['/ar/index.html', { kind: 'library', locale: 'ar' }],
	['//ar//', { kind: 'library', locale: 'ar' }],
	['/ar/-/2', { kind: 'library', locale: 'ar', view: '2' }],
	['/ar//-//tag-a/2/index.html', { kind: 'library', locale: 'ar', view: 'tag-a/2' }],
	['/index.html', { kind: 'root' }],
	['', { kind: 'root' }],
	['/ar/search', { kind: 'search', locale: 'ar', query: '' }],
	['/ar/search/index.html?q=', { kind: 'search', locale: 'ar', query: '?q=' }],
	['/ar/guide', { kind: 'article', locale: 'ar', slug: 'guide' }],
	['/ar/guide/index.html', { kind: 'article', locale: 'ar', slug: 'guide' }],
	['/ar/guide/?text=', { kind: 'article', locale: 'ar', slug: 'guide' }],
	['/ar/guide/?x=%', { kind: 'article', locale: 'ar', slug: 'guide' }],
	['/ar/guide/?text', { kind: 'article', locale: 'ar', slug: 'guide' }],
	[
		'/ar/guide/?with=en&text=fa',
		{ kind: 'article', locale: 'ar', slug: 'guide', text: 'fa', with: 'en' },
	],
] as const) {
	test(`"${address}" is taken for ${formatAddress(page)}`, () =>
		expect(parse(address)).toEqual(page));
}

for (const address of [
	'/ar/Guide/',
	'/ar/1-guide/',
	'/ar/-/',
	'/ar/دليل-القراءة/',
	'/ar/%D8%AF%D9%84%D9%8A%D9%84/',
	'/ar/%D9%8/',
	'/ar/%/',
	'/ar/a.b/',
	'/ar/guide/more/',
	'/ar/search/more/',
	'/ar/notes/more/',
	'/ar/guide/more/index.html',
]) {
	test(`${address} is no page`, () => expect(parse(address)).toBeUndefined());
}

test('any page comes back from its address', () => {
	const chance = seeded(1);
	const pages = Array.from({ length: 2000 }, anyPage);
	expect(pages.map((page) => parse(formatAddress(page)))).toEqual(pages);

	function anyPage(): Page {
		const locale = chance.text('abcdefghijklmnopqrstuvwxyz', chance.whole(2, 3));
		const slug = chance.one(['a', 'z']) + chance.text('abcz019-', chance.whole(0, 30));
		const text = chance.text('abZ09-_.~ +%&=?#/\\\u200Fعفא漢😀', chance.whole(1, 8));
		return chance.one<Page>([
			{ kind: 'root' },
			{ kind: 'library', locale },
			{ kind: 'library', locale, view: `tag-${slug}/${chance.whole(2, 99)}` },
			{ kind: 'article', locale, slug },
			{ kind: 'article', locale, slug, text },
			{ kind: 'search', locale, query: '' },
			{ kind: 'search', locale, query: `?q=${encodeURIComponent(text)}` },
			{ kind: 'article', locale, slug, with: text },
			{ kind: 'article', locale, slug, text, with: locale },
		]);
	}
});

test('whatever stands in the address bar, nothing throws, and a page keeps its address', () => {
	const chance = seeded(2);
	const pages = Array.from({ length: 5000 }, () => {
		const path = `/${chance.one(['', 'ar/search/'])}${chance.text('/ae-1.%D8مא漢 ', chance.whole(0, 9))}`;
		return parseAddress(path, `?text=${chance.text('=&%arD9\uD800', chance.whole(0, 5))}`);
	}).filter((page) => page !== undefined);
	expect(pages.length).toBeGreaterThan(500);
	expect(pages.map((page) => parse(formatAddress(page)))).toEqual(pages);
});

for (const [path, locale, there] of [
	['/ar/', 'en', '/en/'],
	['/ar', 'en', '/en'],
	['/ar/guide/', 'ckb', '/ckb/guide/'],
	['/en/ar/', 'fa', '/fa/ar/'],
	['/ar/guide/ar/', 'en', '/en/guide/ar/'],
	// Never another host's.
	['//elsewhere.example/ar/', 'en', '/en/ar/'],
	['///', 'en', '/en'],
] as const) {
	test(`${path} in ${locale} is ${there}`, () => expect(inLocale(path, locale)).toBe(there));
}

function parse(address: string): Page | undefined {
	const query = address.search(/\?|$/);
	return parseAddress(address.slice(0, query), address.slice(query));
}
