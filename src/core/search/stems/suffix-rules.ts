/** A suffix, its replacement, and how many letters must be left before it. */
export type SuffixRule = readonly [suffix: string, replacement: string, minLetters: number];

/** Rules that remove suffixes, given with a space between. */
export function bare(suffixes: string, minLetters: number): SuffixRule[] {
	return suffixes.split(' ').map((suffix) => [suffix, '', minLetters] as const);
}

/** Applies the first rule whose suffix the word has; undefined where there is none. */
export function removeSuffix(word: string, rules: readonly SuffixRule[]): string | undefined {
	for (const [suffix, replacement, minLetters] of rules) {
		const left = word.length - suffix.length;
		if (left >= minLetters && word.endsWith(suffix)) return word.slice(0, left) + replacement;
	}
	return undefined;
}

/** Applies the rules until none applies. */
export function removeSuffixes(word: string, rules: readonly SuffixRule[]): string {
	const shorter = removeSuffix(word, rules);
	return shorter === undefined || shorter === word ? word : removeSuffixes(shorter, rules);
}
