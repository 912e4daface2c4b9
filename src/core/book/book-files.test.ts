import { expect, test } from '@playwright/test';
import type { Article, Block, Inline } from '../article/article.ts';
import { footnote, heading, item, paragraph, reference, span } from '../testing/blocks.ts';
import { bookFiles } from './book-files.ts';

const ADDRESS = 'https://reader.example/ar/article/';

const marked = (text: string, mark: string): Inline => ({ _type: 'span', text, marks: [mark] });

/** The files of a book of these blocks, in Arabic unless said otherwise. */
function filesOf(body: Block[], rest: Partial<Article> = {}, second?: Article) {
	const article = {
		lang: 'ar',
		dir: 'rtl',
		title: 'مقال',
		published: '2019-11-15',
		...rest,
		body,
	} as Article;
	const picture = { bytes: new Uint8Array([1]), mediaType: 'image/png' };
	return bookFiles({
		article,
		second,
		address: ADDRESS,
		identifier: `${ADDRESS}#book`,
		words: {
			lang: 'fr',
			dir: 'ltr',
			contents: 'Sommaire',
			facts: [{ text: 'Lire en ligne', href: ADDRESS }],
		},
		pictures: new Map([['here.png', picture]]),
	});
}

const textOf = (...args: Parameters<typeof filesOf>) =>
	String(filesOf(...args).get('book/text.xhtml')).replace(
		/^[\s\S]*bodymatter">\n|\n<\/section>[\s\S]*$/g,
		'',
	);

test('the archive begins with the media type, and names its package', () => {
	const files = filesOf([paragraph('p1', 'كلام')]);
	expect([...files][0]).toEqual(['mimetype', 'application/epub+zip']);
	expect(files.get('META-INF/container.xml')).toContain('full-path="book/package.opf"');
});

for (const [what, block, markup] of [
	['a paragraph', paragraph('p1', 'كلام & <كلام>'), '<p id="p1">كلام &amp; &lt;كلام&gt;</p>'],
	[
		'a paragraph of another language',
		{ ...paragraph('p1', 'English words'), lang: 'en', dir: 'ltr' },
		'<p id="p1" lang="en" xml:lang="en" dir="ltr">English words</p>',
	],
	[
		'a paragraph of the other direction',
		paragraph('p1', 'Words'),
		'<p id="p1" dir="ltr">Words</p>',
	],
	[
		'a run of another language',
		{
			...paragraph('p1', [span('كلام عربي طويل '), marked('text', 'l')]),
			markDefs: [{ _key: 'l', _type: 'language', lang: 'en', dir: 'ltr' }],
		},
		'<p id="p1">كلام عربي طويل <bdi lang="en" xml:lang="en" dir="ltr">text</bdi></p>',
	],
	[
		'a telephone number',
		paragraph('p1', 'الهاتف +966 11 123 4567'),
		'<p id="p1">الهاتف <bdo dir="ltr">+966 11 123 4567</bdo></p>',
	],
	[
		'a link within the text',
		{
			...paragraph('p1', [marked('هنا', 'a')]),
			markDefs: [{ _key: 'a', _type: 'link', href: '#p1' }],
		},
		'<p id="p1"><a href="#p1">هنا</a></p>',
	],
	[
		'a link to another article',
		{
			...paragraph('p1', [marked('هناك', 'a')]),
			markDefs: [{ _key: 'a', _type: 'link', href: '../other/#p2' }],
		},
		'<p id="p1"><a href="https://reader.example/ar/other/#p2">هناك</a></p>',
	],
	[
		'a quotation',
		{ ...paragraph('q1', 'قول'), style: 'blockquote' },
		'<blockquote id="q1"><p>قول</p></blockquote>',
	],
	[
		'an item',
		{ ...item('li1', 'بند'), listItem: 'number', start: 3 },
		'<ol><li id="li1" value="3">بند</li></ol>',
	],
	[
		'code',
		{ _type: 'code', _key: 'c1', code: 'a < b', language: 'js' },
		'<pre id="c1" dir="ltr"><code class="language-js">a &lt; b</code></pre>',
	],
	['a divider', { _type: 'divider', _key: 'd1' }, '<hr id="d1"/>'],
	[
		'a picture',
		{ _type: 'image', _key: 'f1', src: 'here.png', width: 2, height: 1, alt: 'صورة' },
		'<figure id="f1"><img src="pictures/1.png" alt="صورة" width="2" height="1"/></figure>',
	],
	[
		'a picture that could not be had',
		{
			_type: 'image',
			_key: 'f1',
			src: 'gone.png',
			width: 2,
			height: 1,
			alt: 'صورة',
			caption: 'شرح',
		},
		'<figure id="f1"><p>صورة</p><figcaption>شرح</figcaption></figure>',
	],
	[
		'a table',
		{
			_type: 'table',
			_key: 't1',
			headerRows: 1,
			rows: ['رأس', 'خلية'].map((text) => ({ cells: [{ children: [span(text)] }] })),
		},
		'<table id="t1"><thead><tr><th scope="col">رأس</th></tr></thead><tbody><tr><td>خلية</td></tr></tbody></table>',
	],
] as [string, Block, string][]) {
	test(`${what} is written with its key, language and direction`, () =>
		expect(textOf([block])).toBe(markup));
}

test('a note stands at the end, where its reference leads, and leads back', () => {
	const body = [
		paragraph('p1', [span('كلام'), reference('n1')]),
		footnote('n1', 'حاشية'),
		paragraph('p2', 'بعد'),
	];
	expect(textOf(body, { lang: 'fa' })).toBe(
		[
			'<p id="p1">كلام<sup><a epub:type="noteref" role="doc-noteref" href="#n1">۱</a></sup></p>',
			'<p id="p2">بعد</p>',
			'<section class="notes" epub:type="footnotes"><aside id="n1" epub:type="footnote" role="doc-footnote"><p><a role="doc-backlink" href="#p1">۱</a> حاشية</p></aside></section>',
		]
			.join('\n')
			.replace('</p>\n<section', '</p><section'),
	);
});

test('the outline is the book’s navigation, in the text’s language under a heading in the reader’s', () => {
	const body = [heading('h1', 2, 'أول'), heading('h2', 3, 'ثان'), heading('h3', 2, 'Third')];
	const contents = String(filesOf(body).get('book/contents.xhtml'));
	expect(contents).toContain('<h1 lang="fr" xml:lang="fr" dir="ltr">Sommaire</h1>');
	expect(contents.replace(/\n/g, '')).toContain(
		'<ol><li><a href="text.xhtml#h1">أول</a><ol><li><a href="text.xhtml#h2">ثان</a></li></ol></li>' +
			'<li><a href="text.xhtml#h3"><span dir="ltr">Third</span></a></li></ol>',
	);
	expect(String(filesOf([paragraph('p1', 'كلام')]).get('book/contents.xhtml'))).toContain(
		'<ol><li><a href="text.xhtml">مقال</a></li></ol>',
	);
});

test('the package says language, direction, author, translator, date, address and identity', () => {
	const text = filesOf([paragraph('p1', 'كلام')], {
		updated: '2020-01-02',
		authors: [{ name: 'كاتب' }],
		translation: { of: 'en', by: 'مترجمة' },
	}).get('book/package.opf');
	for (const part of [
		'<dc:identifier id="identifier">https://reader.example/ar/article/#book</dc:identifier>',
		'<dc:title xml:lang="ar" dir="rtl">مقال</dc:title>',
		'<dc:language>ar</dc:language>',
		'<dc:creator>كاتب</dc:creator>',
		'<dc:contributor id="translator">مترجمة</dc:contributor>',
		'<dc:date>2019-11-15</dc:date>',
		`<dc:source>${ADDRESS}</dc:source>`,
		'<meta property="dcterms:modified">2020-01-02T00:00:00Z</meta>',
		'<spine page-progression-direction="rtl">',
		'<item id="picture-1" href="pictures/1.png" media-type="image/png"/>',
	]) {
		expect(text).toContain(part);
	}
});

test('of two texts each block is followed by its counterpart, in its language and direction', () => {
	const second = {
		lang: 'en',
		dir: 'ltr',
		title: 'Article',
		published: '2019-11-15',
		body: [paragraph('p1', 'Words'), paragraph('p2', 'More')],
	};
	expect(textOf([paragraph('p1', 'كلام')], {}, second as Article)).toBe(
		[
			'<p id="p1">كلام</p><div class="counterpart" lang="en" xml:lang="en" dir="ltr"><p>Words</p></div>',
			'<div class="counterpart" lang="en" xml:lang="en" dir="ltr"><p id="p2">More</p></div>',
		].join('\n'),
	);
});
