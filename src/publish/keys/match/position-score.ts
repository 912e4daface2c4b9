import type { Pairs } from './pairs.ts';

/** What agreeing with the neighbour on one side adds to the likeness of two blocks. */
const NEIGHBOUR = 0.1;

/** Where the blocks stand between those that are matched already. */
export interface Places {
	/** The matched block after which a block before stands, as an index in the text after; -1 at the start. */
	gapBefore: (before: number) => number;
	/** The same for a block after. */
	gapAfter: (after: number) => number;
	/** How much the place of two blocks speaks for their being the same: 0 to 0.2. */
	agreement: (before: number, after: number) => number;
}

/** The nearest matched block on one side, as an index in the text after, and how far it is. */
interface Nearest {
	anchor: number;
	distance: number;
}

/** Reads the places of all blocks off the pairs found so far. */
export function placesOf(pairs: Pairs): Places {
	const anchorsBefore = pairs.after;
	const anchorsAfter = pairs.before.map((partner, i) => (partner === -1 ? -1 : i));
	const left = { before: nearest(anchorsBefore, -1), after: nearest(anchorsAfter, -1) };
	const end = pairs.before.length;
	const right = {
		before: nearest(anchorsBefore.toReversed(), end).reverse(),
		after: nearest(anchorsAfter.toReversed(), end).reverse(),
	};
	return {
		gapBefore: (i) => left.before[i]?.anchor ?? -1,
		gapAfter: (i) => left.after[i]?.anchor ?? -1,
		agreement: (a, b) =>
			agreementOf(left.before[a], left.after[b]) + agreementOf(right.before[a], right.after[b]),
	};
}

function nearest(anchors: readonly number[], edge: number): Nearest[] {
	let anchor = edge;
	let distance = 0;
	return anchors.map((here) => {
		const found = { anchor, distance };
		if (here === -1) distance++;
		else [anchor, distance] = [here, 0];
		return found;
	});
}

/** The same neighbour tells less the more blocks without a partner stand between. */
function agreementOf(before: Nearest | undefined, after: Nearest | undefined): number {
	if (!before || !after || before.anchor !== after.anchor) return 0;
	return NEIGHBOUR / (1 + Math.max(before.distance, after.distance) / 2);
}
