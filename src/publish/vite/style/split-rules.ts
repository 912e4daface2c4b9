/**
 * Splits the rules of a style sheet into parts by their prefixes.
 *
 * @param css minified, without braces in strings or comments
 * @param parts the prefixes of each part's rules, by the part's name
 * @returns the parts by their names, and `rest`; together they are equivalent to the sheet if `rest`
 * comes first and declares the order of the cascade layers
 * @throws {Error} if no rule belongs to a part
 */
export function splitRules<Name extends string>(
	css: string,
	parts: Readonly<Record<Name, readonly string[]>>,
): Record<Name | 'rest', string> {
	const names = Object.keys(parts) as Name[];
	const split = Object.fromEntries([...names, 'rest'].map((name) => [name, '']));
	for (const rule of topLevelRules(css)) {
		const isIn = (name: Name) => parts[name].some((start) => rule.startsWith(start));
		split[names.find(isIn) ?? 'rest'] += rule;
	}
	const missing = names.find((name) => !split[name]);
	if (missing) throw new Error(`The style sheet has no ${missing}`);
	return split as Record<Name | 'rest', string>;
}

/** Yields the top-level rules of a style sheet or of a block's content, each with its source text. */
export function* topLevelRules(css: string): Generator<string> {
	let depth = 0;
	let start = 0;
	for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
		if (mark !== ';') depth += mark === '{' ? 1 : -1;
		if (depth > 0 || mark === '{') continue;
		yield css.slice(start, index + 1);
		start = index + 1;
	}
	yield css.slice(start);
}
