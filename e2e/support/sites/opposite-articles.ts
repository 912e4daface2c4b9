import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraph } from '../../../src/core/testing/blocks.ts';
import { ROOT } from '../build-site.ts';
import type { ArticleFile } from './article-file.ts';

/** The words and the last signs of texts; the last sign of each is on the wrong side if the text runs the other way. */
const TEXTS = {
	ltr: { word: 'What', end: 'next?' },
	rtl: { word: 'ما', end: 'التالي؟!' },
} as const;

/** A text that runs in a direction and ends with a sign that has none. */
export const textIn = (dir: 'ltr' | 'rtl') => `${TEXTS[dir].word} ${TEXTS[dir].end}`;

/** The authors of each article: those of one direction stand beside those of the other. */
export const AUTHORS = [textIn('ltr'), textIn('rtl'), 'A. B. Co.'] as const;

/** Texts that run as what is around them, with a run inside whose last sign the algorithm alone would misplace. */
const MIXED = { ar: 'ما بعد «next?» هنا', en: 'The words “ما التالي؟!” are here' } as const;

const SLUGS = ['reading-guide', 'coalition-joint-statement'];

/**
 * The demo's articles, with each text of theirs replaced by as many words that run against it, and one
 * whose texts have runs that do.
 */
export function oppositeArticles(): ArticleFile[] {
	return (['ar', 'en'] as const).flatMap((lang) => {
		const dir = lang === 'ar' ? 'ltr' : 'rtl';
		const authors = AUTHORS.map((name) => ({ name }));
		const more = { authors, license: { name: textIn(dir) }, lang };
		const opposite = SLUGS.map((slug) => {
			const file = join(ROOT, 'public/articles', slug, `${lang}.json`);
			const article = JSON.parse(readFileSync(file, 'utf8'), (key, value) =>
				against(key, value, dir),
			);
			return { slug, lang, text: JSON.stringify({ ...article, ...more }) };
		});
		const text = MIXED[lang];
		const mixed = { title: text, lead: text, tags: [text], published: '2026-01-01' };
		const body = [paragraph('p', text)];
		return [
			...opposite,
			{ slug: 'mixed', lang, text: JSON.stringify({ ...more, ...mixed, body }) },
		];
	});
}

const TEXT_FIELDS = new Set(['title', 'lead', 'text', 'name', 'by', 'alt', 'caption', 'credit']);

function against(key: string, value: unknown, dir: 'ltr' | 'rtl'): unknown {
	if (key === 'tags') return [textIn(dir), `${TEXTS[dir].word} ${textIn(dir)}`];
	// The language of a block or run: that of its new words.
	if (key === 'lang') return dir === 'ltr' ? 'en' : 'ar';
	if (typeof value !== 'string' || !TEXT_FIELDS.has(key)) return value;
	const words = value.match(/\p{L}+/gu)?.length ?? 0;
	if (words === 0) return value;
	const [, before, after] = value.match(/^(\s*).*?(\s*)$/s) ?? [];
	const { word, end } = TEXTS[dir];
	return `${before}${`${word} `.repeat(Math.max(1, words - 1))}${end}${after}`;
}
