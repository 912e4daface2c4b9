/**
 * Sorts the rules of a style sheet by how they begin.
 *
 * @param css as a build writes it: without strings or comments that hold braces
 * @param parts the beginnings of the rules that belong into a part, by its name
 * @returns the parts by their names, and the rest; together they say what the sheet said, as long as
 * the rest comes first and names the layers in their order
 * @throws {Error} if there is nothing for a part
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

/** The rules of a style sheet, or of what stands in a block, as they are written. */
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
