import type { Source } from './source.ts';

/** The one physical declaration there may be: code runs from left to right in every language. */
const EXCEPTION = /(^|\n)(pre \{[^}]*?)\btext-align: left;/;

const SIDE = '(?:left|right)';
const PHYSICAL = [
	`\\b(?:margin|padding|border|scroll-margin|scroll-padding)-${SIDE}\\b`,
	`\\bborder-(?:top|bottom)-${SIDE}-radius\\b`,
	`(?<![\\w-])${SIDE}\\s*:`,
	`\\b(?:text-align|text-align-last|float|clear|caption-side|justify-\\w+)\\s*:\\s*${SIDE}\\b`,
	`\\b(?:background|mask|object|perspective|transform)(?:-position|-origin)?(?:-x)?\\s*:[^;}]*\\b${SIDE}\\b`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Utilities of one side, of an axis, or of a width or height; Tailwind has a logical one for each. */
const UTILITY = new RegExp(
	[
		'(?:scroll-)?[mp][trbl]-.',
		'(?:top|right|bottom|left)-.',
		'(?:border|rounded)-(?:[trbl]|[tb][lr])(?:-|$)',
		`(?:text|float|clear|origin|object|bg|mask)-${SIDE}(?:-|$)`,
		'(?:origin|object|bg|mask|perspective-origin)-(?:top|bottom)-',
		'(?:bg|mask)-(?:linear|gradient)-to-',
		'(?:translate|skew)-[xy]-.',
		'(?:min-|max-)?[wh]-.',
	]
		.map((pattern) => `^${pattern}`)
		.join('|'),
);
const SHORTHAND =
	/\b(margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color|radius))\s*:([^;}]+)/g;

/** The places in a style sheet or a component that name left or right instead of start or end. */
export function physicalCss({ path, text }: Source): string[] {
	const found = path.endsWith('.css')
		? inStyles(text)
		: path.endsWith('.tsx')
			? inMarkup(text)
			: [];
	return found.map((place) => `${path}: ${place.trim()}`);
}

function inStyles(text: string): string[] {
	const css = text.replace(/\/\*.*?\*\//gs, '').replace(EXCEPTION, '$1$2');
	const applied = [...css.matchAll(/@apply ([^;]*)/g)].map(([, classes = '']) => classes);
	const lopsided = [...css.matchAll(SHORTHAND)].filter(([, name = '', value = '']) =>
		sidesDiffer(name, value),
	);
	return [
		...PHYSICAL.flatMap((pattern) => css.match(pattern) ?? []),
		...applied.flatMap((classes) => physicalUtilities(classes)),
		...lopsided.map(([declaration]) => declaration),
	];
}

function inMarkup(source: string): string[] {
	// An apostrophe in a comment would open a text.
	const text = source.replace(/\/\*.*?\*\//gs, '').replace(/(^|\s)\/\/.*$/gm, '$1');
	// Classes can stand in any text of a component: in a constant, a condition, a template.
	const texts = text.match(/(["'`])(?:\\.|(?!\1).)*\1/gs) ?? [];
	const styles = [...text.matchAll(/style=\{\{(.*?)\}\}/gs)].map(([, style = '']) => style);
	return [
		...texts.flatMap(physicalUtilities),
		...styles.flatMap(
			(style) => style.match(/\b(?:left|right)\s*:|\w+(?:Left|Right)\w*\s*:/g) ?? [],
		),
		...(text.match(/\.style\.(?:left|right|\w+(?:Left|Right))\b/g) ?? []),
	];
}

/** Of classes, those of a side; whatever stands before them as a condition, and however they measure. */
function physicalUtilities(classes: string): string[] {
	return classes.split(/[\s"'`${}]+/).filter((name) => {
		const utility =
			name
				.replace(/\[[^\]]*\]|\([^)]*\)/g, '_')
				.split(':')
				.at(-1) ?? '';
		return UTILITY.test(utility.replace(/^[-!]+/, ''));
	});
}

/** Whether a shorthand sets another value on the right than on the left. */
function sidesDiffer(name: string, text: string): boolean {
	const values = text
		.replace('!important', '')
		.trim()
		.split(/\s+(?![^(]*\))/);
	if (name !== 'border-radius') return values.length === 4 && values[1] !== values[3];
	const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = values;
	return topLeft !== topRight || bottomLeft !== bottomRight;
}
