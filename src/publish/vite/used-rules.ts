import { topLevelRules } from './split-rules.ts';

/** A rule of a style sheet. */
interface Rule {
	css: string;
	/** For each of its selectors, the names that a page must have. */
	selectors: readonly (readonly string[])[];
}

/** A block, such as `@media`, of which only the rules that are needed are taken. */
interface Block {
	prelude: string;
	rules: readonly (Rule | Block)[];
}

/**
 * Returns a function that selects the rules of a style sheet that may apply to a page: those whose
 * selectors name only elements and classes that occur in its markup. Attributes are not looked at, since
 * scripts set them before the first paint, nor what `:is()`, `:not()` and the like contain.
 *
 * @param css minified, without braces in strings, and without comments
 */
export function usedRules(css: string): (markup: string) => string {
	const rules = parseRules(css);
	return (markup) => {
		const names = namesIn(markup);
		return rules.map((rule) => textOf(rule, names)).join('');
	};
}

function parseRules(css: string): (Rule | Block)[] {
	return Array.from(topLevelRules(css), (css) => {
		const start = css.indexOf('{');
		if (start < 0) return { css, selectors: [[]] };
		const prelude = css.slice(0, start);
		if (/^@(layer|media|supports)\b/.test(prelude))
			return { prelude, rules: parseRules(css.slice(start + 1, -1)) };
		return { css, selectors: prelude.startsWith('@') ? [[]] : needsOf(prelude) };
	});
}

function textOf(rule: Rule | Block, names: ReadonlySet<string>): string {
	if ('css' in rule)
		return rule.selectors.some((needed) => needed.every((name) => names.has(name))) ? rule.css : '';
	const inner = rule.rules.map((inner) => textOf(inner, names)).join('');
	return inner && `${rule.prelude}{${inner}}`;
}

/** Pseudo-elements and pseudo-classes that form controls alone have. */
const FORM_CONTROL = /:placeholder|:file-selector|::-webkit-|:-moz-(ui|progress)/;
const FORM_CONTROLS = /^(input|progress|select|textarea)$/;

/** The name in `namesIn` that stands for all form controls. */
const ANY_CONTROL = '<control>';

function needsOf(prelude: string): string[][] {
	let plain = prelude.replace(/(?<!\\)\[[^\]]*\]/g, '');
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain.replace(/(:[\w-]+)\((\\.|[^()\\])*\)/g, '$1');
	}
	return plain
		.split(/(?<!\\),/)
		.map((selector) => [
			...Array.from(selector.matchAll(/\.(\\.|[\w-])+|(?<=^|[\s>+~])[a-z][\w-]*/g), ([name]) =>
				name.replace(/\\(.)/g, '$1'),
			),
			...(FORM_CONTROL.test(selector) ? [ANY_CONTROL] : []),
		]);
}

/** The names of elements and of classes (`.name`) in a page's markup. */
function namesIn(markup: string): Set<string> {
	const names = new Set(['html', 'body']);
	for (const [, element = '', attributes = ''] of markup.matchAll(/<([a-z][\w-]*)([^>]*)/g)) {
		names.add(element);
		if (FORM_CONTROLS.test(element)) names.add(ANY_CONTROL);
		const [, classes = ''] = attributes.match(/ class="([^"]*)"/) ?? [];
		for (const name of classes.split(' ')) names.add(`.${name}`);
	}
	return names;
}
