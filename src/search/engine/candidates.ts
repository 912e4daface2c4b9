import type { Passages } from './language-reader.ts';
import type { Found } from './look-up.ts';

/** Which passages may be among the best, and how many match in all. */
export interface Candidates {
	/** The passages that are worth ranking, in their order. */
	passages: number[];
	/** How many articles match. */
	articles: number;
	/** The passages that match, in their order. */
	matching: readonly number[];
}

/** What matching passages must have. */
export interface Needed {
	/** The words that each must have, a bit for each: those of phrases. */
	words: number;
	/** The passages that can have all phrases, or undefined where there are none. */
	phrases: ReadonlySet<number> | undefined;
	/** The only article that is asked for, by its number, or undefined for all. */
	article: number | undefined;
	/** Whether an article that has all words leaves no room for those that don't. */
	all: boolean;
}

/** So many passages are ranked at most. */
const RANKED = 1500;
/** How finely passages are told apart before they are ranked. */
const STEPS = 1024;

/**
 * Chooses the passages that are worth ranking. A title speaks for the passages below it or, where
 * none of them matches, for itself.
 */
export function candidatesIn(
	found: readonly Found[],
	passages: Passages,
	needed: Needed,
): Candidates {
	const { beginning, article } = passages;
	const own = masksOf(found, passages.count);
	const whole = 2 ** found.length - 1;
	const wordsOf = new Map<number, number>();
	let anyWhole = false;
	const kept: number[] = [];
	for (let passage = 0; passage < passages.count; passage++) {
		const mask = own[passage] ?? 0;
		const first = beginning[passage] ?? 0;
		if (mask === 0 || ((mask | (own[first] ?? 0)) & needed.words) !== needed.words) continue;
		if (needed.phrases && !needed.phrases.has(passage)) continue;
		const number = article[passage] ?? 0;
		if (needed.article !== undefined && number !== needed.article) continue;
		const words = (wordsOf.get(number) ?? 0) | mask;
		anyWhole ||= words === whole;
		wordsOf.set(number, words);
		if (kept.at(-1) === first) kept.pop();
		kept.push(passage);
	}
	const suits = (number: number) => !(needed.all && anyWhole) || wordsOf.get(number) === whole;
	const matching = kept.filter((passage) => suits(article[passage] ?? 0));
	const articles = [...wordsOf.keys()].filter(suits).length;
	return {
		passages: mostPromising(matching, own, found, passages),
		articles,
		matching,
	};
}

/** The words that stand in each passage, a bit for each. */
function masksOf(found: readonly Found[], count: number): Uint32Array {
	const masks = new Uint32Array(count);
	found.forEach(({ stem, begun }, word) => {
		for (let passage = 0; passage < count; passage++) {
			if (stem.of[passage] || begun.of[passage])
				masks[passage] = (masks[passage] ?? 0) | (1 << word);
		}
	});
	return masks;
}

/** Of many passages those with the rarest words, as they are written, more than once, among few others. */
function mostPromising(
	matching: number[],
	own: Uint32Array,
	found: readonly Found[],
	{ count, words, average, beginning }: Passages,
): number[] {
	if (matching.length <= RANKED) return matching;
	const rarity = found.map(({ stem, begun }) =>
		Math.log(1 + count / (1 + stem.passages + begun.passages)),
	);
	const most = rarity.reduce((sum, value) => sum + value * 5, 0);
	const promise = matching.map((passage) => {
		const length = (words[passage] ?? average) / average;
		const title = own[beginning[passage] ?? 0] ?? 0;
		let sum = 0;
		found.forEach(({ exact, folded, stem }, word) => {
			const often = stem.of[passage] ?? 0;
			const near = (exact.of[passage] ? 1 : 0) + (folded.of[passage] ? 1 : 0);
			const there = (own[passage] ?? 0) & (1 << word) ? 1 : 0;
			const inTitle = title & (1 << word) ? 1 : 0;
			sum += (rarity[word] ?? 0) * (there + inTitle + near + (2 * often) / (often + length + 1));
		});
		return Math.min(Math.floor((sum / most) * STEPS), STEPS - 1);
	});
	const histogram = new Uint32Array(STEPS);
	for (const step of promise) histogram[step] = (histogram[step] ?? 0) + 1;
	let least = STEPS;
	for (let taken = 0; least > 0 && taken < RANKED; ) taken += histogram[--least] ?? 0;
	return matching.filter((_, i) => (promise[i] ?? 0) >= least).slice(0, RANKED * 2);
}
