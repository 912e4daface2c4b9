import { expect, test } from '@playwright/test';
import { formatView, libraryPath } from '../../../core/address/library-view.ts';
import { catalogueOf } from '../machines/xml-in-test.ts';
import { collatorOf } from './collator-of.ts';
import { libraryPages } from './library-pages.ts';

const locales = ['ar', 'en'];

type Articles = Parameters<typeof catalogueOf>[0];

/** So many articles, the first one newest; every third in Arabic too, every second with a tag. */
function many(count: number): Articles {
	return Object.fromEntries(
		Array.from({ length: count }, (_, i) => {
			const published = `${9999 - i}-01-01`;
			const tags = i % 2 ? { tags: ['odd'] } : {};
			const text = { title: `Number ${count - i}`, published, ...tags };
			return [`a${i}`, { en: text, ...(i % 3 === 0 && { ar: { title: `رقم ${i}`, published } }) }];
		}),
	);
}

const pagesOf = (articles: Articles) => [...libraryPages(catalogueOf(articles), locales)];

test('no two pages share an address or a file', () => {
	const pages = pagesOf(many(90));
	const files = pages.map(({ view }) => libraryPath(view));
	expect(new Set(files).size).toBe(pages.length);
	const addresses = pages.flatMap(({ view, locales }) =>
		locales.map((locale) => formatView({ ...view, locale })),
	);
	expect(new Set(addresses).size).toBe(addresses.length);
	expect(addresses).toContain('/ar/');
	expect(addresses).toContain('/en/-/5/');
	expect(addresses).toContain('/ar/-/by-title/5/');
	expect(addresses).toContain('/ar/-/in-en/5/');
	expect(addresses).toContain('/en/-/in-ar/2/');
	expect(addresses).toContain('/en/-/tag-odd/3/');
	expect(addresses).not.toContain('/en/-/10/');
	// Drawn in the browser, from a list that is there.
	expect(addresses.filter((address) => address.includes('?'))).toEqual([]);
	expect(files).toContain('articles/-/in-ar/tag-odd/1.json');
	expect(files).toContain('articles/-/en/tag-odd/by-title/3.json');
});

test('where all texts are in one language, there are no lists of it', () => {
	const one = { en: { title: 'E', published: '2024-01-31', tags: ['sea'] } };
	const pages = pagesOf({ one, other: one });
	expect(pages.filter(({ view }) => view.lang)).toEqual([]);
	expect(pages.map(({ view }) => libraryPath(view))).toContain('articles/-/en/tag-sea/1.json');
});

test('every article is in each list once, by date and by title', () => {
	const pages = pagesOf(many(90)).filter(({ view }) => view.locale === 'en' && !view.lang);
	const slugs = (sort?: string, tag?: string) =>
		pages
			.filter(({ view }) => view.sort === sort && view.tag === tag)
			.flatMap(({ list }) => list.entries.map(({ slug }) => slug));
	const all = Array.from({ length: 90 }, (_, i) => `a${i}`);
	expect(slugs()).toEqual(all);
	expect(slugs('title')).toEqual(all.toReversed());
	expect(slugs(undefined, 'odd')).toEqual(all.filter((_, i) => i % 2));
});

test('the texts in a language are listed with links to all other languages', () => {
	const pages = pagesOf({
		both: { en: { title: 'E', tags: ['sea'] }, ar: { title: 'ع', tags: ['بحر'] } },
		english: { en: { title: 'F', tags: ['sea', 'ship'] } },
	});
	const [page] = pages.filter(({ view }) => view.lang === 'ar');
	expect(page?.locales).toEqual(locales);
	expect(page?.list).toMatchObject({ count: 1, languages: ['en', 'ar'] });
	expect(page?.list.entries[0]).toMatchObject({ slug: 'both', title: 'ع', lang: 'ar' });
	expect(page?.list.entries[0]?.tags).toEqual([{ address: 'sea', name: 'بحر', lang: 'ar' }]);
	expect(page?.list.tags.map(({ name }) => name)).toEqual(['بحر']);
	// In an Arabic page a tag that has no Arabic name has its own.
	expect(pages[0]?.list.tags).toEqual([
		{ address: 'sea', name: 'بحر', lang: 'ar' },
		{ address: 'ship', name: 'ship', lang: 'en' },
	]);
	const ship = pages.find(({ view }) => view.tag === 'ship' && view.locale === 'ar');
	expect(ship?.list).toMatchObject({ count: 1, languages: ['en'], tag: { name: 'ship' } });
});

test('an author and a series with more than one article have lists, the series’ in the order of its parts', () => {
	const text = (title: string, name: string, part: number, authors: string[]) => ({
		...{ title, series: { name, part } },
		authors: authors.map((one) => ({ name: one })),
	});
	const by = (part: number, ...more: string[]) => ({
		en: text(`T${part}`, 'Seas', part, ['Sana', ...more]),
		ar: text(`ع${part}`, 'بحار', part, ['سناء', ...more]),
	});
	const pages = pagesOf({ c: by(1), a: by(10, 'Once'), b: by(2) });
	const listed = (view: object) =>
		pages.filter((page) =>
			Object.entries(view).every(([key, value]) => page.view[key as 'tag'] === value),
		);
	const addresses = pages.flatMap(({ view, locales }) =>
		locales.map((locale) => formatView({ ...view, locale })),
	);
	expect(addresses.filter((one) => /author|series/.test(one))).toEqual([
		...['/ar/-/author-sana/', '/ar/-/series-seas/', '/en/-/author-sana/', '/en/-/series-seas/'],
	]);
	const [author] = listed({ kind: 'author', locale: 'ar', lang: undefined, sort: undefined });
	expect(author?.list).toMatchObject({ count: 3, tag: { name: 'سناء' }, languages: ['ar', 'en'] });
	const [english] = listed({ kind: 'series', locale: 'en' });
	expect(english?.list).toMatchObject({ count: 3, tag: { name: 'Seas' }, languages: [], tags: [] });
	expect(english?.list.entries.map(({ slug }) => slug)).toEqual(['c', 'b', 'a']);
	// Where the library is filtered by a text's language, the lists of authors are, too.
	expect(listed({ kind: 'author', lang: 'en' }).map(({ view }) => libraryPath(view))).toEqual([
		...['articles/-/in-en/author-sana/1.json', 'articles/-/in-en/author-sana/by-title/1.json'],
	]);
	expect(listed({ kind: 'series', lang: 'en' })).toEqual([]);
});

test('a library without articles is one empty page in each interface language', () => {
	const pages = pagesOf({});
	expect(pages.map(({ view }) => formatView(view))).toEqual(['/ar/', '/en/']);
	expect(pages[0]?.list).toEqual({ count: 0, languages: [], tags: [], entries: [] });
});

test('the number and size of pages grow at most in proportion to the articles', () => {
	const [few, more] = [pagesOf(many(300)), pagesOf(many(3000))];
	expect(more.length).toBeLessThanOrEqual(few.length * 10);
	const size = ([first]: typeof few) => JSON.stringify(first?.list).length;
	expect(size(more) - size(few)).toBeLessThan(25);
});

for (const [lang, titles] of [
	['ar', ['أحمد', '«البيان»', 'باب', 'كيف 9', 'كيف 10', 'متن', 'Zebra']],
	['en', ['Zebra', 'Zoo', 'متن']],
	['fa', ['آب', 'پدر', 'تیر', 'چشم', 'گل', 'یاد']],
	['es', ['nube', 'ñandú', 'oso']],
	['tr', ['çay', 'dağ', 'ılık', 'iyi', 'şal', 'tuz']],
	['he', ['אבן', 'בית', 'שלום']],
	['ru', ['ёж', 'ель', 'жук']],
	['ckb', ['باران', 'دار', 'ماڵ']],
] as const) {
	test(`${lang} titles are sorted by the language’s alphabet`, () => {
		const { compare } = collatorOf(lang);
		expect(titles.toReversed().sort(compare)).toEqual(titles);
	});
}
