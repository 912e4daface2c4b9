/** A font file, as an `@font-face` rule describes it. */
export interface Face {
	family: string;
	url: string;
	/** The characters that it has, as CSS writes them: `U+0600-06FF, U+200C`. */
	range: string;
}

/**
 * The URLs of the font files that a text needs: each character's is of the first family that has it.
 *
 * @param families in the order in which the style sheet asks for them
 */
export function facesFor(
	text: string,
	families: readonly string[],
	faces: readonly Face[],
): string[] {
	const ordered = families.flatMap((family) =>
		faces
			.filter((face) => face.family === family)
			.map(({ url, range }) => ({ url, spans: spansOf(range) })),
	);
	const found = new Set<string>();
	for (const character of new Set(text)) {
		const code = character.codePointAt(0) ?? 0;
		const face = ordered.find(({ spans }) =>
			spans.some(([first, last]) => first <= code && code <= last),
		);
		if (face) found.add(face.url);
	}
	return [...found];
}

function spansOf(range: string): [number, number][] {
	return [...range.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(([, first = '', last]) => [
		Number.parseInt(first, 16),
		Number.parseInt(last ?? first, 16),
	]);
}
