import type { Pairs } from './pairs.ts';

/** The score for one side if the same pair is next to both blocks there; it falls with the distance. */
const MAX_SCORE_PER_SIDE = 0.1;
/** The highest score that a position can have. */
export const MAX_POSITION_SCORE = 2 * MAX_SCORE_PER_SIDE;

/** The nearest paired block on one side, and the number of unpaired blocks in between. */
interface Anchor {
	/** Its index in the text after; -1 for the text's start, and the number of blocks for its end. */
	index: number;
	distance: number;
}

/**
 * Scores how well the positions of two blocks agree, from 0 to `MAX_POSITION_SCORE`: by whether
 * the nearest pair above both is the same, and the nearest below, and how near these are. The starts
 * of the two texts count as a pair, and so do their ends.
 */
export function positionScorer(pairs: Pairs): (before: number, after: number) => number {
	const anchorsBefore = pairs.after;
	const anchorsAfter = pairs.before.map((partner, i) => (partner === -1 ? -1 : i));
	const above = { before: anchorsAbove(anchorsBefore, -1), after: anchorsAbove(anchorsAfter, -1) };
	const end = pairs.before.length;
	const below = {
		before: anchorsAbove(anchorsBefore.toReversed(), end).reverse(),
		after: anchorsAbove(anchorsAfter.toReversed(), end).reverse(),
	};
	return (before, after) =>
		scoreOf(above.before[before], above.after[after]) +
		scoreOf(below.before[before], below.after[after]);
}

/** The nearest anchor above each block, not the block itself. */
function anchorsAbove(anchors: readonly number[], edge: number): Anchor[] {
	let anchor: Anchor = { index: edge, distance: 0 };
	return anchors.map((index) => {
		const found = anchor;
		anchor = index === -1 ? { ...anchor, distance: anchor.distance + 1 } : { index, distance: 0 };
		return found;
	});
}

function scoreOf(before: Anchor | undefined, after: Anchor | undefined): number {
	if (!before || !after || before.index !== after.index) return 0;
	return MAX_SCORE_PER_SIDE / (1 + Math.max(before.distance, after.distance) / 2);
}
