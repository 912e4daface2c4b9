import { decodePostings } from '../../core/indexing/postings.ts';
import { parseQuery } from '../../core/search/query.ts';
import { candidatesIn } from './candidates.ts';
import { type Content, contentOf } from './content-words.ts';
import type { LanguageReader } from './language-reader.ts';
import { lookUp } from './look-up.ts';
import { FEW_WORDS, type Ranked, rank } from './rank.ts';

/** What matches in one language. */
export interface FoundInLanguage {
	/** How many articles match. */
	articles: number;
	/** How many passages match. */
	passages: number;
	/** The best articles, the best first. */
	best: FoundArticle[];
}

/** An article that matches in one language. */
export interface FoundArticle {
	/** Its number in the library. */
	article: number;
	/** Where its text is read. */
	reader: LanguageReader;
	/** What was asked, as understood in that language. */
	content: Content;
	/** Its passages that match, the best first. */
	passages: Ranked[];
}

/**
 * The articles of a language that match.
 *
 * @param only the number of the only article to search, if it is one
 */
export async function findInLanguage(
	reader: LanguageReader,
	q: string,
	only: number | undefined,
): Promise<FoundInLanguage> {
	const content = contentOf(parseQuery(q, reader.lang), reader.lang);
	const { words, phrases, pairs } = content;
	if (words.length === 0) return { articles: 0, passages: 0, best: [] };
	const [found, quoting] = await Promise.all([
		Promise.all(words.map((word) => lookUp(reader, word, word.begun))),
		passagesWithAll(reader, pairs),
	]);
	const passages = await reader.passages();
	const candidates = candidatesIn(found, passages, {
		words: words.reduce((mask, word, i) => (word.needed ? mask | (1 << i) : mask), 0),
		phrases: phrases.length > 0 ? quoting : undefined,
		article: only,
		all: words.length <= FEW_WORDS,
	});
	const articles = new Map<number, FoundArticle>();
	for (const ranked of rank(found, candidates.passages, passages, quoting)) {
		const article = passages.article[ranked.passage] ?? 0;
		const known = articles.get(article);
		if (known) known.passages.push(ranked);
		else articles.set(article, { article, reader, content, passages: [ranked] });
	}
	const { articles: count, matching } = candidates;
	return { articles: count, passages: matching, best: [...articles.values()] };
}

/** The passages that can have all of some pairs of words; undefined where there are no pairs. */
async function passagesWithAll(
	reader: LanguageReader,
	pairs: readonly string[],
): Promise<ReadonlySet<number> | undefined> {
	const [first, ...rest] = await Promise.all(
		pairs.map(async (pair) => decodePostings(await reader.pair(pair)).map(([passage]) => passage)),
	);
	if (!first) return undefined;
	const others = rest.map((passages) => new Set(passages));
	return new Set(first.filter((passage) => others.every((other) => other.has(passage))));
}
