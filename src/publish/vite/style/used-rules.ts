import { neededFace } from './needed-faces.ts';
import { meets, type Need, namesIn, needsOf, pruned, splitSelectors } from './selector-needs.ts';
import { topLevelRules } from './split-rules.ts';

/** A page whose rules are selected. */
interface Page {
	/** Its elements, with `<html>`. */
	markup: string;
	/** Whether it has all its text, and so needs no other faces; a search's results, for one, come later. */
	isWhole: boolean;
}

/** The part of a style sheet that a page may need at its first paint. */
type Part = (page: Page, names: ReadonlySet<string>) => string;

/** Blocks that come with the style sheet, after the first paint: what is printed, and for older engines. */
const LATER_BLOCKS = /^@media (print|\(forced-colors)|^@supports not /;

/**
 * Returns a function that selects what a page needs of a style sheet at its first paint: the rules whose
 * selectors name only what occurs in its markup, or is set by the script in its head (see `needsOf`), the
 * faces of its letters, and the variables that these rules use. All the rest comes with the style sheet.
 *
 * @param css minified, without braces in strings, and without comments
 */
export function usedRules(css: string): (page: Page) => string {
	const parts = parseRules(css);
	return (page) => {
		const names = namesIn(page.markup);
		return withUsedVariables(parts.map((part) => part(page, names)).join(''));
	};
}

function parseRules(css: string): Part[] {
	return Array.from(topLevelRules(css), (css): Part => {
		const start = css.indexOf('{');
		const prelude = css.slice(0, Math.max(0, start));
		if (LATER_BLOCKS.test(prelude)) return () => '';
		if (/^@(layer|media|supports)\b/.test(prelude)) {
			const parts = parseRules(css.slice(start + 1, -1));
			return (...page) => {
				const inner = parts.map((part) => part(...page)).join('');
				return inner && `${prelude}{${inner}}`;
			};
		}
		if (prelude === '@font-face') {
			const isNeeded = neededFace(css);
			return ({ markup, isWhole }) => (!isWhole || isNeeded(markup) ? css : '');
		}
		return start < 0 || prelude.startsWith('@') ? () => css : rule(prelude, css.slice(start));
	});
}

function rule(prelude: string, body: string): Part {
	const selectors = splitSelectors(prelude).map((text): [string, Need[] | undefined] => [
		text,
		needsOf(text),
	]);
	return (_, names) => {
		const met = selectors.flatMap(([text, needs]) =>
			needs && meets(names, needs) ? [pruned(text, names)] : [],
		);
		return met.length > 0 ? met.join() + body : '';
	};
}

/** Leaves out variables that no rule uses, and what is empty then. */
function withUsedVariables(css: string): string {
	const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), ([, name]) => name));
	return css
		.replace(/(?<=[{;])(--[\w-]+):[^;{}]*(;|(?=\}))/g, (whole, name) =>
			used.has(name) ? whole : '',
		)
		.replace(/(?<=[{}]|^)[^{}@;]+\{\}/g, '');
}
