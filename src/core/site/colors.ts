/** A colour in a light page and in a dark one, each as `#rrggbb`. */
export interface ColorPair {
	light: string;
	dark: string;
}

/**
 * The colours that a publisher may choose for the light and the dark theme: each with its variable in the
 * style sheets, and what it is if nothing is chosen. `styles/tokens.css` has the same, as a test checks.
 */
export const colors = {
	/** Around the text, where there is room. */
	page: { variable: '--color-page', light: '#f7f2e9', dark: '#12100d' },
	/** Behind the text. */
	paper: { variable: '--color-paper', light: '#fffdf9', dark: '#191713' },
	/** The text. */
	ink: { variable: '--color-ink', light: '#211d18', dark: '#e4ddd0' },
	/** Words beside the text: dates, captions, controls. */
	quiet: { variable: '--color-quiet', light: '#685f53', dark: '#a89e8e' },
	/** Lines. */
	rule: { variable: '--color-rule', light: '#e2d9c9', dark: '#37322a' },
	/** Links, and what is pointed at. */
	accent: { variable: '--color-rubric', light: '#96301f', dark: '#e79a83' },
	/** Behind what a link led to. */
	highlight: { variable: '--color-lit', light: '#f8ecd2', dark: '#3a2f1c' },
	/** Behind words that were searched for. */
	found: { variable: '--color-found', light: '#f3d58f', dark: '#6b5220' },
} as const satisfies Record<string, ColorPair & { variable: string }>;

/** The name of a colour. */
export type ColorName = keyof typeof colors;

/** The colours that a publisher chose. */
export type ChosenColors = { readonly [N in ColorName]?: ColorPair };

/** The rule of a style sheet that sets the chosen colours; empty if there are none. */
export function colorStyle(chosen: ChosenColors = {}): string {
	const rules = Object.entries(chosen).map(
		([name, { light, dark }]) =>
			`${colors[name as ColorName].variable}:light-dark(${light},${dark})`,
	);
	return rules.length > 0 ? `:root{${rules.join(';')}}` : '';
}
