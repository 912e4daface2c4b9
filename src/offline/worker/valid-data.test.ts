import { expect, test } from '@playwright/test';
import { INDEX_FORMAT } from '../../core/indexing/index-format.ts';
import { isValidData } from './valid-data.ts';

const article = {
	lang: 'ar',
	title: 'عنوان',
	published: '2026-01-01',
	body: [{ _type: 'block', _key: 'a', style: 'normal', children: [{ _type: 'span', text: 'نص' }] }],
};
const entry = {
	slug: 'one',
	lang: 'ar',
	dir: 'rtl',
	languages: ['ar'],
	title: 'عنوان',
	published: '2026-01-01',
	minutes: 1,
};

for (const [path, data, expected] of [
	['articles/one/ar.json', article, true],
	['articles/one/ar.json', { ...article, title: undefined }, false],
	['articles/one/ar.json', [], false],
	['articles/-/ar/1.json', { count: 1, languages: ['ar'], tags: [], entries: [entry] }, true],
	['articles/-/ar/1.json', { count: 0, languages: [], tags: [], entries: [] }, true],
	[
		'articles/-/ar/1.json',
		{ count: 1, languages: [], tags: [], entries: [{ ...entry, minutes: 'one' }] },
		false,
	],
	['articles/-/ar/1.json', article, false],
	['articles/sizes.json', { one: 1 }, true],
	['search/ar.1/words/0.json', 1, true],
	['search-languages/ar.json', { format: INDEX_FORMAT, folder: 'search/ar.1' }, true],
	['search-languages/ar.json', { format: INDEX_FORMAT + 1 }, false],
	['search/index.json', { format: INDEX_FORMAT, languages: [] }, true],
	['search/index.json', { format: INDEX_FORMAT + 1, languages: [] }, false],
] as const)
	test(`${path} with ${JSON.stringify(data).slice(0, 60)}: ${expected}`, () =>
		expect(isValidData(path, data)).toBe(expected));
