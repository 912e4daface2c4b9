import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { seeded } from '../../../core/testing/seeded.ts';
import type { Draft } from '../draft.ts';
import { articleOf } from '../draft-in-test.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';

// Many documents; a machine may be slow or shared.
test.setTimeout(180_000);

/** How many documents are read; the many in `npm run test:all` only. */
const COUNTS = [
	{ count: 100, details: {} },
	{ count: 1000, details: { tag: '@matrix' } },
];

const WORDS =
	'a كتاب می\u200Cروم \u200F 中文 שלום &amp; &#0; &nbsp; <br> \\ \u202E \uD800 ½ 12 ‏. : * _ `` ~~'.split(
		' ',
	);
const TAGS =
	'p h1 h2 h3 h6 div section ul ol li dl dt dd blockquote pre code table caption thead tr th td figure figcaption img a b i sup sub bdi bdo span q ruby rt details summary form input button textarea select option svg math style script template iframe br hr aside center font x-y noscript title html body'.split(
		' ',
	);
const ATTRIBUTES =
	'id="a" id="b" id="ب" href="#a" href="#b" href="javascript:x" href="/x" href="" name="b" lang="ar" lang="en" lang="!" dir="rtl" dir="auto" dir="x" hidden onclick="x" style="a:b" src="/a.png" width="3" height="4" width="1e999" height="0" colspan="3" rowspan="9" colspan="-1" start="7" role="doc-noteref" role="doc-footnote" role="presentation" class="footnote-ref" title="t" alt="x"'.split(
		' ',
	);
const MARKDOWN =
	'#|## |> |- |1. |    |\t|```|~~~|***|---|\n|\n\n|\n|  \n|[a](|)|[^1]|[^1]: |![|](a.png)|{#a}|{width=3 height=4}|| a | b |\n|-|-|\n||**|_|`|<!-- more -->|<!--|-->|- [ ] |[x]: /y|\\|<b>|</b>|<table>|<script>|</script>|---\ntitle: a\n---\n'.split(
		'|',
	);

type Random = () => number;
const one = (list: readonly string[], random: Random) =>
	list[Math.floor(random() * list.length)] ?? '';

function html(random: Random, depth = 0): string {
	return Array.from({ length: 1 + Math.floor(random() * 4) }, () => {
		if (depth > 5 || random() < 0.4) return ` ${one(WORDS, random)} `;
		if (random() < 0.05)
			return one(['<!--more-->', '<!--', '<![CDATA[', '</p>', '</table>'], random);
		const tag = one(TAGS, random);
		const attributes =
			random() < 0.6 ? ` ${one(ATTRIBUTES, random)} ${one(ATTRIBUTES, random)}` : '';
		const end = random() < 0.9 ? `</${tag}>` : '';
		return `<${tag}${attributes}>${html(random, depth + 1)}${end}`;
	}).join('');
}

function markdown(random: Random): string {
	return Array.from({ length: 5 + Math.floor(random() * 40) }, () => {
		const kind = random();
		return kind < 0.5 ? one(MARKDOWN, random) : kind < 0.9 ? one(WORDS, random) : html(random, 4);
	}).join('');
}

/** Only front matter that is broken may be refused. */
function readOrRefuse(read: (source: string) => Draft, source: string): Draft | undefined {
	try {
		return read(source);
	} catch (error) {
		expect(String(error), source).toMatch(/^ImportError: line \d+: the front matter is no YAML/);
		return undefined;
	}
}

for (const { count, details } of COUNTS) {
	for (const [kind, make, read] of [
		['HTML', html, readHtml],
		['Markdown', markdown, readMarkdown],
	] as const) {
		test(`${count} random ${kind} documents become articles, each time the same`, details, () => {
			const faults: string[] = [];
			for (let seed = 1; seed <= count; seed++) {
				const source = make(seeded(seed).number);
				const draft = readOrRefuse(read, source);
				if (!draft) continue;
				try {
					articleOf(draft);
				} catch (error) {
					faults.push(`seed ${seed}: ${source}: ${error}`);
				}
				if (seed % 10 === 0 && !isDeepStrictEqual(read(source), draft))
					faults.push(`seed ${seed}: ${source}: read otherwise again`);
			}
			expect(faults).toEqual([]);
		});
	}
}
