import { topLevelRules } from './split-rules.ts';

/**
 * Returns the rules of a style sheet whose class occurs in a page's markup.
 *
 * @param css minified rules of one class each, without braces in strings or comments
 */
export function usedUtilities(css: string, markup: string): string {
	const classes = Array.from(markup.matchAll(/ class="([^"]*)"/g), ([, names = '']) => names);
	return usedRules(css, new Set(classes.join(' ').split(' ')));
}

function usedRules(css: string, classes: ReadonlySet<string>): string {
	let used = '';
	for (const rule of topLevelRules(css)) {
		const start = rule.indexOf('{');
		const prelude = rule.slice(0, start);
		if (prelude.startsWith('@')) {
			const inner = usedRules(rule.slice(start + 1, -1), classes);
			if (inner) used += `${prelude}{${inner}}`;
		} else if (classesIn(prelude).some((name) => classes.has(name))) used += rule;
	}
	return used;
}

const classesIn = (selector: string) =>
	Array.from(selector.matchAll(/\.((?:\\.|[\w-])+)/g), ([, name = '']) =>
		name.replace(/\\(.)/g, '$1'),
	);
