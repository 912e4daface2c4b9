import { expect, test } from '@playwright/test';
import { articleOf, sketchOf } from '../../draft-in-test.ts';
import { readHtml } from './read-html.ts';

for (const [what, html, expected] of [
	['paragraphs and headings', '<h2>A</h2><p>b</p><h3>C</h3>d', ['## A', 'b', '### C', 'd']],
	[
		'marks',
		'<p><b>a</b> <i>b</i> <code>c</code><sub>d</sub><sup>e</sup><s>f</s>',
		['{strong a} {em b} {code c}{sub d}{sup e}{strike-through f}'],
	],
	['equal neighbours become one', '<p><b>a</b><strong>b</strong><b> c</b>', ['{strong ab c}']],
	['marks within marks', '<p><b>a<i>b</i></b>', ['{strong a}{em {strong b}}']],
	['links', '<p><a href="/x">y</a>', ['{y}(/x)']],
	['a link around blocks', '<a href="/x"><h2>A</h2><p>b</p></a>', ['## {A}(/x)', '{b}(/x)']],
	['a link within a link', '<p><a href="/x"><b>y</b></a> z', ['{{strong y}}(/x) z']],
	['white space as CSS has it', '<p> a \n <b> b </b>\t c <br> d </p>', ['a {strong b }c\nd']],
	[
		'but no-break spaces and joiners',
		'<p>a&nbsp; b می&zwnj;روم\u200F',
		['a\u00A0 b می\u200Cروم\u200F'],
	],
	['breaks at the ends say nothing', '<p><br>a<br>b<br></p>', ['a\nb']],
	[
		'two breaks end a paragraph',
		'<div>a<br> <br>b <i>c<br><br>d</i></div>',
		['a', 'b {em c}', '{em d}'],
	],
	['two breaks in a cell are one', '<table><tr><td>a<br><br>b<td>c</table>', ['table 0: a\nb|c']],
	['empty ones leave nothing', '<p></p><p>&nbsp;</p><h2> </h2><p><b></b></p>x', ['x']],
	['lists', '<ul><li>a<ul><li>b</ul><li>c</ul><ol><li>d</ol>', ['- a', '  - b', '- c', '1. d']],
	[
		'mixed lists',
		'<ol><li><p>a</p><ul><li>b<ol><li>c</ol></ul></ol>',
		['1. a', '  - b', '    1. c'],
	],
	['a list straight in a list', '<ul><li>a</li><ul><li>b</li></ul></ul>', ['- a', '  - b']],
	['paragraphs in an item', '<ol><li><p>a</p><p>b</p><li>c</ol>', ['1. a\nb', '1. c']],
	[
		'code and text in an item',
		'<ol><li>a<pre>x</pre>b<li>c</ol>',
		['1. a', 'code : x', 'b', '=2. c'],
	],
	['a quote in an item', '<ul><li>a<blockquote>q</blockquote></ul>', ['- a', '> q']],
	['a list in a quote', '<blockquote><p>a<ul><li>b</ul></blockquote>', ['> a', '- > b']],
	['a heading in a quote', '<blockquote><h2>a</h2>b</blockquote>', ['> {strong a}', '> b']],
	['terms', '<dl><dt>a<dd>b<dd>c</dl>', ['{strong a}', 'b', 'c']],
	['folds', '<details><summary>a</summary>b</details>', ['{strong a}', 'b']],
	['code', '<pre><code class="hljs language-js">a\n  b\n</code></pre>', ['code js: a\n  b']],
	['verse', '<pre>قفا نبك    من\nذكرى حبيب</pre>', ['قفا نبك    من\nذكرى حبيب']],
	['a line', 'a<hr>b', ['a', '---', 'b']],
	['a cut', '<p>a</p><!--more--><p>b</p><!-- more -->', ['a', 'more', 'b']],
	['a cut within a paragraph', '<p>a <!--more--></p><p>b</p>', ['a', 'more', 'b']],
	['deep headings', '<h2>a</h2><h5>b</h5><h6>c</h6>', ['## a', '#### b', '#### c']],
	['a second h1', '<h1>t</h1><h1>a</h1>', ['## a']],
	['ids', '<h2 id="a">A</h2><p id="b">c<p>d', ['## A #a', 'c #b', 'd']],
	['an id around', '<section id="a"><h2>A</h2><p>b</section>', ['## A #a', 'b']],
	['an anchor within', '<h2><a name="a"></a>A</h2>', ['## A #a']],
	[
		'links to lost ids',
		'<p><a href="#y">l</a><h2 id="x"><a id="y"></a>A</h2>',
		['{l}(#x)', '## A #x'],
	],
	['the same id twice', '<p id="a">b<p id="a">c', ['b #a', 'c']],
	['permalinks', '<h2 id="a">A <a href="#a">¶</a></h2>', ['## A #a']],
	['picture', '<img src="/a.png" alt="b" width="3" height="4">', ['![b](/a.png 3x4)']],
	[
		'picture in text',
		'<p>a <img src="/a.png" alt="b" width=3 height=4> c',
		['a c', '![b](/a.png 3x4)'],
	],
	[
		'picture before text',
		'<p><img src="/a.png" alt="b" width=3 height=4> c',
		['![b](/a.png 3x4)', 'c'],
	],
	['no size', '<p><img src="/a.png" alt="b"><img src="/b.png">', ['{b}(/a.png){/b.png}(/b.png)']],
	['no size, decorative', '<p>a <img src="/a.png" alt=""> b', ['a b']],
	['lazy', '<img src="data:," data-src="/a.png" alt="" width=3px height=4>', ['![](/a.png 3x4)']],
	[
		'figure',
		'<figure><img src="/a.png" alt="b" width=3 height=4><figcaption>c <b>d</b></figcaption></figure>',
		['![b](/a.png 3x4) (c d)'],
	],
	['figure of a quote', '<figure><blockquote>a</blockquote><figcaption>b</figure>', ['> a', 'b']],
	[
		'table',
		'<table><caption>t</caption><tr><th>a<th>b<tr><td>c<td><b>d</b></table>',
		['table 1: a|b / c|{strong d} (t)'],
	],
	[
		'spans',
		'<table><tr><th colspan=2>a<th>b<tr><td rowspan=2>c<td>d<td>e<tr><td>f<td>g</table>',
		['table 1: a||b / c|d|e / |f|g'],
	],
	[
		'heads of rows',
		'<table><tr><th>a<td>b<tr><th scope=row>c<td>d</table>',
		['table 0+1: a|b / c|d'],
	],
	[
		'heads of columns and rows, the corner empty',
		'<table><tr><td><th>a<tr><th>b<td>c<tr><th>d<td>e</table>',
		['table 0+1: |{strong a} / b|c / d|e'],
	],
	[
		'heads of rows over two columns, of which the first spans rows',
		'<table><thead><tr><th>a<th>b<th>c<tbody><tr><th rowspan=2>d<th>e<td>f<tr><th>g<td>h</table>',
		['table 1+2: a|b|c / d|e|f / |g|h'],
	],
	[
		'heads within rows',
		'<table><tr><td>a<th>b <i>c</i><tr><th>d<td>e</table>',
		['table 0: a|{strong b }{em {strong c}} / {strong d}|e'],
	],
	['a list that begins at three', '<ol start=3><li>a<li>b</ol>', ['=3. a', '1. b']],
	[
		'numbers of items',
		'<ol><li>a<li value=7>b<ol start=0><li>c</ol><li>d</ol>',
		['1. a', '=7. b', '  =0. c', '1. d'],
	],
	['two numbered lists', '<ol><li>a<li>b</ol><ol><li>c</ol>', ['1. a', '1. b', '=1. c']],
	[
		'numbers that no list can have',
		'<ol start=-2><li>a<li value=x>b<li value=99999>c</ol>',
		['1. a', '1. b', '1. c'],
	],
	['a telephone', '<p><a href="tel:+49-30-123">a</a>', ['{a}(tel:+49-30-123)']],
	[
		'blocks in a cell',
		'<table><tr><td><p>a<p>b<ul><li>c<li>d</ul><td>e</table>',
		['table 0: a\nb\nc\nd|e'],
	],
	['layout', '<table><tr><td><h2>a</h2><p>b</table>', ['## a', 'b']],
	[
		'a table in a table',
		'<table><tr><td>a<td><table><tr><td>b<td>c</table></table>',
		['a', 'table 0: b|c'],
	],
	[
		'notes of pandoc',
		'<p>a<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>.</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>n <i>o</i><a href="#fnref1" class="footnote-back" role="doc-backlink">↩</a></p></li></ol></section>',
		['a[^fn1].', 'note: n {em o} #fn1'],
	],
	[
		'notes of GitHub',
		'<p>a<sup><a href="#user-content-fn-x" id="user-content-fnref-x" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p><section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-x"><p>n <a href="#user-content-fnref-x" data-footnote-backref>↩</a></p></li></ol></section>',
		['a[^user-content-fn-x]', 'note: n #user-content-fn-x'],
	],
	[
		'notes of Word',
		'<p>a<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> b</p><div><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> n</p></div>',
		['a[^_ftn1] b', 'note: n #_ftn1'],
	],
	[
		'notes of Wikipedia',
		'<p>a<sup id="cite_ref-1" class="reference"><a href="#cite_note-1">[١]</a></sup></p><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><a href="#cite_ref-1">^</a></span> <span>n</span></li></ol>',
		['a[^cite_note-1]', 'note: n #cite_note-1'],
	],
	[
		'notes of mdBook and Zola',
		'<p>a<sup class="footnote-reference"><a href="#1">1</a></sup></p><div class="footnote-definition" id="1"><sup class="footnote-definition-label">1</sup><p>n</p></div>',
		['a[^1]', 'note: n #1'],
	],
	[
		'notes of a WordPress plugin',
		'<p>a<span class="easy-footnote"><a href="#easy-footnote-bottom-1-9"><sup>1</sup></a></span></p><ol class="easy-footnotes-wrapper"><li class="easy-footnote-single"><span id="easy-footnote-bottom-1-9"></span>n<a class="easy-footnote-to-top" href="#easy-footnote-1-9">↑</a></li></ol>',
		['a[^easy-footnote-bottom-1-9]', 'note: n #easy-footnote-bottom-1-9'],
	],
	[
		'notes of LibreOffice',
		'<p>a<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> n</p></div>',
		['a[^sdfootnote1sym]', 'note: n #sdfootnote1sym'],
	],
	[
		'notes in a list of terms',
		'<p>a<a href="#id2" id="id1">[1]</a></p><dl><dt id="id2"><span>[<a href="#id1">1</a>]</span></dt><dd><p>n</p></dd></dl>',
		['a[^id2]', 'note: n #id2'],
	],
	[
		'a list of references',
		'<p>a<sup><a href="#x9">2</a></sup></p><ol><li id="x8">m</li><li id="x9">n</li></ol>',
		['a[^x9]', '1. m #x8', 'note: n #x9'],
	],
	[
		'no note: a link to a section',
		'<p><a href="#s"><sup>1</sup></a><h2 id="s">A</h2>',
		['{{sup 1}}(#s)', '## A #s'],
	],
	['a language in a run', '<p lang="ar">قال <span lang="en">yes</span> ثم', ['قال {en yes} ثم']],
	['bdi', '<div lang="ar"><p>قال <bdi>Ali</bdi> ثم', ['قال {ar:ltr Ali} ثم']],
	['bdi without a language', '<p>قال <bdi>Ali</bdi> ثم', ['قال {und:ltr Ali} ثم']],
	['bdo', '<p lang="en">a <bdo dir="rtl">bc</bdo>', ['a {en:rtl bc}']],
	['dir of a run', '<p lang="en">a <span dir="rtl">أب</span>', ['a {en:rtl أب}']],
	[
		'a block of another language',
		'<div lang="ar"><p>أ<p lang="en">b<blockquote dir="ltr">c</div>',
		['أ', 'b @en', '> c @ltr'],
	],
	['a line of another language', '<ul lang="ar"><li>أ<p lang="en">b</ul>', ['- أ\n{en b}']],
	['dir auto', '<div lang="en"><p>abc<p dir="auto">أبج</div>', ['abc', 'أبج @rtl']],
	[
		'check boxes',
		'<ul><li><input type=checkbox checked>a<li><input type=checkbox>b</ul>',
		['- ☑ a', '- ☐ b'],
	],
	[
		'fields',
		'<form action="/x"><label>a <input name=b></label><button>c</button></form>d',
		['a', 'd'],
	],
	['quotation marks', '<p>a <q>b</q>', ['a “b”']],
	['ruby', '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', ['漢(kan)']],
	['hidden', '<p hidden>a<p style="display:none">b<p>c', ['c']],
	[
		'formulas',
		'<p>a <math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math> <math alttext="y_1"><mi>y</mi></math> <math><mi>z</mi><mo>=</mo><mn>1</mn></math><script type="math/tex">w</script><math display=block alttext="v"></math>',
		['a {code x^2} {code y_1} {code z=1w}', 'code tex: v'],
	],
	[
		'formulas of KaTeX',
		'<p>a <span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true">x</span></span>',
		['a {code x}'],
	],
	[
		'lazy pictures',
		'<figure><img src="data:," width=3 height=4><noscript><img src="/a.png" alt=a width=3 height=4></noscript></figure><p><img data-src="/b.png" width=3 height=4 alt=b><noscript><img src="/b.png"></noscript></p><noscript><img src="/c.png" width=3 height=4 alt=c></noscript>',
		['![a](/a.png 3x4)', '![b](/b.png 3x4)', '![c](/c.png 3x4)'],
	],
	[
		'headings of Wikipedia',
		'<h2><span class="mw-headline" id="t">a</span><span class="mw-editsection">[<a href="/w">edit</a>]</span></h2>b<sup class=noprint>[?]</sup>',
		['## a #t', 'b'],
	],
	[
		'lists of Word',
		'<p class=MsoListParagraph><span>·<span>&nbsp;&nbsp; </span></span><span>a</span></p><p class=MsoNormal style="mso-list:l0 level2 lfo1">o&nbsp; b</p>\n<p class=MsoListParagraph>1.<span>&nbsp; </span>c</p><p class=MsoListParagraph>2. d</p><p class=MsoListParagraph>e</p>',
		['- a', '  - b', '1. c', '1. d', 'e'],
	],
	[
		'the title of Word, and the line above its notes',
		'<p class=MsoTitle>T</p><h1>a</h1><p>b<a href="#_ftn1" name="_ftnref1">[1]</a></p><hr size=1><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> n</p></div>',
		['## a', 'b[^_ftn1]', 'note: n #_ftn1'],
	],
	['unknown elements', '<x-note><p>a</p>b</x-note>', ['a', 'b']],
	['text of a frameset', '<frameset><frame src="/x"></frameset>', []],
] as const) {
	test(`html: ${what}`, () => {
		const draft = readHtml(html);
		expect(sketchOf(draft)).toEqual(expected);
		articleOf(draft);
	});
}

const PARAGRAPH = 'نص المقال طويل، وفيه جمل كثيرة، يقرأها الناس في كل مكان، ويعودون إليها. '.repeat(
	6,
);
const HEAD = `<!doctype html><html lang="ar" dir="rtl"><head>
<title>عنوان المقال | موقع الأخبار</title>
<meta property="og:title" content="عنوان المقال"><meta property="og:site_name" content="موقع الأخبار">
<link rel="canonical" href="https://example.org/a">
<meta name="keywords" content="سياسة، اقتصاد">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2019-11-15T23:30:00+03:00","author":{"@type":"Person","name":"كاتب","url":"javascript:x"}}]}</script></head>`;
const MENU = `<div class="menu"><ul>${'<li><a href="/x">قسم</a></li>'.repeat(12)}</ul></div>`;

for (const [what, body] of [
	[
		'the one article',
		`<nav>${MENU}</nav><article><h1>عنوان المقال</h1><nav>فهرس</nav>TEXT</article><footer>حقوق</footer>`,
	],
	['the one main', `<header>${MENU}</header><main><h1>عنوان المقال</h1>TEXT</main>`],
	[
		'the longest of several',
		`<article>${'خبر آخر'}</article><article><h1>عنوان المقال</h1>TEXT</article>`,
	],
	[
		'divs only',
		`${MENU}<div class="wrap"><div class="content"><h1>عنوان المقال</h1>TEXT</div><div class="sidebar"><p><a href="/y">مقال آخر</a></p></div></div><div class="footer">حقوق</div>`,
	],
	['the title outside', `<header><h1>عنوان المقال</h1></header><article>TEXT</article>`],
] as const) {
	test(`page: ${what}`, () => {
		const text = `<p>${PARAGRAPH}</p><h2 id="s">فصل</h2><p>${PARAGRAPH}</p><table><tr><th>أ<th>ب<tr><td>ج<td>د</table><p>${PARAGRAPH}</p>`;
		const draft = readHtml(`${HEAD}<body>${body.replace('TEXT', text)}</body></html>`);
		const p = PARAGRAPH.trim();
		expect(sketchOf(draft)).toEqual([p, '## فصل #s', p, 'table 1: أ|ب / ج|د', p]);
		expect(draft.meta).toEqual({
			lang: 'ar',
			title: 'عنوان المقال',
			published: '2019-11-15',
			authors: [{ name: 'كاتب' }],
			source: { name: 'موقع الأخبار', url: 'https://example.org/a' },
			tags: ['سياسة', 'اقتصاد'],
		});
		articleOf(draft);
	});
}

test('relative links are resolved against the page’s URL, and against a valid base element', () => {
	const at = (html: string) => sketchOf(readHtml(html, { address: 'https://example.org/a/b' }))[0];
	expect(at('<p><a href="c">d</a>')).toBe('{d}(https://example.org/a/c)');
	expect(at('<base href="/z/"><p><a href="c">d</a>')).toBe('{d}(https://example.org/z/c)');
	expect(at('<base href="javascript:1"><p><a href="c">d</a>')).toBe('{d}(https://example.org/a/c)');
	expect(at('<p><a href="#c">d</a>')).toBe('{d}(#c)');
});

test('notices have the heading and the element', () => {
	const { notices } = readHtml(
		'<h1>t</h1><h2>a</h2><h2>b</h2><p>c<p>d <a href="sms:1">e</a><iframe src="/x"></iframe>',
	);
	expect(notices).toEqual([
		{ place: 'h2 #2 > a', what: 'a link to “sms:1”: its text is kept, the link is not' },
		{ place: 'h2 #2 > iframe', what: 'a frame of “/x”: left out' },
	]);
});

test('parts of the page outside of the article are reported', () => {
	const { notices } = readHtml('<header>a</header><article><h1>b</h1><nav>c</nav>d</article>');
	expect(notices.slice(1)).toEqual([
		{ place: 'the page', what: 'no part of the article: “a”' },
		{ place: 'the page', what: 'no part of the article: “c”' },
	]);
});

test('cells that claim to span a thousand others do not fill the memory', () => {
	const cell = '<td colspan="1000" rowspan="1000">a</td>';
	const draft = readHtml(`<table>${`<tr>${cell.repeat(50)}</tr>`.repeat(100)}</table>`);
	const [table] = draft.blocks;
	const cells = table?._type === 'table' ? table.rows.flatMap((row) => row.cells) : [];
	expect(cells.filter(({ children }) => children.length > 0)).toHaveLength(5000);
	expect(cells.length).toBeLessThan(200_000);
});

const PARAGRAPHS = [
	'وصلت السفينة الأولى صباح اليوم، وكان على الرصيف عشرات العمال الذين انتظروها منذ الفجر.',
	'قال المدير إن العمل سيستمر ثلاث سنوات كاملة، وإن الكلفة لن تزيد على ما أعلن في الربيع الماضي.',
	'وأضاف أن الرصيف الشمالي سيفتح أولا، ثم المخازن، ثم الرافعات التي وصلت من الخارج.',
];

for (const [what, body] of [
	['in a div each', PARAGRAPHS.map((text) => `<div class="para">${text}</div>`).join('')],
	['bare between headings', PARAGRAPHS.join('<h3> </h3>')],
	['bare in nested divs', PARAGRAPHS.map((text) => `<div><div>${text}</div></div>`).join('')],
	['bare beside a paragraph', `${PARAGRAPHS[0]}<p>${PARAGRAPHS[1]}</p>${PARAGRAPHS[2]}`],
] as const) {
	test(`a page judged by Readability keeps text ${what}`, () => {
		const page = `<title>T</title><header>H</header><div class="story"><h1>T</h1>${body}</div><footer>F</footer>`;
		expect(sketchOf(readHtml(page))).toEqual(PARAGRAPHS);
	});
}

test('if more than a tenth of a page is left out, the notice says how much; --all takes it whole', () => {
	const page = `<title>T</title><nav>one two three</nav><article><h1>T</h1><p>a b c d e f</p></article>`;
	const [first, second] = readHtml(page).notices;
	expect(first?.what).toBe('3 of its 10 words (30 %) are left out: --all takes it whole');
	expect(second?.what).toBe('no part of the article: “one two three”');
	const whole = readHtml(page, { all: true });
	expect(sketchOf(whole)).toEqual(['one two three', 'a b c d e f']);
	expect(whole.notices).toEqual([]);
	expect(readHtml(page.replace('one two three', '')).notices).toEqual([]);
});

const OWN = 'https://example.org/2024/harbour/';
for (const [what, head, reading] of [
	['the comment of a browser', `<!-- saved from url=(0033)${OWN} -->`, {}],
	['its canonical link', `<link rel="canonical" href="${OWN}">`, {}],
	['og:url', `<meta property="og:url" content="${OWN.replace('https', 'http')}">`, {}],
	['its base', `<base href="${OWN}">`, {}],
	['the option', '', { address: OWN }],
] as const) {
	test(`a saved page says where it was by ${what}: links within it are its own, others whole`, () => {
		const body = `<h1>T</h1><p>a<a href="${OWN}#cost">b</a><sup><a href="${OWN}#fn1" id="r1">1</a></sup><a href="../plan.html">c</a><h2 id="cost">d</h2><ol><li id="fn1">n <a href="${OWN}#r1">↩</a></ol>`;
		expect(
			sketchOf(readHtml(`${head}${body}`, reading)).map((line) =>
				line.replace('http://', 'https://'),
			),
		).toEqual([
			'a{b}(#cost)[^fn1]{c}(https://example.org/2024/plan.html)',
			'## d #cost',
			'note: n #fn1',
		]);
	});
}

test('a picture that was saved beside the page is taken from there', () => {
	const sizeOf = (src: string) => (src === 'a_files/b.png' ? { width: 3, height: 4 } : undefined);
	const img = '<img src="a_files/b.png" alt=b>t<img src="/c.png" width=5 height=6 alt=c>';
	expect(sketchOf(readHtml(img, { address: OWN, sizeOf }))).toEqual([
		'![b](a_files/b.png 3x4)',
		't',
		'![c](https://example.org/c.png 5x6)',
	]);
});

const ARABIC = 'وصلت السفينة الأولى صباح اليوم';
for (const [what, html, expected] of [
	['is not marked in the article that has it', `<p dir=rtl lang=AR-SA>${ARABIC}`, [ARABIC]],
	['is told by --lang', `<p lang=ar-SA dir=rtl>قال <bdi>Ali</bdi>`, ['قال {ar:ltr Ali}']],
	['in a run is not marked', `<p>${ARABIC} <span lang=ar-EG dir=rtl>ثم</span>`, [`${ARABIC} ثم`]],
	['of other letters is dropped', `<p>${ARABIC} <span lang=hi-IN>ثم</span>`, [`${ARABIC} ثم`]],
	['in another script is marked', `<p>${ARABIC} <span lang=en>yes</span>`, [`${ARABIC} {en yes}`]],
	['of a block that differs is marked', `<p>${ARABIC}<p lang=fa>سلام`, [ARABIC, 'سلام @fa']],
] as const) {
	test(`with --lang ar, a language ${what}`, () => {
		const draft = readHtml(html, { lang: 'ar' });
		expect(sketchOf(draft)).toEqual(expected);
	});
}

test('a file of a word processor has the language that most of its text is marked with', () => {
	const run = `<span lang=AR-SA>${ARABIC}</span>`;
	const draft = readHtml(
		`<body lang=EN-US><p dir=RTL>${run}<p dir=RTL>${run} <b>${run}</b></body>`,
	);
	expect(draft.meta.lang).toBe('ar');
	expect(sketchOf(draft)).toEqual([ARABIC, `${ARABIC} {strong ${ARABIC}}`]);
	expect(draft.notices.map(({ what }) => what)).toContain(
		'its language, “EN-US”, does not fit its letters: left out',
	);
});

test('each loss is told with its places, equal ones together, and with the words that are lost', () => {
	const drawing = (words: string) => `<svg><text>${words}</text></svg>`;
	const { notices } = readHtml(
		`<p>a ${drawing('b')}${drawing('c')}<u>d</u><u>e</u><u>f</u><u>g</u><u>h</u> i j k l m n o p q r s t u v w x y z<h1>T</h1>`,
	);
	expect(notices).toEqual([
		{ place: 'svg', what: 'drawings (svg) “b”: left out' },
		{ place: 'svg #2', what: 'drawings (svg) “c”: left out' },
		{ place: 'u, u #2, u #3 and 2 more', what: 'underlining' },
	]);
});

const PROSE = '<p>a b c d e f g h i j k l m n o p q r s t u v w x y z</p>';
for (const [what, body, blocks] of [
	['an empty article', `<main><h1>T</h1>${PROSE}<article></article></main>`, 1],
	[
		'an article shorter than what is around it',
		`<h1>T</h1>${PROSE}${PROSE}<article><p>x</p></article>`,
		3,
	],
	[
		'parts of an article that are no text of it',
		`<article><h1>T</h1>${PROSE}<div class="share-bar">Send</div><section id="comments">Nice</section><form><input>Mail</form></article>`,
		1,
	],
] as const) {
	test(`page: ${what}`, () => {
		const { blocks: found } = readHtml(`<title>T</title><body>${body}`);
		expect(found).toHaveLength(blocks);
	});
}

for (const [what, head, body, title, blocks] of [
	['its one heading', '<title>Other</title>', '<h1>A heading</h1>', 'A heading', []],
	[
		'what its head and a heading agree on',
		'<meta property="og:title" content="The harbour opens"><title>The harbour opens | The Gazette</title>',
		'<h1>The Gazette</h1><h1>The harbour opens</h1>',
		'The harbour opens',
		['## The Gazette'],
	],
	[
		'the whole heading that a head shortens',
		'<meta property="og:title" content="The harbour opens…"><meta name="twitter:title" content="The harbour opens…">',
		'<h1>The harbour opens today</h1>',
		'The harbour opens today',
		[],
	],
	[
		'what its head agrees on',
		'<meta property="og:title" content="The harbour opens"><title>The harbour opens – Gazette</title>',
		'<h1>News</h1>',
		'The harbour opens',
		['## News'],
	],
] as const) {
	test(`the title of a page is ${what}`, () => {
		const draft = readHtml(`<head>${head}</head><body>${body}<p>b`);
		expect(draft.meta.title).toBe(title);
		expect(sketchOf(draft)).toEqual([...blocks, 'b']);
	});
}

test('a box of prose between paragraphs that Readability keeps comes in, a promotion does not', () => {
	const box = (name: string) =>
		`<div class="${name}"><p>${PARAGRAPHS[0]} ${PARAGRAPHS[1]}</p><p>${PARAGRAPHS[2]}</p></div>`;
	const page = `<title>T</title><header>H</header><div class="story"><h1>T</h1><p>${PARAGRAPH}</p>${box('sidebar')}<p>${PARAGRAPH}</p>${box('newsletter-promo')}<p>${PARAGRAPH}</p></div><footer>F</footer>`;
	expect(sketchOf(readHtml(page)).map((text) => text.slice(0, 9))).toEqual(
		[PARAGRAPH, PARAGRAPHS[0], PARAGRAPHS[2], PARAGRAPH, PARAGRAPH].map((text) =>
			text?.slice(0, 9),
		),
	);
});
