/** The longest that a page waits for its letters, in milliseconds. */
const PATIENCE = 400;
const NASKH = '1em "Matn Naskh Late"';
const SERIF = '1em "Matn Serif Late"';

let loaded = false;

/**
 * Loads the faces of a text that is about to replace another, within reason.
 *
 * With `font-display: optional` a face that was late for the first paint stays away as long as the
 * page is open. Where the text changes anyway, no line can jump, and the face is taken up.
 */
export async function loadFaces(text: string): Promise<void> {
	// Naskh has Latin letters too: they are not worth a file for the title of an English text.
	const own = text.replace(/[^\u0590-\u08FF]/g, '');
	const faces = Promise.all(
		own
			? [document.fonts.load(NASKH, own), document.fonts.load(SERIF, own)]
			: [document.fonts.load(SERIF, text)],
	);
	const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
	await Promise.race([faces.catch(() => {}), late]);
	loaded = true;
}

/** Takes up the faces that were loaded, together with the text: the one before isn't set anew. */
export function takeFaces(): void {
	if (loaded) document.documentElement.dataset.faces = 'late';
}
