import { expect, test } from '@playwright/test';
import { ImportError } from '../../draft.ts';
import { articleOf, sketchOf } from '../../draft-in-test.ts';
import { readEntries } from './read-feed.ts';

const item = (fields: string) => `<item>${fields}</item>`;
const WXR = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/">
<channel><title>مدونة</title><link>https://example.org</link><language>ar</language>
<wp:author><wp:author_login><![CDATA[k]]></wp:author_login><wp:author_display_name><![CDATA[كاتب]]></wp:author_display_name></wp:author>
${item(`<title><![CDATA[الأول]]></title><link>https://example.org/a/</link><dc:creator><![CDATA[k]]></dc:creator>
<content:encoded><![CDATA[فقرة أولى
سطر ثان

<h2>فصل</h2>
فقرة <b>ثانية</b> <!--more-->

[caption id="x" width="3"]<img src="/a.png" alt="ب" width="3" height="4" /> شرح[/caption]

<pre>a

b</pre>
<ul>
<li>ج</li>
</ul>]]></content:encoded><excerpt:encoded><![CDATA[مقدمة]]></excerpt:encoded>
<wp:post_date>2019-11-15 01:00:00</wp:post_date><wp:post_modified>2020-01-02 00:00:00</wp:post_modified><wp:post_name>first</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category"><![CDATA[سياسة]]></category>`)}
${item('<title>مسودة</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type>')}
${item('<title>a.png</title><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>')}
${item('<title>الثاني</title><content:encoded><![CDATA[<!-- wp:paragraph --><p>نص</p><!-- /wp:paragraph -->]]></content:encoded><wp:post_name>%d8%a7</wp:post_name><wp:status>publish</wp:status><wp:post_type>page</wp:post_type>')}
${item('<title>قائمة</title><wp:post_type>nav_menu_item</wp:post_type><wp:status>publish</wp:status>')}
</channel></rss>`;

test('a WordPress export gives its published posts, of the classic and the block editor', () => {
	const [first, second, ...more] = readEntries(WXR);
	expect(more).toEqual([]);
	expect(first?.meta).toEqual({
		slug: 'first',
		lang: 'ar',
		title: 'الأول',
		lead: 'مقدمة',
		published: '2019-11-15',
		updated: '2020-01-02',
		authors: [{ name: 'كاتب' }],
		source: { name: 'مدونة', url: 'https://example.org/a/' },
		tags: ['سياسة'],
		draft: false,
	});
	expect(first && sketchOf(first)).toEqual([
		'فقرة أولى\nسطر ثان',
		'## فصل',
		'فقرة {strong ثانية}',
		'more',
		'![ب](https://example.org/a.png 3x4) (شرح)',
		'code : a\n\nb',
		'- ج',
	]);
	expect(second && sketchOf(second)).toEqual(['نص']);
	expect(second?.notices.map(({ what }) => what)).toEqual([
		'“مسودة”: it has no content',
		'“a.png”: it is of type attachment',
		'“قائمة”: it is of type nav_menu_item',
	]);
});

test('RSS 2 with HTML entities is read', () => {
	const [draft] =
		readEntries(`<rss version="2.0"><channel><title>F</title><language>en-us</language>
		${item('<title>A &amp; B</title><link>https://example.org/a</link><author>x@example.org (Ann)</author><pubDate>Fri, 15 Nov 2019 23:30:00 -0800</pubDate><description>&lt;p&gt;a &amp;nbsp;b &lt;a href="c"&gt;d&lt;/a&gt; &unknown; &lt;script&gt;x&lt;/script&gt;</description>')}
	</channel></rss>`);
	expect(draft?.meta).toEqual({
		lang: 'en-us',
		title: 'A & B',
		published: '2019-11-15',
		authors: [{ name: 'Ann' }],
		source: { name: 'F', url: 'https://example.org/a' },
	});
	expect(draft && sketchOf(draft)).toEqual(['a \u00A0b {d}(https://example.org/c) &unknown;']);
	expect(draft?.notices.map(({ place }) => place)).toContain('description');
});

for (const [type, content, expected] of [
	['html', '&lt;p&gt;a &lt;b&gt;b&lt;/b&gt;', ['a {strong b}']],
	[
		'xhtml',
		'<div xmlns="http://www.w3.org/1999/xhtml"><p>a<br/><b>b &lt; c</b></p></div>',
		['a\n{strong b < c}'],
	],
	['text', 'a &lt;b&gt;\n\nc', ['a <b>', 'c']],
] as const) {
	test(`Atom with ${type}`, () => {
		const [draft] =
			readEntries(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar">
			<title>F</title><author><name>A</name></author><link rel="self" href="/s"/><link href="https://example.org/"/>
			<entry><title type="html">a &amp;amp; b</title><link href="https://example.org/a"/><published>2019-11-15T00:00:00Z</published><updated>2019-11-16T00:00:00Z</updated><category term="t" label="T"/>
			<content type="${type}">${content}</content></entry></feed>`);
		expect(draft?.meta).toEqual({
			lang: 'ar',
			title: 'a & b',
			published: '2019-11-15',
			updated: '2019-11-16',
			authors: [{ name: 'A' }],
			source: { name: 'F', url: 'https://example.org/a' },
			tags: ['T'],
		});
		expect(draft && sketchOf(draft)).toEqual(expected);
		if (draft) articleOf(draft);
	});
}

test('JSON Feed', () => {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title: 'F',
		language: 'fa',
		authors: [{ name: 'A', url: 'data:x' }],
		items: [
			{
				id: 1,
				url: 'https://example.org/a',
				title: 'T',
				content_html: '<p>a<h1>b</h1>',
				summary: 's',
			},
			{ id: 2, content_text: 'a\n\nb', date_published: '2019-11-15T00:00:00Z', tags: ['t', 1] },
			{ id: 3 },
		],
	};
	const drafts = [...readEntries(JSON.stringify(feed))];
	expect(drafts.map(sketchOf)).toEqual([
		['a', '## b'],
		['a', 'b'],
	]);
	expect(drafts[0]?.meta).toEqual({
		lang: 'fa',
		title: 'T',
		lead: 's',
		authors: [{ name: 'A' }],
		source: { name: 'F', url: 'https://example.org/a' },
	});
	expect(drafts[1]?.notices.at(-1)?.what).toBe('“3”: it has no content in the file');
});

test('entries are yielded one at a time', () => {
	const items = Array.from({ length: 500 }, (_, i) =>
		item(`<title>${i}</title><content:encoded>&lt;p&gt;text</content:encoded>`),
	).join('\n');
	const entries = readEntries(`<rss><channel>${items}</channel></rss>`)[Symbol.iterator]();
	expect(entries.next().value?.meta.title).toBe('0');
	let count = 1;
	while (!entries.next().done) count++;
	expect(count).toBe(500);
});

const BOMB = `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${[...'bcdefghij']
	.map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)
	.join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;

test('entities of a document type are never expanded', () => {
	const [draft] = readEntries(
		`${BOMB}<rss><channel>${item('<title>t</title><description>&j; &file;</description>')}</channel></rss>`,
	);
	expect(draft && sketchOf(draft)).toEqual(['&j; &file;']);
});

for (const [what, text, message] of [
	['broken off', WXR.slice(0, 900), /^line \d+: the XML is broken: Unclosed/],
	['crossed', '<rss><channel><item><title>a</item></channel></rss>', /^line 1: the XML is broken/],
	['no XML', 'hello', /^line 1: the XML is broken/],
	['empty', '<rss><channel></channel></rss>', /no entries/],
	['nothing', '', /no entries|broken/],
	['no JSON', '{"items": [', /no JSON:/],
	['no feed', '{"a": 1}', /no JSON Feed/],
	['odd items', '{"items": [null, 1, "a", []]}', /no entry is an article/],
	['without content', '<feed><entry><title>a</title></entry></feed>', /no entry is an article/],
] as const) {
	test(`a feed that is ${what} is refused with a place and a remedy`, () => {
		const read = () => [...readEntries(text)];
		expect(read).toThrow(ImportError);
		expect(read).toThrow(message);
	});
}

const post = (title: string, fields: string) =>
	item(
		`<title>${title}</title><content:encoded>t</content:encoded><wp:post_type>post</wp:post_type>${fields}`,
	);

test('a post behind a password and a private one are left out and listed; drafts are drafts', () => {
	const posts = [
		post(
			'Secret',
			'<wp:status>publish</wp:status><wp:post_password><![CDATA[x]]></wp:post_password>',
		),
		post('Private', '<wp:status>private</wp:status>'),
		post('Open', '<wp:status>publish</wp:status><wp:post_password></wp:post_password>'),
		post(
			'Begun',
			'<wp:status>draft</wp:status><wp:post_date>0000-00-00 00:00:00</wp:post_date><wp:post_modified>2024-03-01 10:00:00</wp:post_modified>',
		),
	];
	const drafts = [...readEntries(`<rss><channel>${posts.join('')}</channel></rss>`)];
	expect(drafts.map(({ meta }) => [meta.title, meta.draft, meta.published])).toEqual([
		['Open', false, undefined],
		['Begun', true, '2024-03-01'],
	]);
	expect(drafts.flatMap(({ notices }) => notices.map(({ what }) => what))).toEqual([
		'“Secret”: it is behind a password',
		'“Private”: its status is private',
		'its status is draft: a draft, which is not built',
	]);
});

for (const [what, fields, title, blocks] of [
	[
		'an ampersand by itself',
		'<title>AT&T</title><description>a & b</description>',
		'AT&T',
		['a & b'],
	],
	[
		'a title that is encoded twice',
		'<title>It&amp;#8217;s a &amp;amp; b &lt;b&gt;c&lt;/b&gt;</title><description>d</description>',
		'It’s a & b c',
		['d'],
	],
	[
		'a title in a section of its own',
		'<title><![CDATA[a &amp; b &#8211; c]]></title><description><![CDATA[d &amp; <b>e</b>]]></description>',
		'a & b – c',
		['d & {strong e}'],
	],
	[
		'a body in XHTML',
		'<title>t</title><body xmlns="http://www.w3.org/1999/xhtml"><p>a <b>b</b></p></body>',
		't',
		['a {strong b}'],
	],
	['no title', '<description>One two three.</description>', 'One two three.', ['One two three.']],
] as const) {
	test(`RSS with ${what}`, () => {
		const [draft] = readEntries(`<rss><channel>${item(fields)}</channel></rss>`);
		expect(draft?.meta.title).toBe(title);
		expect(draft && sketchOf(draft)).toEqual(blocks);
	});
}

test('shortcodes of WordPress are left out and listed, and what is in them stays', () => {
	const content =
		'<p>a [sic] [1] [su_button url="x"]b[/su_button]</p>[gallery ids="1,2"][contact-form-7 id="5"][embed]https://e.org/v[/embed]';
	const [draft] = readEntries(
		`<rss><channel>${item(`<title>t</title><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${content}]]></content:encoded>`)}</channel></rss>`,
	);
	expect(draft && sketchOf(draft)).toEqual(['a [sic] [1] b', '{https://e.org/v}(https://e.org/v)']);
	expect(draft?.notices.map(({ what }) => what)).toEqual([
		'“[su_button url="x"]”: left out',
		'“[gallery ids="1,2"]”: left out',
		'“[contact-form-7 id="5"]”: left out',
	]);
});
