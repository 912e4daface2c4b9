import type { Candidate } from './candidates.ts';
import type { Pairs } from './pairs.ts';
import type { Profile, Profiles } from './vocabulary.ts';

/** A part stands in the whole at least to this share, */
const KEPT = 0.8;
/** has at least so many words, */
const FEWEST_WORDS = 3;
/** and the parts together make up at least so much of the whole. */
const COVERED = 0.6;

/**
 * Pairs what was split or merged. A merged block keeps the key of the first of its parts; of a
 * split block, the part that keeps most of it keeps the key, the beginning when they are equal.
 */
export function matchParts(
	candidates: readonly Candidate[],
	profiles: Profiles,
	pairs: Pairs,
): void {
	const merged = candidates.filter((c) => c.keptBefore >= KEPT);
	for (const parts of runsOfParts(merged, 'before', profiles)) {
		const [first] = parts;
		if (parts.every((c) => pairs.areFree(c.before, c.after)) && first) {
			pairs.join(first.before, first.after);
		}
	}
	const split = candidates.filter((c) => c.keptAfter >= KEPT);
	for (const parts of runsOfParts(split, 'after', profiles)) {
		const largest = parts.reduce((most, part) => (part.words > most.words ? part : most));
		if (parts.every((c) => pairs.areFree(c.before, c.after))) {
			pairs.join(largest.before, largest.after);
		}
	}
}

/**
 * The groups of at least two neighbouring parts that make up one whole.
 *
 * @param side of which text the parts are: `before` for a merge, `after` for a split
 */
function runsOfParts(
	candidates: readonly Candidate[],
	side: 'before' | 'after',
	profiles: Profiles,
): Candidate[][] {
	const whole = side === 'before' ? 'after' : 'before';
	const rank = new Map([...profiles[side].keys()].map((index, i) => [index, i]));
	const groups = new Map<number, Candidate[]>();
	for (const part of bestOfEachPart(candidates, side)) {
		const group = groups.get(part[whole]);
		if (group) group.push(part);
		else groups.set(part[whole], [part]);
	}
	return [...groups].flatMap(([index, parts]) => {
		const size = (profiles[whole].get(index) as Profile).words.length;
		const inOrder = parts.sort((a, b) => a[side] - b[side]);
		return runs(inOrder, (part) => rank.get(part[side]) as number).filter((run) => {
			const words = run.reduce((sum, part) => sum + part.words, 0);
			// Parts that claim the same words twice are rivals, not parts.
			return run.length > 1 && words >= size * COVERED && words <= size;
		});
	});
}

/** Each part belongs to the whole that holds most of it. */
function bestOfEachPart(
	candidates: readonly Candidate[],
	side: 'before' | 'after',
): Iterable<Candidate> {
	const kept = (c: Candidate) => (side === 'before' ? c.keptBefore : c.keptAfter);
	const best = new Map<number, Candidate>();
	for (const candidate of candidates) {
		if (candidate.words < FEWEST_WORDS) continue;
		const known = best.get(candidate[side]);
		if (!known || kept(candidate) > kept(known)) best.set(candidate[side], candidate);
	}
	return best.values();
}

function runs<T>(items: readonly T[], rankOf: (item: T) => number): T[][] {
	const found: T[][] = [];
	for (const item of items) {
		const run = found.at(-1);
		const last = run?.at(-1);
		if (run && last && rankOf(item) === rankOf(last) + 1) run.push(item);
		else found.push([item]);
	}
	return found;
}
