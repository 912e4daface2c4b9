import { expect, test } from '@playwright/test';
import { seeded } from '../testing/seeded.ts';
import { formatView, type LibraryView, libraryPath, parseView } from './library-view.ts';

for (const [view, address, path] of [
	[{ locale: 'ar', page: 1 }, '/ar/', 'articles/-/ar/1.json'],
	[{ locale: 'ar', page: 2 }, '/ar/-/2/', 'articles/-/ar/2.json'],
	[{ locale: 'ckb', sort: 'title', page: 1 }, '/ckb/-/by-title/', 'articles/-/ckb/by-title/1.json'],
	[
		{ locale: 'en', tag: 'human-rights', page: 1 },
		'/en/-/tag-human-rights/',
		'articles/-/en/tag-human-rights/1.json',
	],
	[
		{ locale: 'en', tag: '3f0a91c2', sort: 'title', page: 12 },
		'/en/-/tag-3f0a91c2/12/?by=title',
		'articles/-/en/tag-3f0a91c2/by-title/12.json',
	],
	[{ locale: 'ar', lang: 'zh-Hant', page: 1 }, '/ar/-/in-zh-Hant/', 'articles/-/in-zh-Hant/1.json'],
	[
		{ locale: 'fa', lang: 'ar', sort: 'title', page: 3 },
		'/fa/-/in-ar/by-title/3/',
		'articles/-/in-ar/by-title/3.json',
	],
	[
		{ locale: 'fa', tag: 'law', lang: 'ar', page: 1 },
		'/fa/-/tag-law/?in=ar',
		'articles/-/in-ar/tag-law/1.json',
	],
	[
		{ locale: 'fa', tag: 'law', lang: 'ar', sort: 'title', page: 2 },
		'/fa/-/tag-law/2/?in=ar&by=title',
		'articles/-/in-ar/tag-law/by-title/2.json',
	],
	[
		{ locale: 'en', kind: 'author', tag: 'by-title', page: 2 },
		'/en/-/author-by-title/2/',
		'articles/-/en/author-by-title/2.json',
	],
	[
		{ locale: 'fa', kind: 'author', tag: 'sana', lang: 'ar', sort: 'title', page: 1 },
		'/fa/-/author-sana/?in=ar&by=title',
		'articles/-/in-ar/author-sana/by-title/1.json',
	],
	[
		{ locale: 'ar', kind: 'series', tag: '3f0a91c2', page: 1 },
		'/ar/-/series-3f0a91c2/',
		'articles/-/ar/series-3f0a91c2/1.json',
	],
] as const) {
	test(`${address} is ${JSON.stringify(view)}, and back`, () => {
		expect(formatView(view)).toBe(address);
		expect(parse(address)).toEqual(view);
		expect(libraryPath(view)).toBe(path);
	});
}

for (const [address, view] of [
	['/ar', { locale: 'ar', page: 1 }],
	['/ar/index.html?utm=1', { locale: 'ar', page: 1 }],
	['/ar/-/2', { locale: 'ar', page: 2 }],
	['/ar/?in=fa', { locale: 'ar', lang: 'fa', page: 1 }],
	['/ar/-/tag-law/?in=', { locale: 'ar', tag: 'law', page: 1 }],
	['/ar/-/tag-law/?by=date', { locale: 'ar', tag: 'law', page: 1 }],
	['/ar/-/tag-law/by-title/2/', { locale: 'ar', tag: 'law', sort: 'title', page: 2 }],
	['/ar/-/tag-law/?in=%D9%81/..', { locale: 'ar', tag: 'law', page: 1 }],
	['/ar/-/in-en/?in=fa', { locale: 'ar', lang: 'en', page: 1 }],
] as const) {
	test(`"${address}" is taken for ${formatView(view)}`, () => expect(parse(address)).toEqual(view));
}

for (const address of [
	'/',
	'/ar/guide/',
	'/ar/-/',
	'/ar/-/0/',
	'/ar/-/1/',
	'/ar/-/02/',
	'/ar/-/2/by-title/',
	'/ar/-/by-date/',
	'/ar/-/tag-/',
	'/ar/-/author-/',
	'/ar/-/series/',
	'/ar/-/tag-a/author-b/',
	'/ar/-/tag-law/1/',
	'/ar/-/tag-a/tag-b/',
	'/ar/-/tag-a/in-fa/',
	'/ar/-/tag-وسم/',
	'/ar/-/in-fa/../',
	'/ar/-/2/3/',
	'/ar/2/',
]) {
	test(`${address} is no page of the library`, () => expect(parse(address)).toBeUndefined());
}

test('any view comes back from its address, and no two have one JSON', () => {
	const chance = seeded(3);
	const views = Array.from({ length: 2000 }, (): LibraryView => {
		const tag = chance.text('abz019-', chance.whole(0, 12));
		const lang = chance.one(['', 'ar', 'zh-Hant']);
		return {
			locale: chance.one(['ar', 'en']),
			...(tag && { kind: chance.one(['author', 'series', undefined]) }),
			tag: tag || undefined,
			lang: lang || undefined,
			sort: chance.one(['title', undefined]),
			page: chance.whole(1, 40),
		};
	});
	expect(views.map((view) => parse(formatView(view)))).toEqual(views);
	const shown = new Map(views.map((view) => [libraryPath(view), withoutLocale(view)]));
	expect(views.map((view) => shown.get(libraryPath(view)))).toEqual(views.map(withoutLocale));
});

/** Where the language of the texts is chosen, that of the interface makes no difference. */
function withoutLocale(view: LibraryView): LibraryView {
	return view.lang ? { ...view, locale: '' } : view;
}

function parse(address: string): LibraryView | undefined {
	const [path = '', ...query] = address.split('?');
	return parseView(path, query.join('?'));
}
