import { bm25 } from '../../core/search/bm25.ts';
import { languageOf } from '../../core/search/language-of.ts';
import type { PassageTable } from './index-readers/passage-table.ts';
import type { WordMatches } from './word-matches.ts';

/** A passage that matches. */
export interface RankedPassage {
	/** Its number. */
	passage: number;
	/** How well it matches. */
	score: number;
}

/**
 * A query of at most so many words is meant as it is written: an exact form ranks above a folded one,
 * and that above a stem, and articles with all words leave no room for others. In a longer one, a
 * question, other words decide.
 */
export const MAX_WORDS_MEANT_EXACTLY = 3;
const WEIGHTS_OF_FEW_WORDS = { exact: 3, folded: 1.5, stem: 1, prefix: 0.4, title: 1 };
const WEIGHTS_OF_QUESTIONS = { exact: 0.15, folded: 0.15, stem: 1, prefix: 0.4, title: 1 };
/** Where the stems have lost the tones, which tell words apart. */
const WEIGHTS_OF_TONES = { ...WEIGHTS_OF_QUESTIONS, exact: 2.4, stem: 0.3 };
/** The factor for a passage that has what is quoted. */
const QUOTE_BOOST = 1.5;
/** More passages than this are not given. */
const MAX_RANKED = 1500;

/**
 * The passages that match best, the best first.
 *
 * @param quoting the passages that can have all that is quoted, where something is
 */
export function rank(
	words: readonly WordMatches[],
	matching: readonly number[],
	passages: PassageTable,
	quoting: ReadonlySet<number> | undefined,
	lang: string,
): RankedPassage[] {
	const ofQuestions = languageOf(lang) === 'vi' ? WEIGHTS_OF_TONES : WEIGHTS_OF_QUESTIONS;
	const weights = words.length <= MAX_WORDS_MEANT_EXACTLY ? WEIGHTS_OF_FEW_WORDS : ofQuestions;
	const scores = bm25(words, weights, matching, passages);
	if (quoting) {
		matching.forEach((passage, i) => {
			if (quoting.has(passage)) scores[i] = (scores[i] ?? 0) * QUOTE_BOOST;
		});
	}
	// Sorting numbers alone is many times faster than sorting all passages by a comparison.
	const threshold = scores.length > MAX_RANKED ? (scores.toSorted().at(-MAX_RANKED) ?? 0) : 0;
	const best: RankedPassage[] = [];
	scores.forEach((score, i) => {
		if (score >= threshold) best.push({ passage: matching[i] ?? 0, score });
	});
	return best.sort((a, b) => b.score - a.score).slice(0, MAX_RANKED);
}
