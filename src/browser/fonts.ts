/** Maximum time that a page waits for its fonts, in milliseconds. */
const FONT_TIMEOUT_MS = 400;
const NASKH_FONT = '1em "Matn Naskh Late"';
const SERIF_FONT = '1em "Matn Serif Late"';

let loaded = false;

/**
 * Loads the fonts of a text that will replace the present one; waits `FONT_TIMEOUT_MS` at most.
 *
 * With `font-display: optional`, a font that was late for the first paint is not used while the page is
 * open. When the text is replaced anyway, the fonts can change without a layout shift.
 */
export async function loadFonts(text: string): Promise<void> {
	// Naskh is loaded only for Arabic and Hebrew letters, although it contains Latin ones too.
	const own = text.replace(/[^\u0590-\u08FF]/g, '');
	const faces = Promise.all(
		own
			? [document.fonts.load(NASKH_FONT, own), document.fonts.load(SERIF_FONT, own)]
			: [document.fonts.load(SERIF_FONT, text)],
	);
	const late = new Promise((resolve) => setTimeout(resolve, FONT_TIMEOUT_MS));
	await Promise.race([faces.catch(() => {}), late]);
	loaded = true;
}

/** Applies the loaded fonts. To be called together with the new text, so that the old one isn't laid out again. */
export function applyFonts(): void {
	if (loaded) document.documentElement.dataset.faces = 'late';
}
