import { groupBy } from '../../../core/group-by.ts';
import { familyOf } from '../block-kind.ts';
import type { Unit } from './unit.ts';

/** How much text a block of the last import and a draft have in common. */
export interface Overlap {
	before: number;
	after: number;
	/** The weight of the features that both have, at most that of either. */
	shared: number;
	weightBefore: number;
	weightAfter: number;
}

/** How alike two blocks are as wholes, 0 to 1 (Ochiai, 1957): a half of a block is 0.7. */
export function likeness({ shared, weightBefore, weightAfter }: Overlap): number {
	return shared / Math.sqrt(weightBefore * weightAfter);
}

/** The features of a text, each with its share in the text's weight: 1, or part of a word. */
type Features = ReadonlyMap<string, number>;

/** A feature that more free blocks have does not tell them apart, and would cost time. */
const MAX_BLOCKS_PER_FEATURE = 64;

/**
 * The overlaps of the free blocks before with all blocks after of the same family.
 *
 * A rare feature weighs more than a common one (inverse document frequency, Spärck Jones, 1972).
 * Blocks are found through an index of features, so the time grows with the number of blocks and
 * not with its square.
 */
export function overlapsOf(
	before: readonly Unit[],
	after: readonly Unit[],
	freeBefore: readonly number[],
): Overlap[] {
	const featuresBefore = before.map(featuresOf);
	const featuresAfter = after.map(featuresOf);
	const weigh = weigher([...featuresBefore, ...featuresAfter]);
	const entries = freeBefore.flatMap((block) => {
		const features = featuresBefore[block] as Features;
		const weight = weightOf(features, weigh);
		return [...features.keys()].map((feature) => ({ feature, block, weight }));
	});
	const index = groupBy(entries, ({ feature }) => feature);
	return featuresAfter.flatMap((features, after) => {
		const overlaps = new Map<number, Overlap>();
		const weightAfter = weightOf(features, weigh);
		for (const [feature, share] of features) {
			const found = index.get(feature) ?? [];
			if (found.length > MAX_BLOCKS_PER_FEATURE) continue;
			for (const { block, weight } of found) {
				const shared = (overlaps.get(block)?.shared ?? 0) + share * weigh(feature);
				overlaps.set(block, { before: block, after, shared, weightBefore: weight, weightAfter });
			}
		}
		return [...overlaps.values()];
	});
}

function weigher(texts: readonly Features[]): (feature: string) => number {
	const counts = new Map<string, number>();
	for (const features of texts) {
		for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
	}
	return (feature) => Math.log(1 + texts.length / (counts.get(feature) ?? 1));
}

function weightOf(features: Features, weigh: (feature: string) => number): number {
	let weight = 0;
	for (const [feature, share] of features) weight += share * weigh(feature);
	return weight;
}

/** What a pair of neighbouring words counts, a word being 1. */
const PAIR_SHARE = 0.7;
const LETTERS_PER_SEQUENCE = 4;
/** A shorter word has too few sequences to tell a typing error from another word. */
const MIN_LETTERS_FOR_SEQUENCES = 5;

/**
 * A block's words and its pairs of neighbouring words, which tell a kept passage from words that
 * two texts share by chance.
 *
 * A heading may be a single word, so its longer words count by their sequences of letters: a
 * corrected typing error costs only a part of the word.
 */
function featuresOf({ kind, words }: Unit): Features {
	const family = familyOf(kind);
	const features = new Map<string, number>();
	for (const [i, word] of words.entries()) {
		if (i > 0) features.set(`${family} ${words[i - 1]} ${word}`, PAIR_SHARE);
		const sequences = family === 'heading' ? letterSequences(word) : [];
		if (sequences.length === 0) features.set(`${family} ${word}`, 1);
		for (const letters of sequences) features.set(`${family}-${letters}`, 1 / sequences.length);
	}
	return features;
}

function letterSequences(word: string): string[] {
	if (word.length < MIN_LETTERS_FOR_SEQUENCES || /\p{N}/u.test(word)) return [];
	return Array.from({ length: word.length - LETTERS_PER_SEQUENCE + 1 }, (_, at) =>
		word.slice(at, at + LETTERS_PER_SEQUENCE),
	);
}
