import { type Likeness, likenessOf } from './likeness.ts';
import type { Profile, Vocabulary } from './vocabulary.ts';

/** A block before and a block after that may be the same. */
export interface Candidate extends Likeness {
	before: number;
	after: number;
}

/** Blocks of one text that have no partner yet. */
export interface FreeBlocks {
	profiles: ReadonlyMap<number, Profile>;
	/** The gap between matched blocks in which a block stands: equal for the same place in both texts. */
	gapOf: (index: number) => number;
}

/** Up to so many words, a block is looked up by each of them, not by pairs of words alone. */
const SHORT = 12;
/** A word or pair that stands in more blocks than this tells nothing of one of them. */
const COMMON = 64;
/** So many of a block's rarest words and pairs vote on its partners, */
const VOTERS = 24;
/** and so many partners are looked at closely, */
const CLOSE = 8;
/** beside those at most so far from it in the same gap. */
const NEAR = 2;

/**
 * The pairs that are worth comparing, compared: those that share rare words, found through an
 * index, and those in the same place. Their number grows with the blocks, not with the square.
 */
export function candidatesOf(
	before: FreeBlocks,
	after: FreeBlocks,
	vocabulary: Vocabulary,
): Candidate[] {
	const index = indexOf(before.profiles);
	const gapsBefore = gapsOf(before);
	const candidates: Candidate[] = [];
	for (const [gap, group] of gapsOf(after)) {
		for (const [place, b] of group.entries()) {
			const profile = after.profiles.get(b) as Profile;
			const near = gapsBefore.get(gap)?.slice(Math.max(0, place - NEAR), place + NEAR + 1) ?? [];
			for (const a of new Set([...electedBy(profile, index), ...near])) {
				const likeness = likenessOf(before.profiles.get(a) as Profile, profile, vocabulary);
				candidates.push({ before: a, after: b, ...likeness });
			}
		}
	}
	return candidates;
}

function gapsOf({ profiles, gapOf }: FreeBlocks): Map<number, number[]> {
	const gaps = new Map<number, number[]>();
	for (const i of profiles.keys()) {
		const gap = gaps.get(gapOf(i));
		if (gap) gap.push(i);
		else gaps.set(gapOf(i), [i]);
	}
	return gaps;
}

type Index = ReadonlyMap<number, readonly number[]>;

/** In which blocks each feature stands. */
function indexOf(profiles: ReadonlyMap<number, Profile>): Index {
	const index = new Map<number, number[]>();
	for (const [i, profile] of profiles) {
		for (const feature of featuresOf(profile)) {
			const blocks = index.get(feature);
			if (blocks) blocks.push(i);
			else index.set(feature, [i]);
		}
	}
	return index;
}

/** What a block is looked up by: a longer one that keeps no two words together is another one. */
function featuresOf({ words, neighbours }: Profile): number[] {
	const features = words.length > SHORT ? neighbours : [...words, ...neighbours];
	return features.filter((feature, i) => feature !== features[i - 1]);
}

function electedBy(profile: Profile, index: Index): number[] {
	const voters: (readonly number[])[] = [];
	for (const feature of featuresOf(profile)) {
		const blocks = index.get(feature);
		if (blocks && blocks.length <= COMMON) voters.push(blocks);
	}
	voters.sort((a, b) => a.length - b.length);
	const votes = new Map<number, number>();
	for (const blocks of voters.slice(0, VOTERS)) {
		for (const block of blocks) votes.set(block, (votes.get(block) ?? 0) + 1);
	}
	return [...votes]
		.sort((a, b) => b[1] - a[1])
		.slice(0, CLOSE)
		.map(([block]) => block);
}
