import { preferenceNames } from '../../../core/site/preferences.ts';

/** A name that a page must have (see `namesIn`); or lists of needs of which it must meet one. */
export type Need = string | readonly (readonly Need[])[];

/** A pseudo-class with arguments, in which others may be. */
const FUNCTION = /(?<!\\):([\w-]+)\(((?:\\.|[^()\\]|\((?:\\.|[^()\\]|\([^()]*\))*\))*)\)/g;
const ATTRIBUTE = /(?<!\\)\[([\w-]+)(?:(.?=)"?([^"\]]*)"?)?\]/g;
/** No page is in such a state when it is first painted; older engines get their rules later, too. */
const LATER_STATES =
	/(?<!\\):(hover|focus|active|popover-open|:?selection|:?backdrop|-moz-focusring)/;
/** Pseudo-elements and pseudo-classes that form controls alone have. */
const CONTROL_PARTS = /:placeholder|:file-selector|::-webkit-|:-moz-(ui|progress)/;
const CONTROLS = /^(input|progress|select|textarea)$/;
/** The beginning of names of elements from the first section of a text to its last one. */
const IN_SECTION = 'section ';
/** The name in `namesIn` that stands for all form controls. */
const ANY_CONTROL = '<control>';
/** Attributes that the script before the first paint sets. */
const SET_BY_SCRIPT: ReadonlySet<string> = new Set([
	...['data-swap', 'data-reading'],
	...preferenceNames.map((name) => `data-${name}`),
]);

/** Splits a list at its commas, but not at those within brackets. */
export function splitSelectors(list: string): string[] {
	return (
		list.match(
			/(?:\\.|[^,([\\]|\[[^\]]*\]|\((?:\\.|[^()\\]|\((?:\\.|[^()\\]|\([^()]*\))*\))*\))+/g,
		) ?? []
	);
}

/**
 * Returns what a page must have so that a selector may apply to it at the first paint: undefined if no
 * page has it. What `:not()` contains is not looked at.
 */
export function needsOf(
	selector: string,
	isInSection = /^section[\s>]/.test(selector),
): Need[] | undefined {
	const needs: Need[] = [];
	const plain = selector
		.replace(FUNCTION, (_, name: string, list: string) => {
			if (name === 'lang')
				needs.push(splitSelectors(list).map((lang) => [`:lang(${lang.trim()})`]));
			if (/^(is|where|has)$/.test(name)) {
				const each = splitSelectors(list).map((one) => needsOf(one, isInSection));
				needs.push(each.filter((one) => one !== undefined));
			}
			return '';
		})
		.replace(ATTRIBUTE, (_, name: string, sign = '', value = '') => {
			if (!SET_BY_SCRIPT.has(name)) needs.push(sign === '=' ? `[${name}=${value}]` : `[${name}]`);
			return '';
		});
	if (LATER_STATES.test(plain) || plain.includes(':host')) return undefined;
	if (CONTROL_PARTS.test(plain)) needs.push(ANY_CONTROL);
	for (const [name] of plain.matchAll(/\.(\\.|[\w-])+|(?<=^|[\s>+~])[a-z][\w-]*/g))
		needs.push(
			(isInSection && /^[a-z]/.test(name) ? IN_SECTION : '') + name.replace(/\\(.)/g, '$1'),
		);
	return needs;
}

/** An `:is()` whose alternatives are all languages, or all elements: each is as specific as all of them. */
const ALIKE = /:is\(((?::lang\([\w-]+\),?)+|(?:[a-z]\w*,?)+)\)/g;

/** Leaves out of a selector what matches nothing of a page that meets its needs. */
export function pruned(selector: string, names: ReadonlySet<string>): string {
	return selector.replace(ALIKE, (whole, list: string) => {
		const met = list.split(',').filter((one) => names.has(one));
		if (met.length === 0) return whole;
		return met.length === 1 && met[0]?.startsWith(':') ? met[0] : `:is(${met})`;
	});
}

/** Whether a page with such names meets all needs. */
export function meets(names: ReadonlySet<string>, needs: readonly Need[]): boolean {
	return needs.every((need) =>
		typeof need === 'string' ? names.has(need) : need.some((one) => meets(names, one)),
	);
}

/**
 * The names of elements, of those in sections (`section name`), of classes (`.name`), of attributes
 * (`[name]`, `[name=value]`) and of languages (`:lang(name)`) in a page's markup.
 */
export function namesIn(markup: string): Set<string> {
	const names = new Set(['html', 'body']);
	const sections = markup.slice(markup.indexOf('<section'), markup.lastIndexOf('</section>'));
	for (const [, element] of sections.matchAll(/<([a-z][\w-]*)/g)) names.add(IN_SECTION + element);
	for (const [, element = '', attributes = ''] of markup.matchAll(/<([a-z][\w-]*)([^>]*)/g)) {
		names.add(element);
		if (CONTROLS.test(element)) names.add(ANY_CONTROL);
		for (const [, name = '', value = ''] of attributes.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)) {
			const attribute = name.toLowerCase();
			names.add(`[${attribute}]`).add(`[${attribute}=${value}]`);
			if (attribute === 'lang') names.add(`:lang(${value.replace(/-.*/, '')})`);
			if (attribute === 'class') for (const one of value.split(' ')) names.add(`.${one}`);
		}
	}
	return names;
}
