import { groupBy } from '../../../core/group-by.ts';
import { likeness, type Overlap } from './overlaps.ts';
import type { Pairs } from './pairs.ts';
import { MAX_POSITION_SCORE, positionScorer } from './position-score.ts';
import type { Unit } from './unit.ts';

/**
 * The sum of likeness and position score from which on two blocks are taken for the same.
 *
 * Measured on an Arabic encyclopedia: of 28,680 pairs of different paragraphs none has a likeness
 * above 0.2; of 711,028 pairs of different sentences five are above 0.35, and 0.55 with the highest
 * position score.
 */
const MIN_SCORE = 0.55;
/** By how much the best score must exceed the next one for the pair to be made. */
const MIN_LEAD = 0.1;
/** The share of a part's weight that the whole must contain, for a split or merged block. */
const MIN_PART_SHARE = 0.8;
const MIN_PART_WORDS = 3;

/**
 * Pairs the unpaired blocks that were reworded, split or merged, the best score first; blocks in doubt
 * stay unpaired. A merged block is paired with its first part, a split block with its longest part.
 */
export function matchReworded(
	before: readonly Unit[],
	after: readonly Unit[],
	overlaps: readonly Overlap[],
	pairs: Pairs,
): void {
	const isMerged = (o: Overlap) => isPart(o.shared / o.weightBefore, before[o.before]);
	const isSplit = (o: Overlap) => isPart(o.shared / o.weightAfter, after[o.after]);
	const candidates = overlaps.filter(
		(o) =>
			pairs.areFree(o.before, o.after) &&
			(likeness(o) > MIN_SCORE - MIN_LEAD - MAX_POSITION_SCORE || isMerged(o) || isSplit(o)),
	);
	const sameBefore = groupBy(candidates, (o) => o.before);
	const sameAfter = groupBy(candidates, (o) => o.after);

	const lengthOf = (i: number) => after[i]?.words.length ?? 0;
	const partnersOf = (best: Overlap): [before: number, after: number] => {
		const others = (same: readonly Overlap[] = []) =>
			same.filter((o) => pairs.areFree(o.before, o.after) && !claimSameText(o, best));
		if (isMerged(best)) {
			const parts = others(sameAfter.get(best.after)).filter(isMerged);
			return [Math.min(best.before, ...parts.map((o) => o.before)), best.after];
		}
		if (!isSplit(best)) return [best.before, best.after];
		const parts = others(sameBefore.get(best.before)).filter(isSplit);
		const [longest = best] = [best, ...parts].sort(
			(a, b) => lengthOf(b.after) - lengthOf(a.after) || a.after - b.after,
		);
		return [best.before, longest.after];
	};

	const matchBest = (): boolean => {
		const positionScore = positionScorer(pairs);
		const scores = new Map(
			candidates
				.filter((o) => pairs.areFree(o.before, o.after))
				.map((o) => [o, likeness(o) + positionScore(o.before, o.after)]),
		);
		const doubtful = { before: new Set<number>(), after: new Set<number>() };
		let found = false;
		for (const [best, score] of [...scores].sort((a, b) => b[1] - a[1])) {
			if (score < MIN_SCORE) break;
			if (!pairs.areFree(best.before, best.after)) continue;
			if (doubtful.before.has(best.before) || doubtful.after.has(best.after)) continue;
			const rivals = [
				...(sameBefore.get(best.before) ?? []),
				...(sameAfter.get(best.after) ?? []),
			].filter(
				(o) =>
					o !== best &&
					pairs.areFree(o.before, o.after) &&
					(scores.get(o) ?? 0) > score - MIN_LEAD &&
					claimSameText(best, o),
			);
			if (rivals.length > 0) {
				doubtful.before.add(best.before);
				doubtful.after.add(best.after);
			} else {
				pairs.join(...partnersOf(best));
				found = true;
			}
		}
		return found;
	};
	// Each new pair can raise the position scores of its neighbours.
	while (matchBest());
}

function isPart(share: number, part: Unit | undefined): boolean {
	return share >= MIN_PART_SHARE && (part?.words.length ?? 0) >= MIN_PART_WORDS;
}

/**
 * Whether two overlaps of one block share the same text of it. The overlaps of the parts of a split
 * or merged block do not: together they weigh no more than the block.
 */
function claimSameText(one: Overlap, other: Overlap): boolean {
	const weight = one.before === other.before ? one.weightBefore : one.weightAfter;
	return one.shared + other.shared - weight > Math.min(one.shared, other.shared) / 2;
}
