import { faceStackOf } from './face-stack.ts';

/** Maximum time that a page waits for its fonts, in milliseconds. */
const FONT_TIMEOUT_MS = 400;

let loaded = false;

/**
 * Loads the fonts of an article's text that will replace the present one; waits `FONT_TIMEOUT_MS` at
 * most. Its title has letters of the fonts that it needs.
 *
 * With `font-display: optional`, a font that was late for the first paint is not used while the page is
 * open. When the text is replaced anyway, the fonts can change without a layout shift.
 */
export async function loadFonts({ lang, title }: { lang: string; title: string }): Promise<void> {
	const faces = document.fonts.load(`1em "${faceStackOf(lang)[0]} Late"`, title);
	const late = new Promise((resolve) => setTimeout(resolve, FONT_TIMEOUT_MS));
	await Promise.race([faces.catch(() => {}), late]);
	loaded = true;
}

/** Applies the loaded fonts. To be called together with the new text, so that the old one isn't laid out again. */
export function applyFonts(): void {
	if (loaded) document.documentElement.dataset.faces = 'late';
}
