/** An ending, what stands in its place, and how many letters must be left before it. */
export type Ending = readonly [ending: string, instead: string, least: number];

/** Endings that leave nothing behind. */
export function bare(endings: string, least: number): Ending[] {
	return endings.split(' ').map((ending) => [ending, '', least] as const);
}

/** A word without the first of the endings that it has, or undefined where it has none. */
export function withoutOne(word: string, endings: readonly Ending[]): string | undefined {
	for (const [ending, instead, least] of endings) {
		const left = word.length - ending.length;
		if (left >= least && word.endsWith(ending)) return word.slice(0, left) + instead;
	}
	return undefined;
}

/** A word without any of the endings, one after the other. */
export function withoutAll(word: string, endings: readonly Ending[]): string {
	const shorter = withoutOne(word, endings);
	return shorter === undefined || shorter === word ? word : withoutAll(shorter, endings);
}
