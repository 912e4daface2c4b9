import { expect, test } from '@playwright/test';
import { ImportError } from '../../draft.ts';
import { articleOf, sketchOf } from '../../draft-in-test.ts';
import { readMarkdown } from './read-markdown.ts';

const sizeOf = (src: string) => (src.endsWith('.png') ? { width: 3, height: 4 } : undefined);

for (const [what, markdown, expected] of [
	['headings', '# T\n## A {#a}\n# B\n##### C', ['## A #a', '## B', '#### C']],
	['an id of a paragraph', 'a b {#c}', ['a b #c']],
	['breaks', 'a  \nb\\\nc\nd', ['a\nb\nc d']],
	[
		'a table',
		'| a | b |\n|---|--:|\n| c `d` | **e** |\n',
		['table 1: a|b / c {code d}|{strong e}'],
	],
	['rows of odd lengths', '|a|b|\n|-|-|\n|c|\n|d|e|f|', ['table 1: a|b / c| / d|e']],
	['a link in a cell', '|a|\n|-|\n|[b](/c)|', ['table 1: a / {b}(/c)']],
	['strikes', '~~a~~ b', ['{strike-through a} b']],
	['tasks', '- [ ] a\n- [x] b', ['- ☐ a', '- ☑ b']],
	['bare links', 'see www.example.com.', ['see {www.example.com}(http://www.example.com).']],
	[
		'footnotes',
		'a[^1] b[^Two]\n\n[^1]: n\n[^two]: *o*',
		['a[^1] b[^two]', 'note: n #1', 'note: {em o} #two'],
	],
	['a footnote twice', 'a[^1] b[^1]\n\n[^1]: n', ['a[^1] b[^1]', 'note: n #1']],
	[
		'a footnote in a footnote',
		'a[^1]\n\n[^1]: n[^2]\n[^2]: o',
		['a[^1]', 'note: n[^2] #1', 'note: o #2'],
	],
	['a footnote that nothing refers to', 'a\n\n[^1]: n', ['a', 'note: n #1']],
	['a footnote that is not there', 'a[^1]', ['a[^1]']],
	['a footnote without text', 'a[^1]\n\n[^1]:', ['a']],
	['a footnote in a cell', '|a[^1]|\n|-|\n\n[^1]: n\n\n    o', ['table 1: a[^1]', 'note: n\no #1']],
	['labels in any script', 'أ[^ملاحظة]\n\n[^ملاحظة]: ن', ['أ[^ملاحظة]', 'note: ن #ملاحظة']],
	['a picture whose file is there', '![b](a.png)', ['![b](a.png 3x4)']],
	['a picture whose file is not', '![b](a.jpg)', ['{b}(a.jpg)']],
	['a picture with its size', '![b](a.jpg){width=5 height="6"}', ['![b](a.jpg 5x6)']],
	['a picture in text', 'a ![b](a.png) c', ['a c', '![b](a.png 3x4)']],
	['a picture that is a link', '[![b](a.png)](/c)', ['![b](a.png 3x4)']],
	['code', '```js x\na\n```\n\n    b', ['code js: a', 'code : b']],
	['code that begins with an empty line', '```\n\na\n```', ['code : \na']],
	['lists', '1. a\n   - b\n     1. c\n2. d', ['1. a', '  - b', '    1. c', '1. d']],
	['a list that begins at three', '3. a\n4. b', ['=3. a', '1. b']],
	['a list that goes on', '1. a\n\nb\n\n2. c', ['1. a', 'b', '=2. c']],
	['a telephone', '[a](tel:+49-30-123)', ['{a}(tel:+49-30-123)']],
	['quotes', '> a\n>\n> b\n> > c', ['> a', '> b', '> c']],
	['a line across', 'a\n\n***\n\nb', ['a', '---', 'b']],
	['a cut', 'a\n\n<!-- more -->\n\nb', ['a', 'more', 'b']],
	[
		'HTML within lines',
		'a <b>c <i>d</i></b> <span onclick="x()">e</span>',
		['a {strong c }{em {strong d}} e'],
	],
	['HTML around Markdown', '<div dir="rtl">\n\n*a*\n\n</div>\n\nb', ['{em a} @rtl', 'b']],
	['an HTML table', '<table><tr><th>a<th>b</table>', ['table 1: a|b']],
	['heads of rows in an HTML table', '<table><tr><th>a<td>b</table>', ['table 0+1: a|b']],
	['a script', 'a\n\n<script>\nalert(1)\n</script>\n\nb', ['a', 'b']],
	['a link to nowhere good', '[a](javascript:alert(1)) [b](ftp://c) <de:e>', ['a b de:e']],
	['joiners and marks', 'می\u200Cروم \u200F**و**\u200F', ['می\u200Cروم \u200F{strong و}\u200F']],
] as const) {
	test(`markdown: ${what}`, () => {
		const draft = readMarkdown(markdown, { sizeOf });
		expect(sketchOf(draft)).toEqual(expected);
		articleOf(draft);
	});
}

test('the fields of front matter are read, and unknown ones are reported', () => {
	const draft = readMarkdown(`---
title: العنوان
lang: ar
description: مقدمة
date: 2019-11-15T10:00:00Z
lastmod: 2020-01-02
authors: [كاتب, { name: B, url: "https://example.org/b" }]
source: https://example.org/a
license: { name: CC BY 4.0, url: "javascript:1" }
tags: سياسة، اقتصاد
slug: the-title
layout: post
---

# العنوان

نص
`);
	expect(draft.meta).toEqual({
		title: 'العنوان',
		lang: 'ar',
		lead: 'مقدمة',
		published: '2019-11-15',
		updated: '2020-01-02',
		authors: [{ name: 'كاتب' }, { name: 'B', url: 'https://example.org/b' }],
		source: { name: 'example.org', url: 'https://example.org/a' },
		license: { name: 'CC BY 4.0' },
		tags: ['سياسة', 'اقتصاد'],
		slug: 'the-title',
	});
	expect(sketchOf(draft)).toEqual(['نص']);
	expect(draft.notices).toEqual([
		{ place: 'the front matter', what: '“layout”: “post” has no place in an article' },
	]);
	articleOf(draft);
});

for (const [what, yaml] of [
	['a slug that is none', 'slug: ../x'],
	['a day that is not', 'date: 2023-02-30'],
	['a language that is none', 'lang: a b'],
	['a list for a title', 'title: [a]'],
	['a name of a prototype', 'constructor: a'],
] as const) {
	test(`front matter: ${what} is reported`, () => {
		const { meta, notices } = readMarkdown(`---\n${yaml}\n---\n\n# T\n\na`);
		expect(meta).toEqual({ title: 'T' });
		expect(notices[0]?.place).toBe('the front matter');
	});
}

test('the error for invalid front matter has its line', () => {
	const read = () => readMarkdown('---\ntitle: "a\ntags: [b\n---\n\nc');
	expect(read).toThrow(ImportError);
	expect(read).toThrow(/^line \d: the front matter is no YAML/);
});

test('front matter with exponentially growing YAML aliases is refused', () => {
	const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
	for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh', 'hi']) {
		bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`)}]`);
	}
	expect(() => readMarkdown(`---\n${bomb.join('\n')}\n---\n\na`)).toThrow(ImportError);
});

test('a thematic break at the top is not read as front matter', () => {
	expect(sketchOf(readMarkdown('---\na\n---\nb'))).toEqual(['---', '## a', 'b']);
});

test('notices have line numbers', () => {
	const { notices } = readMarkdown('# T\n\na\n\n[b](file:///c)\n\n<iframe src="/d"></iframe>');
	expect(notices.map(({ place }) => place)).toEqual(['line 5', 'line 7']);
});

for (const [what, markdown, expected, lost] of [
	[
		'attributes of Jekyll',
		'a\n{: .lead}\n\n## b {.c #d}',
		['a', '## b #d'],
		['attributes “{: .lead}”: left out', 'attributes “{.c #d}”: left out'],
	],
	['an id of Jekyll', 'a\n{: #b}', ['a #b'], ['attributes “{: #b}”: left out']],
	[
		'tags of Jekyll',
		'{% include x.html %}\n\na {% y %}b `{% z %}`',
		['a b {code {% z %}}'],
		['a tag of Jekyll “{% include x.html %}”: left out', 'a tag of Jekyll “{% y %}”: left out'],
	],
	[
		'code of Jekyll',
		'{% highlight js %}\na {% b %}\n{% endhighlight %}',
		['code js: a {% b %}'],
		[],
	],
	[
		'a figure of Hugo',
		'{{< figure src="https://e.org/a.png" alt="b" caption="c" >}}',
		['{b}(https://e.org/a.png)', 'c'],
		undefined,
	],
	['a shortcode of Hugo', 'a\n\n{{% b %}}', ['a'], ['a shortcode of Hugo “{{% b %}}”: left out']],
	[
		'a directive',
		'::: note\na\n:::',
		['a'],
		['a directive “::: note”: left out', 'a directive “:::”: left out'],
	],
	['a table of contents', '[TOC]\n\na', ['a'], ['a table of contents “[TOC]”: left out']],
	['the kind of a quote', '> [!NOTE]\n> a', ['> a'], ['the kind of a quote, “NOTE”: left out']],
	['a note in the line', 'a^[b c] d', ['a[^inline-1] d', 'note: b c #inline-1'], []],
	[
		'terms',
		'a *b*\n: c\n: d',
		['{strong a }{em {strong b}}', 'c', 'd'],
		['a list of terms: paragraphs now, the terms in bold'],
	],
	[
		'highlighting and links of a wiki',
		'==a== [[b c]] [[d|e]]',
		['a b c e'],
		[
			'a link of a wiki, “[[b c]]”: its words are kept',
			'highlighting',
			'a link of a wiki, “[[d|e]]”: its words are kept',
		],
	],
	[
		'what Obsidian embeds',
		'![[Notes/c#d]] ![[e.mp3|f]]',
		['Notes/c#d f'],
		[
			'what is embedded, “![[Notes/c#d]]”: its name alone',
			'what is embedded, “![[e.mp3|f]]”: its name alone',
		],
	],
	[
		'formulas',
		'a $x_1+y_2$ for $5 and $6\n\n$$\na_1\\\\b\n$$',
		['a {code x_1+y_2} for $5 and $6', 'code tex: a_1\\\\b'],
		['formulas: their source is kept as code'],
	],
	[
		'Markdown in HTML',
		'<aside markdown="1">\na **b**\n<p markdown="1" class="c">\n[d](https://e.org)\n</p>\n</aside>',
		['a {strong b}', '{d}(https://e.org)'],
		undefined,
	],
	[
		'addresses of Jekyll',
		'[a]({{ site.baseurl }}/b) [c]({{ "/d" | relative_url }})',
		['{a}(/b) {c}(/d)'],
		[],
	],
	['but no code', '```\n{% a %}\n::: b\n```', ['code : {% a %}\n::: b'], []],
] as const) {
	test(`markdown of other tools: ${what}`, () => {
		const draft = readMarkdown(`# T\n\n${markdown}`);
		expect(sketchOf(draft)).toEqual(expected);
		if (lost) expect(draft.notices.map(({ what }) => what)).toEqual(lost);
		articleOf(draft);
	});
}

test('notices behind Markdown in HTML have the lines of the file', () => {
	const draft = readMarkdown(
		'# T\n<div markdown="1">a\n==b==\n</div>\n\n==c==\n\n<iframe></iframe>\n',
	);
	expect(draft.notices.map(({ place }) => place)).toEqual(['line 2, line 6', 'line 8']);
});

test('front matter in TOML is read, and a fault in it has its line', () => {
	const draft = readMarkdown(
		'+++\ntitle = "T"\ndate = 2024-01-31T10:00:00Z\ntags = ["a"]\ndraft = true\n+++\n\nb',
	);
	expect(draft.meta).toEqual({ title: 'T', published: '2024-01-31', tags: ['a'], draft: true });
	expect(sketchOf(draft)).toEqual(['b']);
	expect(() => readMarkdown('+++\ntitle = "T\n+++\n')).toThrow(
		/line 2: the front matter is no TOML/,
	);
});
