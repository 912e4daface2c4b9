/** The scripts by which the language of a query is recognised. */
const SCRIPTS =
	'Arabic Hebrew Latin Cyrillic Greek Thaana Syriac Han Hiragana Katakana Hangul Devanagari Bengali Thai Georgian Armenian Ethiopic Nko Adlam'
		.split(' ')
		.map((name) => ({ name, letter: new RegExp(`\\p{Script=${name}}`, 'gu') }));

/** The share of all letters from which on a script counts as one of the texts' scripts. */
const MIN_SHARE = 0.1;

/** Counts the scripts of many texts. */
export class ScriptCount {
	readonly #letters = new Map<string, number>();

	/** Counts the letters of a text. */
	add(text: string): void {
		this.addCounts(
			SCRIPTS.map(({ name, letter }) => [name, text.match(letter)?.length ?? 0] as const),
		);
	}

	/** Adds how many letters of each script other texts have. */
	addCounts(counts: Iterable<readonly [name: string, letters: number]>): void {
		for (const [name, letters] of counts)
			if (letters > 0) this.#letters.set(name, (this.#letters.get(name) ?? 0) + letters);
	}

	/** Returns how many letters of each script there are. */
	counts(): [name: string, letters: number][] {
		return [...this.#letters];
	}

	/** Returns the names of the scripts that have at least `MIN_SHARE` of the letters. */
	main(): string[] {
		const all = [...this.#letters.values()].reduce((sum, count) => sum + count, 0);
		return [...this.#letters].flatMap(([name, count]) => (count >= all * MIN_SHARE ? [name] : []));
	}
}
