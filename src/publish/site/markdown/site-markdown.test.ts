import { expect, test } from '@playwright/test';
import type { Article } from '../../../core/article/article.ts';
import { paragraph } from '../../../core/testing/blocks.ts';
import { folderOf } from '../folder-in-test.ts';
import { catalogueOf } from '../machines/xml-in-test.ts';
import { SiteMarkdown } from './site-markdown.ts';

const about = { name: 'نشر', description: 'مكتبة' };

const article = (lang: string, title: string): Article => ({
	...{ lang, title, published: '2026-01-01' },
	body: [
		{
			...paragraph('p1', [{ _type: 'span', text: 'link', marks: ['m'] }]),
			markDefs: [{ _key: 'm', _type: 'link', href: '../other/#p1' }],
		},
		{ _type: 'image', _key: 'f1', src: 'a.svg', width: 3, height: 4, alt: '' },
	],
});

const TEXTS = [article('ps', 'لیک'), article('ar', 'عنوان [١]'), article('en', 'A title')];

function filesOf(settings: { markdown?: boolean }, own = {}): Record<string, string> {
	const site = new SiteMarkdown({
		...{ publicDir: folderOf(own), base: '/reader/' },
		settings: { address: 'https://a.example', locales: ['ar', 'en'], ...settings },
		catalogue: catalogueOf({
			guide: Object.fromEntries(
				TEXTS.map(({ lang, title }) => [lang, { title, lead: 'About\nit' }]),
			),
		}),
	});
	const list = site.list(about);
	return Object.fromEntries([
		...TEXTS.flatMap((text) => {
			const file = site.fileOf('guide', text);
			return file ? [[file.path, file.text]] : [];
		}),
		...(list ? [['llms.txt', list]] : []),
	]);
}

test('each text has a path beside its page, with addresses that lead from there', () => {
	const files = filesOf({});
	expect(Object.keys(files)).toEqual([
		...['ar/guide/ps/index.md', 'ar/guide/index.md', 'en/guide/index.md', 'llms.txt'],
	]);
	expect(files['en/guide/index.md']).toContain('canonical: https://a.example/reader/en/guide/\n');
	for (const [path, up] of [
		['ar/guide/index.md', ''],
		['ar/guide/ps/index.md', '../'],
	] as const) {
		expect(files[path]).toContain(`[link](${up}../other/#p1)`);
		expect(files[path]).toContain(`![](${up}../../articles/guide/a.svg)`);
	}
	expect(files['ar/guide/ps/index.md']).toContain(
		'canonical: https://a.example/reader/ar/guide/?text=ps',
	);
});

test('llms.txt lists every text by its language, those of the interface first', () => {
	const { 'llms.txt': list } = filesOf({});
	expect(list).toBe(`# نشر

> مكتبة

## العربية

- [عنوان \\[١\\]](https://a.example/reader/ar/guide/index.md): About it

## English

- [A title](https://a.example/reader/en/guide/index.md): About it

## پښتو

- [لیک](https://a.example/reader/ar/guide/ps/index.md): About it
`);
});

test('a publisher leaves Markdown out, or has an llms.txt of their own', () => {
	expect(filesOf({ markdown: false })).toEqual({});
	expect(Object.keys(filesOf({}, { 'llms.txt': 'own' }))).not.toContain('llms.txt');
});
