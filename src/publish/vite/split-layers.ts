/**
 * Takes cascade layers out of a style sheet.
 *
 * @param css as a build writes it: without strings or comments that hold braces
 * @returns the layers by their names, and the rest; together they say what the sheet said, as long as
 * the rest comes first and names the layers in their order
 * @throws {Error} if the sheet has no such layer
 */
export function splitLayers<Name extends string>(
	css: string,
	names: readonly Name[],
): Record<Name | 'rest', string> {
	const parts = Object.fromEntries([...names, 'rest'].map((name) => [name, '']));
	for (const rule of topLevelRules(css)) {
		const name = names.find((name) => rule.startsWith(`@layer ${name}{`)) ?? 'rest';
		parts[name] += rule;
	}
	const missing = names.find((name) => !parts[name]);
	if (missing) throw new Error(`The style sheet has no layer ${missing}`);
	return parts as Record<Name | 'rest', string>;
}

function* topLevelRules(css: string): Generator<string> {
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
