import { isCorrected } from './corrected-word.ts';

/** How much two blocks have in common. */
export interface Likeness {
	/** 0 to 1: how alike they are as wholes. */
	alike: number;
	/** 0 to 1: how much of the block before stands in the block after. */
	keptBefore: number;
	/** 0 to 1: how much of the block after stood in the block before. */
	keptAfter: number;
	/** How many words they share. */
	words: number;
}

/** A block's words and pairs of words, counted and weighed, to compare it with many others. */
export interface Profile {
	words: readonly string[];
	bag: ReadonlyMap<string, number>;
	/** The weight of all its words. */
	weight: number;
	/** Neighbouring words, counted: what tells a kept passage from a chance meeting of words. */
	neighbours: ReadonlyMap<string, number>;
}

/** Says how much a word tells: a rare one more than one that stands in every block. */
export type Weigh = (word: string) => number;

/** Weights by inverse document frequency (Spärck Jones, 1972), a block being the document. */
export function weighWords(texts: readonly (readonly string[])[]): Weigh {
	const blocks = new Map<string, number>();
	for (const words of texts) {
		for (const word of new Set(words)) blocks.set(word, (blocks.get(word) ?? 0) + 1);
	}
	return (word) => Math.log(1 + texts.length / (blocks.get(word) ?? 1));
}

/** A block's words, made ready to be compared. */
export function profileOf(words: readonly string[], weigh: Weigh): Profile {
	return {
		words,
		bag: count(words),
		weight: words.reduce((sum, word) => sum + weigh(word), 0),
		neighbours: count(words.slice(1).map((word, i) => `${words[i]} ${word}`)),
	};
}

function count(items: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}

/** How alike two blocks are, and how much of each stands in the other. */
export function likenessOf(before: Profile, after: Profile, weigh: Weigh): Likeness {
	let words = 0;
	let weight = weightOfCorrected(before, after, weigh);
	for (const [word, shared] of sharedOf(before.bag, after.bag)) {
		words += shared;
		weight += shared * weigh(word);
	}
	let neighbours = 0;
	for (const [, shared] of sharedOf(before.neighbours, after.neighbours)) neighbours += shared;
	const share = (weights: number, pairs: number) => {
		const byWords = weights > 0 ? weight / weights : 0;
		// A single word has no neighbours to go by.
		return pairs > 0 ? (byWords + neighbours / pairs) / 2 : byWords;
	};
	const [pairsBefore, pairsAfter] = [before.words.length - 1, after.words.length - 1];
	const comparable = pairsBefore > 0 && pairsAfter > 0;
	return {
		// Dice's coefficient, once over words and once over pairs of them.
		alike: share(
			(before.weight + after.weight) / 2,
			comparable ? (pairsBefore + pairsAfter) / 2 : 0,
		),
		keptBefore: share(before.weight, pairsBefore),
		keptAfter: share(after.weight, pairsAfter),
		words,
	};
}

/** Only a heading or another short block hangs on a single word; elsewhere it costs more than it tells. */
const SHORT = 12;
/** A corrected word counts half: by itself it does not make the block the same. */
const CORRECTED = 0.5;

function weightOfCorrected(before: Profile, after: Profile, weigh: Weigh): number {
	if (Math.max(before.words.length, after.words.length) > SHORT) return 0;
	const added = [...after.bag.keys()].filter((word) => !before.bag.has(word));
	let weight = 0;
	for (const word of before.bag.keys()) {
		if (after.bag.has(word)) continue;
		const at = added.findIndex((other) => isCorrected(word, other));
		if (at < 0) continue;
		weight += CORRECTED * Math.min(weigh(word), weigh(added[at] as string));
		added.splice(at, 1);
	}
	return weight;
}

/** The items that both have, with how often both have them. */
export function* sharedOf(
	a: ReadonlyMap<string, number>,
	b: ReadonlyMap<string, number>,
): Iterable<[string, number]> {
	const [few, many] = a.size < b.size ? [a, b] : [b, a];
	for (const [item, times] of few) {
		const shared = Math.min(times, many.get(item) ?? 0);
		if (shared > 0) yield [item, shared];
	}
}
