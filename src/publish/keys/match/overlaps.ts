import { groupBy } from '../../../core/group-by.ts';
import { familyOf } from '../block-kind.ts';
import type { Unit } from './unit.ts';

/** How much text a block of the last import and a draft have in common, as weights of features. */
export interface Overlap {
	before: number;
	after: number;
	/** The weight of the features that both have. */
	shared: number;
	weightBefore: number;
	weightAfter: number;
}

/** The similarity of two blocks, 0 to 1 (Ochiai, 1957): 0.7 for a block and a half of it. */
export function likeness({ shared, weightBefore, weightAfter }: Overlap): number {
	return shared / Math.sqrt(weightBefore * weightAfter);
}

/** The features of a text, each with its weight in words: 1 for a word, less for a part of one. */
type Features = ReadonlyMap<string, number>;

/** A feature that more unpaired blocks have is ignored: it tells little and costs time. */
const MAX_BLOCKS_PER_FEATURE = 64;

/**
 * Returns the overlaps of the unpaired blocks before with all blocks after of the same family.
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

/** The weight of a pair of neighbouring words; that of a word is 1. */
const PAIR_SHARE = 0.7;
const LETTERS_PER_SEQUENCE = 4;
/** In shorter words, a typing error can't be told from another word by letter sequences. */
const MIN_LETTERS_FOR_SEQUENCES = 5;

/**
 * Returns a block's words and its pairs of neighbouring words, which distinguish a kept passage from
 * words that two texts share by chance.
 *
 * A heading may be a single word, so its longer words are split into letter sequences: correcting a
 * typing error changes only some of them.
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
