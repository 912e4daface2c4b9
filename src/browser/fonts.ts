/** The longest that a page waits for its letters, in milliseconds. */
const PATIENCE = 400;

/**
 * Loads the faces that a text needs before it is shown, within reason.
 *
 * With `font-display: optional` a face that is first asked for by the text itself comes too late.
 */
export async function loadFaces(text: string): Promise<void> {
	if (typeof document === 'undefined' || !document.fonts) return;
	const family = getComputedStyle(document.documentElement).getPropertyValue('--face-text');
	const faces = document.fonts.load(`1em ${family}`, text).catch(() => []);
	await Promise.race([faces, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
