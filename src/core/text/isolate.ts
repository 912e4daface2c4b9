import { type Dir, dirOfText, firstStrongDir, withoutIsolates } from './direction.ts';
import { runsIn } from './runs.ts';
import { splitAtRuns } from './split-at-runs.ts';

/*
 * Directions in places without markup, such as a tab's title, by control characters (UAX #9, 2).
 */

const ISOLATE: Record<Dir, string> = { ltr: '\u2066', rtl: '\u2067' };
const POP_ISOLATE = '\u2069';
const OVERRIDE: Record<Dir, string> = { ltr: '\u202D', rtl: '\u202E' };
const POP_OVERRIDE = '\u202C';
const MARK: Record<Dir, string> = { ltr: '\u200E', rtl: '\u200F' };

const inIsolate = (text: string, dir: Dir) => ISOLATE[dir] + text + POP_ISOLATE;

/** The text with its runs isolated (see `runsIn`). The characters of a number all take its direction. */
export function withIsolatedRuns(text: string, dir: Dir): string {
	return splitAtRuns(text, runsIn(text, dir))
		.map(({ text: part, runs: [run] }) => {
			if (!run) return part;
			const inner = run.isNumber ? OVERRIDE[run.dir] + part + POP_OVERRIDE : part;
			return inIsolate(inner, run.dir);
		})
		.join('');
}

/**
 * The text with its runs isolated, and itself isolated where its direction differs from the surrounding
 * one.
 *
 * @param dir its direction: by default that of most letters that it doesn't isolate itself
 */
export function isolate(
	text: string,
	around: Dir,
	dir = dirOfText(withoutIsolates(text)) ?? around,
): string {
	const inner = withIsolatedRuns(text, dir);
	return dir === around ? inner : inIsolate(inner, dir);
}

/**
 * The text with its isolates balanced: those that are open are closed, and ends without a beginning are
 * left out. Else browsers let them end the element that isolates the text, and reorder what follows.
 */
export function withBalancedIsolates(text: string): string {
	let open = 0;
	const balanced = text.replace(/[\u2066-\u2069]/g, (sign) => {
		if (sign !== POP_ISOLATE) open++;
		else if (open > 0) open--;
		else return '';
		return sign;
	});
	return balanced + POP_ISOLATE.repeat(open);
}

/** The text after a direction mark, for places without markup, such as a tab's title. */
export function withDirMark(text: string, dir: Dir): string {
	return MARK[dir] + text;
}

/**
 * The text, its runs isolated, for programs that take its direction from its first strong character, such
 * as feed readers and messengers: after a direction mark only where that character has another direction.
 */
export function forFirstStrong(text: string, dir: Dir): string {
	const inner = withIsolatedRuns(text, dir);
	return !text || firstStrongDir(text) === dir ? inner : withDirMark(inner, dir);
}

/**
 * The text with its runs isolated, after a direction mark and in an isolate, for places without markup
 * and of unknown direction, such as a message: the mark is for programs that take the first strong
 * character's direction, the isolate for those with a direction of their own (UAX #9, P2 and X5a).
 */
export function withDirection(text: string, dir: Dir): string {
	return withDirMark(inIsolate(withIsolatedRuns(text, dir), dir), dir);
}
