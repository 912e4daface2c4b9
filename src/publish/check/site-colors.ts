import { type ChosenColors, type ColorName, colors } from '../../core/site/colors.ts';
import type { Finding } from './finding.ts';

/** The least ratio of contrast of a text with what is behind it (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

/** Colours of letters, each with what they stand on. */
const PAIRS: readonly [text: ColorName, ground: ColorName][] = [
	...(['ink', 'quiet', 'accent'] as const).flatMap((text) =>
		(['paper', 'page'] as const).map((ground): [ColorName, ColorName] => [text, ground]),
	),
	['ink', 'highlight'],
	['accent', 'highlight'],
	['ink', 'found'],
];

/** Returns an error for each two colours of a site's settings that are too alike for a text to be read. */
export function checkColors(chosen: ChosenColors = {}, file: string): Finding[] {
	return PAIRS.filter(([text, ground]) => chosen[text] ?? chosen[ground]).flatMap(
		([text, ground]) =>
			(['light', 'dark'] as const).flatMap((theme): Finding[] => {
				const [letters, behind] = [text, ground].map(
					(name) => (chosen[name] ?? colors[name])[theme],
				);
				const ratio = contrastOf(letters ?? '', behind ?? '');
				if (ratio >= LEAST) return [];
				// Rounded down, so that what is too little is not shown as enough.
				const shown = Math.floor(ratio * 100) / 100;
				return [
					{
						file,
						path: `colors.${chosen[text] ? text : ground}`,
						what: `${text} ${letters} on ${ground} ${behind} has a contrast of ${shown} in the ${theme} theme`,
						todo: `make it at least ${LEAST}: readers could not make out the letters`,
						rule: 'contrast',
						level: 'error',
					},
				];
			}),
	);
}

/** The ratio of contrast of two colours, 1 to 21 (WCAG 2.2, “contrast ratio”). */
function contrastOf(one: string, other: string): number {
	const [lighter = 1, darker = 1] = [one, other].map(luminanceOf).sort((a, b) => b - a);
	return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of a colour, 0 to 1. */
function luminanceOf(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
