import { groupBy } from '../../../core/group-by.ts';
import type { Overlap } from './overlaps.ts';
import type { Pairs } from './pairs.ts';
import { positionScorer } from './position-score.ts';
import type { Unit } from './unit.ts';

/** The share of a lost block's weight that its successor must contain. */
const MIN_SHARE = 0.9;
/** The words that a lost block must have to get a successor at its position. */
const MIN_WORDS_NEARBY = 3;
/** The words that a lost block must have to get a successor at another position. */
const MIN_WORDS_ELSEWHERE = 8;

/**
 * Returns for each lost block, by index, the block after that contains its whole text: the one it was
 * merged into, or the one that it repeated. Blocks in doubt are left out.
 */
export function successorsOf(
	before: readonly Unit[],
	overlaps: readonly Overlap[],
	pairs: Pairs,
): Map<number, number> {
	const positionScore = positionScorer(pairs);
	const isNear = (o: Overlap) => positionScore(o.before, o.after) > 0;
	const whole = overlaps.filter((o) => {
		const words = before[o.before]?.words.length ?? 0;
		return (
			pairs.after[o.before] === -1 &&
			o.shared >= MIN_SHARE * o.weightBefore &&
			words >= (isNear(o) ? MIN_WORDS_NEARBY : MIN_WORDS_ELSEWHERE)
		);
	});
	const successors = new Map<number, number>();
	for (const [lost, found] of groupBy(whole, (o) => o.before)) {
		const near = found.filter(isNear);
		const [successor, another] = near.length > 0 ? near : found;
		if (successor && !another) successors.set(lost, successor.after);
	}
	return successors;
}
