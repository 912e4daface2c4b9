import { familyOf } from '../block-kind.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { matchBest } from './match-best.ts';
import { matchParts } from './match-parts.ts';
import type { Pairs } from './pairs.ts';
import { placesOf } from './position-score.ts';
import type { Unit } from './unit.ts';
import type { Profile, Profiles, Vocabulary } from './vocabulary.ts';

/** Each new match tells the place of its neighbours; after so many rounds little is left to tell. */
const ROUNDS = 8;

/** Pairs the free blocks that were split, merged or reworded; where it is in doubt, it does not. */
export function matchReworded(
	before: readonly Unit[],
	after: readonly Unit[],
	pairs: Pairs,
	vocabulary: Vocabulary,
): void {
	const comparisons = familiesOf(after, pairs.freeAfter()).map((family) => {
		const profiles = {
			before: profilesOf(before, pairs.freeBefore(), family, vocabulary),
			after: profilesOf(after, pairs.freeAfter(), family, vocabulary),
		};
		return { profiles, candidates: compare(profiles, pairs, vocabulary) };
	});
	for (const { candidates, profiles } of comparisons) matchParts(candidates, profiles, pairs);
	for (let round = 0; round < ROUNDS; round++) {
		const found = comparisons.map((c) => matchBest(c.candidates, c.profiles, pairs));
		if (!found.includes(true)) break;
	}
}

/**
 * For each lost block, by index, the block after into which its text went whole: merged into a
 * neighbour, or a repetition that was struck out. Only where there is no doubt.
 */
export function successorsOf(
	before: readonly Unit[],
	after: readonly Unit[],
	pairs: Pairs,
	vocabulary: Vocabulary,
): Map<number, number> {
	const successors = new Map<number, number>();
	const { agreement } = placesOf(pairs);
	for (const family of familiesOf(before, pairs.freeBefore())) {
		const profiles = {
			before: profilesOf(before, pairs.freeBefore(), family, vocabulary),
			after: profilesOf(after, [...after.keys()], family, vocabulary),
		};
		const whole = compare(profiles, pairs, vocabulary).filter(
			({ keptBefore, words, ...c }) =>
				keptBefore >= KEPT_WHOLE &&
				words >= (agreement(c.before, c.after) > 0 ? FEWEST_NEARBY : FEWEST_ANYWHERE),
		);
		for (const lost of profiles.before.keys()) {
			const heirs = whole.filter((c) => c.before === lost);
			const near = heirs.filter((c) => agreement(lost, c.after) > 0);
			const [heir, another] = near.length > 0 ? near : heirs;
			if (heir && !another) successors.set(lost, heir.after);
		}
	}
	return successors;
}

const KEPT_WHOLE = 0.9;
const FEWEST_NEARBY = 3;
const FEWEST_ANYWHERE = 8;

function compare(profiles: Profiles, pairs: Pairs, vocabulary: Vocabulary): Candidate[] {
	const { gapBefore, gapAfter } = placesOf(pairs);
	return candidatesOf(
		{ profiles: profiles.before, gapOf: gapBefore },
		{ profiles: profiles.after, gapOf: gapAfter },
		vocabulary,
	);
}

function familiesOf(units: readonly Unit[], indexes: readonly number[]): string[] {
	return [...new Set(indexes.map((i) => familyOf((units[i] as Unit).kind)))];
}

function profilesOf(
	units: readonly Unit[],
	indexes: readonly number[],
	family: string,
	vocabulary: Vocabulary,
): Map<number, Profile> {
	const ofFamily = indexes.filter((i) => {
		const unit = units[i] as Unit;
		return familyOf(unit.kind) === family && unit.words.length > 0;
	});
	return new Map(ofFamily.map((i) => [i, vocabulary.profileOf(units[i] as Unit)]));
}
