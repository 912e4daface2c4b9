import type { Candidate } from './candidates.ts';
import type { Pairs } from './pairs.ts';
import { placesOf } from './position-score.ts';
import { type Profile, type Profiles, sharedOf } from './vocabulary.ts';

/**
 * From this score, likeness and place together, two blocks are the same.
 *
 * Measured on Arabic encyclopedia articles: of 28,680 pairs of different paragraphs none is
 * liker than 0.2, and of 712,221 pairs of sentences seven than 0.35, which the same place
 * between the same neighbours lifts to 0.55. A paragraph in its place keeps its key with four
 * words in ten replaced, one that moved with two in ten.
 */
const SAME = 0.55;
/** A rival this near to the best leaves it in doubt; then the block is new. */
const MARGIN = 0.1;
/** The likeness of two blocks of which one stands nearly whole in the other: it was cut or grew. */
const PART = 0.75;
const NEARLY_WHOLE = 0.8;
/** But a mere sentence that is left of a block is not the block. */
const SMALLEST_PART = 0.2;
const FEWEST_WORDS = 5;

interface Scored extends Candidate {
	score: number;
}

/** Pairs the candidates that are each other's best, well enough and without a rival. */
export function matchBest(
	candidates: readonly Candidate[],
	profiles: Profiles,
	pairs: Pairs,
): boolean {
	const { agreement } = placesOf(pairs);
	const scored = candidates
		.filter(({ before, after }) => pairs.areFree(before, after))
		.map((c) => ({ ...c, score: likeness(c, profiles) + agreement(c.before, c.after) }))
		.filter(({ score }) => score >= SAME - MARGIN)
		.sort((a, b) => b.score - a.score);
	const rivals = { before: groupBy(scored, 'before'), after: groupBy(scored, 'after') };
	const doubtful = { before: new Set<number>(), after: new Set<number>() };
	let found = false;
	for (const best of scored) {
		const { before, after, score } = best;
		if (score < SAME || !pairs.areFree(before, after)) continue;
		if (doubtful.before.has(before) || doubtful.after.has(after)) continue;
		const claims = [
			...(rivals.before.get(before) ?? []).map((rival) => [rival, 'before'] as const),
			...(rivals.after.get(after) ?? []).map((rival) => [rival, 'after'] as const),
		];
		const inDoubt = claims.some(
			([rival, shared]) =>
				rival !== best &&
				rival.score > score - MARGIN &&
				pairs.areFree(rival.before, rival.after) &&
				claimTheSame(best, rival, shared, profiles),
		);
		if (inDoubt) {
			doubtful.before.add(before);
			doubtful.after.add(after);
		} else {
			pairs.join(before, after);
			found = true;
		}
	}
	return found;
}

function likeness({ before, after, ...c }: Candidate, profiles: Profiles): number {
	const lengths = [wordsOf(profiles.before, before), wordsOf(profiles.after, after)];
	const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
	const isPart =
		Math.max(c.keptBefore, c.keptAfter) >= NEARLY_WHOLE &&
		shorter >= Math.max(FEWEST_WORDS, longer * SMALLEST_PART);
	return isPart ? Math.max(PART, c.alike) : c.alike;
}

function wordsOf(profiles: ReadonlyMap<number, Profile>, index: number): number {
	return profiles.get(index)?.words.length ?? 0;
}

function groupBy(scored: readonly Scored[], side: 'before' | 'after'): Map<number, Scored[]> {
	const groups = new Map<number, Scored[]>();
	for (const candidate of scored) {
		const group = groups.get(candidate[side]);
		if (group) group.push(candidate);
		else groups.set(candidate[side], [candidate]);
	}
	return groups;
}

/**
 * Whether two candidates for one block lay claim to the same words of it. The parts of a block
 * that was split do not: each has its own.
 */
function claimTheSame(
	best: Candidate,
	rival: Candidate,
	shared: 'before' | 'after',
	profiles: Profiles,
): boolean {
	const other = shared === 'before' ? 'after' : 'before';
	const whole = profiles[shared].get(best[shared]);
	const [one, two] = [profiles[other].get(best[other]), profiles[other].get(rival[other])];
	if (!whole || !one || !two) return false;
	const claimed = sharedOf(sharedOf(whole.words, one.words), two.words);
	return claimed.length * 2 > Math.min(best.words, rival.words);
}
