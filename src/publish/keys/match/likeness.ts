import { isCorrected } from './corrected-word.ts';
import { type Profile, sharedOf, type Vocabulary } from './vocabulary.ts';

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

/** How alike two blocks are, and how much of each stands in the other. */
export function likenessOf(before: Profile, after: Profile, vocabulary: Vocabulary): Likeness {
	const shared = sharedOf(before.words, after.words);
	const neighbours = sharedOf(before.neighbours, after.neighbours).length;
	let weight = weightOfCorrected(before, after, vocabulary);
	for (const word of shared) weight += vocabulary.weigh(word);
	const share = (weights: number, pairs: number) => {
		const byWords = weights > 0 ? weight / weights : 0;
		// A single word has no neighbours to go by.
		return pairs > 0 ? (byWords + neighbours / pairs) / 2 : byWords;
	};
	const [pairsBefore, pairsAfter] = [before.neighbours.length, after.neighbours.length];
	const comparable = pairsBefore > 0 && pairsAfter > 0;
	return {
		// Dice's coefficient, once over words and once over pairs of them.
		alike: share(
			(before.weight + after.weight) / 2,
			comparable ? (pairsBefore + pairsAfter) / 2 : 0,
		),
		keptBefore: share(before.weight, pairsBefore),
		keptAfter: share(after.weight, pairsAfter),
		words: shared.length,
	};
}

/** Only a heading or another short block hangs on a single word; elsewhere it costs more than it tells. */
const SHORT = 12;
/** A corrected word counts half: by itself it does not make the block the same. */
const CORRECTED = 0.5;

function weightOfCorrected(before: Profile, after: Profile, vocabulary: Vocabulary): number {
	if (Math.max(before.words.length, after.words.length) > SHORT) return 0;
	const added = after.words.filter((word) => !before.words.includes(word));
	let weight = 0;
	for (const word of before.words) {
		if (after.words.includes(word)) continue;
		const at = added.findIndex((other) =>
			isCorrected(vocabulary.wordOf(word), vocabulary.wordOf(other)),
		);
		if (at < 0) continue;
		const [corrected = 0] = added.splice(at, 1);
		weight += CORRECTED * Math.min(vocabulary.weigh(word), vocabulary.weigh(corrected));
	}
	return weight;
}
