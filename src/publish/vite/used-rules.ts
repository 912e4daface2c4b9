import { topLevelRules } from './split-rules.ts';

/** A rule of a style sheet. */
interface Rule {
	/** Empty for what is no rule of elements, such as `@font-face`. */
	selectors: readonly Selector[];
	/** What follows the selectors; all of what has none. */
	css: string;
}

interface Selector {
	text: string;
	/** The names that a page must have. */
	needed: readonly string[];
}

/** A block, such as `@media`, of which only the rules that are needed are taken. */
interface Block {
	prelude: string;
	rules: readonly (Rule | Block)[];
}

/**
 * Returns a function that selects the rules of a style sheet that may apply to a page, each with those of
 * its selectors that name only elements and classes that occur in the page's markup. Attributes are not looked at, since
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
		if (start < 0) return { css, selectors: [] };
		const prelude = css.slice(0, start);
		if (/^@(layer|media|supports)\b/.test(prelude))
			return { prelude, rules: parseRules(css.slice(start + 1, -1)) };
		if (prelude.startsWith('@')) return { css, selectors: [] };
		const selectors = selectorsIn(prelude).map((text) => ({ text, needed: needsOf(text) }));
		return { css: css.slice(start), selectors };
	});
}

function textOf(rule: Rule | Block, names: ReadonlySet<string>): string {
	if ('css' in rule) {
		if (rule.selectors.length === 0) return rule.css;
		const used = rule.selectors.filter(({ needed }) => needed.every((name) => names.has(name)));
		return used.length > 0 ? used.map(({ text }) => text).join() + rule.css : '';
	}
	const inner = rule.rules.map((inner) => textOf(inner, names)).join('');
	return inner && `${rule.prelude}{${inner}}`;
}

/** Pseudo-elements and pseudo-classes that form controls alone have. */
const FORM_CONTROL = /:placeholder|:file-selector|::-webkit-|:-moz-(ui|progress)/;
const FORM_CONTROLS = /^(input|progress|select|textarea)$/;

/** The name in `namesIn` that stands for all form controls. */
const ANY_CONTROL = '<control>';

/** The selectors of a list: what is between its commas, without those in brackets. */
function selectorsIn(list: string): string[] {
	const selectors = [''];
	let depth = 0;
	for (const [part] of list.matchAll(/\\.|./gs)) {
		if (part === '(' || part === '[') depth++;
		else if (part === ')' || part === ']') depth--;
		if (part === ',' && depth === 0) selectors.push('');
		else selectors.push(selectors.pop() + part);
	}
	return selectors;
}

function needsOf(selector: string): string[] {
	let plain = selector.replace(/(?<!\\)\[[^\]]*\]/g, '');
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain.replace(/(:[\w-]+)\((\\.|[^()\\])*\)/g, '$1');
	}
	const names = plain.matchAll(/\.(\\.|[\w-])+|(?<=^|[\s>+~])[a-z][\w-]*/g);
	return [
		...Array.from(names, ([name]) => name.replace(/\\(.)/g, '$1')),
		...(FORM_CONTROL.test(plain) ? [ANY_CONTROL] : []),
	];
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
