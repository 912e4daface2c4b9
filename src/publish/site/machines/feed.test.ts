import { expect, test } from '@playwright/test';
import { site } from '../../../core/site/site.ts';
import { child, children, textOf } from '../../import/formats/feed/feed-xml.ts';
import { type FeedEntry, feedEntries, formatFeed } from './feed.ts';
import { catalogueOf, parseXml } from './xml-in-test.ts';

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const host = new URL(site.address).hostname;

const said = { name: 'متن', description: 'قارئ هادئ للنصوص الطويلة' };
const article: FeedEntry = {
	slug: 'guide',
	lang: 'ar',
	dir: 'rtl',
	title: 'دليل',
	published: '2019-11-15',
};
const feedOf = (entries: FeedEntry[], base = '/', locale = 'ar') =>
	formatFeed({ locale, address: site.address, base, ...said, entries });
const entryOf = (entry: Partial<FeedEntry>, base?: string, locale?: string) => {
	const found = child(parseXml(feedOf([{ ...article, ...entry }], base, locale)), 'entry');
	if (!found) throw new Error('There is no entry');
	return found;
};

test('a feed has the elements that RFC 4287 requires, with absolute URLs below the base', () => {
	for (const base of ['/', '/reader/']) {
		const root = parseXml(feedOf([article], base));
		expect(root.name).toBe('feed');
		expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ar' });
		expect(textOf(root, 'title')).toBe('متن');
		expect(textOf(root, 'id')).toBe(`${site.address}${base}ar/feed.xml`);
		expect(textOf(root, 'updated')).toMatch(RFC_3339);
		expect(textOf(child(root, 'author'), 'name')).toBe('متن');
		expect(children(root, 'link').map(({ attributes }) => attributes)).toEqual([
			{ rel: 'self', type: 'application/atom+xml', href: `${site.address}${base}ar/feed.xml` },
			{ rel: 'alternate', type: 'text/html', hreflang: 'ar', href: `${site.address}${base}ar/` },
		]);
	}
});

test('an entry links to the page in the feed’s language, and has the language of the text', () => {
	const entry = entryOf({ lang: 'en', dir: 'ltr', title: 'Guide' }, '/reader/', 'fa');
	expect(entry.attributes).toEqual({ 'xml:lang': 'en' });
	expect(child(entry, 'link')?.attributes).toEqual({
		rel: 'alternate',
		type: 'text/html',
		hreflang: 'en',
		href: `${site.address}/reader/fa/guide/`,
	});
	expect(entryOf({}).attributes).toEqual({});
});

test("an entry's id is the same in every feed and for every base", () => {
	const id = `tag:${host},2019-11-15:guide/ar`;
	expect(textOf(entryOf({}), 'id')).toBe(id);
	expect(textOf(entryOf({ title: 'آخر', updated: '2024-02-29' }, '/reader/', 'fa'), 'id')).toBe(id);
});

test('times are RFC 3339 timestamps, and the feed’s is that of its latest change', () => {
	const entry = entryOf({ updated: '2024-02-29' });
	expect(textOf(entry, 'published')).toBe('2019-11-15T00:00:00Z');
	expect(textOf(entry, 'updated')).toBe('2024-02-29T00:00:00Z');
	expect(textOf(entryOf({}), 'updated')).toBe('2019-11-15T00:00:00Z');
	const feed = feedOf([
		{ ...article, updated: '2024-02-29' },
		{ ...article, slug: 'other' },
	]);
	expect(textOf(parseXml(feed), 'updated')).toBe('2024-02-29T00:00:00Z');
	expect(textOf(parseXml(feedOf([])), 'updated')).toMatch(RFC_3339);
});

for (const [title, dir, shown = title] of [
	['كيف تقرأ', 'rtl'],
	['React مكتبة لبناء الواجهات', 'rtl', '\u200FReact مكتبة لبناء الواجهات'],
	['متن is a reader', 'ltr', '\u200Eمتن is a reader'],
	['What next?', 'rtl'],
	['ما التالي؟', 'ltr'],
	['\u200FReact مكتبة', 'rtl'],
	['\u2068Matn\u2069 قارئ', 'rtl'],
	['1984', 'rtl', '\u200F1984'],
	['می\u200Cخواهم', 'rtl'],
	['AT&T <b> ]]> \u0000\uFFFE&amp;', 'ltr', 'AT&T <b> ]]> &amp;'],
] as const) {
	test(`the title and lead ${JSON.stringify(title)} of a text that runs ${dir} say their direction without markup`, () => {
		const entry = entryOf({ title, dir, lead: title });
		expect(textOf(entry, 'title')).toBe(shown.trim());
		expect(textOf(entry, 'summary')).toBe(shown.trim());
	});
}

test('authors have their URLs and e-mail addresses', () => {
	const authors = [
		{ name: 'A & B', url: 'https://example.org/?a=1&b=2' },
		{ name: 'Relative', url: '../team/' },
		{ name: 'Mail', url: 'mailto:a@example.org?subject=x' },
		{ name: 'No mail', url: 'mailto:' },
		{ name: 'Only a name' },
	];
	const read = children(entryOf({ authors }), 'author').map((author) =>
		['name', 'uri', 'email'].map((name) => textOf(author, name)),
	);
	expect(read).toEqual([
		['A & B', 'https://example.org/?a=1&b=2', undefined],
		['Relative', `${site.address}/ar/team/`, undefined],
		['Mail', undefined, 'a@example.org'],
		['No mail', undefined, undefined],
		['Only a name', undefined, undefined],
	]);
});

test('a feed shows the fifty newest articles as the library of its language does', () => {
	const day = (n: number) => new Date(Date.UTC(2020, 0, n)).toISOString().slice(0, 10);
	const articles = Array.from({ length: 60 }, (_, n) => [
		`a${n}`,
		{
			en: { title: `English ${n}`, published: day(n + 1), updated: '2030-01-01' },
			...(n % 2 && { ar: { title: `عربي ${n}`, dir: 'rtl' as const, published: day(n + 1) } }),
		},
	]);
	const entries = feedEntries(catalogueOf(Object.fromEntries(articles)), 'ar');
	expect(entries).toHaveLength(50);
	expect(entries[0]).toMatchObject({ slug: 'a59', lang: 'ar', title: 'عربي 59' });
	expect(entries[0]?.updated).toBeUndefined();
	expect(entries[1]).toMatchObject({ slug: 'a58', lang: 'en', updated: '2030-01-01' });
	expect(entries.at(-1)?.slug).toBe('a10');
	const read = children(parseXml(feedOf(entries)), 'entry');
	expect(new Set(read.map((entry) => textOf(entry, 'id'))).size).toBe(50);
});
