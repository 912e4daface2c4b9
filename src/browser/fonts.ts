/** The longest that a page waits for its letters, in milliseconds. */
const PATIENCE = 400;
const FAMILY = { rtl: '"Matn Naskh Late"', ltr: '"Matn Serif Late"' };

/**
 * Loads the faces of a text that is about to replace another, within reason.
 *
 * With `font-display: optional` a face that was late for the first paint stays away as long as the
 * page is open. Where the text changes anyway, no line can jump, and the face is taken up.
 */
export async function loadFaces(dir: 'ltr' | 'rtl', text: string): Promise<void> {
	const faces = document.fonts.load(`1em ${FAMILY[dir]}`, `${text} 0`);
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
	await Promise.race([faces.catch(() => {}), late]);
	document.documentElement.dataset.faces = 'late';
}
