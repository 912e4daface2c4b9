import { groupBy } from '../../core/group-by.ts';
import { decodePostings } from '../../core/indexing/posting-list.ts';
import { parseQuery } from '../../core/search/query.ts';
import { contentOf, type QueryContent } from './content-words.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { PassageTable } from './index-readers/passage-table.ts';
import { matchingPassages } from './matching-passages.ts';
import { MAX_WORDS_MEANT_EXACTLY, type RankedPassage, rank } from './rank.ts';
import { findWord } from './word-matches.ts';

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
	/** The index in which it was found. */
	reader: LanguageReader;
	/** The query as it is understood in that language. */
	content: QueryContent;
	/** Its passages that match, the best first. Where very many match in all articles, only the best of all. */
	passages: RankedPassage[];
	/** How many of its passages match. */
	matching: number;
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
	const query = parseQuery(q, reader.lang);
	const content = contentOf(query, reader.lang);
	const { words, phrases, quotedBigrams } = content;
	if (words.length === 0) return { articles: 0, passages: 0, best: [] };
	const [found, without, quoting] = await Promise.all([
		Promise.all(words.map((word) => findWord(reader, word, word.isPrefix))),
		Promise.all((query.without ?? []).map((word) => findWord(reader, word, false))),
		passagesWithAll(reader, quotedBigrams),
	]);
	const { passages } = reader;
	const matching = matchingPassages(found, passages, {
		requiredWords: words.reduce((mask, word, i) => (word.isRequired ? mask | (1 << i) : mask), 0),
		withPhrases: phrases.length > 0 ? quoting : undefined,
		without,
		article: only,
		preferAllWords: words.length <= MAX_WORDS_MEANT_EXACTLY,
	});
	const matchingIn = countByArticle(matching.passages, passages);
	const ranked = groupBy(
		rank(found, matching.passages, passages, quoting, reader.lang),
		({ passage }) => passages.article[passage] ?? 0,
	);
	return {
		articles: matching.articles,
		passages: matching.passages.length,
		best: Array.from(ranked, ([article, passages]) => ({
			...{ article, reader, content, passages },
			matching: matchingIn[article] ?? 0,
		})),
	};
}

/** How many of some passages each article has, by its number. */
function countByArticle(some: readonly number[], { article }: PassageTable): Uint32Array {
	const counts = new Uint32Array((article.at(-1) ?? 0) + 1);
	for (const passage of some) {
		const number = article[passage] ?? 0;
		counts[number] = (counts[number] ?? 0) + 1;
	}
	return counts;
}

/** The passages that have all of some bigrams, or others with the same hashes; undefined where there are no bigrams. */
async function passagesWithAll(
	reader: LanguageReader,
	bigrams: readonly string[],
): Promise<ReadonlySet<number> | undefined> {
	const [first, ...rest] = await Promise.all(
		bigrams.map(async (hash) =>
			decodePostings(await reader.bigramPostings(hash)).map(([passage]) => passage),
		),
	);
	if (!first) return undefined;
	const others = rest.map((passages) => new Set(passages));
	return new Set(first.filter((passage) => others.every((other) => other.has(passage))));
}
