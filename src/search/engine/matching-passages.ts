import type { PassageTable } from './index-readers/passage-table.ts';
import type { WordMatches } from './word-matches.ts';

/** Which passages match, and in how many articles they are. */
interface MatchingPassages {
	/** The numbers of the passages, ascending. */
	passages: readonly number[];
	/** How many articles match. */
	articles: number;
}

/** What a passage must have to match. */
interface Conditions {
	/** The words that it or its title must have, a bit for each: those of phrases. */
	requiredWords: number;
	/** The passages that can have all phrases; undefined where there are none. */
	withPhrases: ReadonlySet<number> | undefined;
	/** The words that neither it nor its title may have. */
	without: readonly WordMatches[];
	/** The number of the only article to search; undefined for all. */
	article: number | undefined;
	/** Whether articles that lack a word are left out where another has all words. */
	preferAllWords: boolean;
}

/**
 * The passages that match. An article's title stands for the passages below it; where none of them
 * matches, the passage of the title itself is among the results.
 */
export function matchingPassages(
	words: readonly WordMatches[],
	{ titlePassage, article, count }: PassageTable,
	{ requiredWords, withPhrases, without, article: only, preferAllWords }: Conditions,
): MatchingPassages {
	const masks = wordMasks(words, count);
	const allWords = 2 ** words.length - 1;
	const wordsOfArticle = new Map<number, number>();
	const passages: number[] = [];
	for (let passage = 0; passage < count; passage++) {
		const mask = masks[passage] ?? 0;
		const first = titlePassage[passage] ?? 0;
		const number = article[passage] ?? 0;
		if (mask === 0 || ((mask | (masks[first] ?? 0)) & requiredWords) !== requiredWords) continue;
		if (withPhrases && !withPhrases.has(passage)) continue;
		if (without.some((word) => word.stem.frequencies[passage] || word.title.frequencies[passage]))
			continue;
		if (only !== undefined && number !== only) continue;
		wordsOfArticle.set(number, (wordsOfArticle.get(number) ?? 0) | mask);
		if (passages.at(-1) === first) passages.pop();
		passages.push(passage);
	}
	const whole = [...wordsOfArticle.values()].filter((mask) => mask === allWords).length;
	if (!preferAllWords || whole === 0) return { passages, articles: wordsOfArticle.size };
	const hasAll = (passage: number) => wordsOfArticle.get(article[passage] ?? 0) === allWords;
	return { passages: passages.filter(hasAll), articles: whole };
}

/** The words that occur in each passage, a bit for each. */
function wordMasks(words: readonly WordMatches[], count: number): Uint32Array {
	const masks = new Uint32Array(count);
	words.forEach(({ stem, prefix }, word) => {
		for (let passage = 0; passage < count; passage++) {
			if (stem.frequencies[passage] || prefix.frequencies[passage])
				masks[passage] = (masks[passage] ?? 0) | (1 << word);
		}
	});
	return masks;
}
