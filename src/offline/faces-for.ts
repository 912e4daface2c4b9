/** A file of letters, as the style sheet describes it. */
export interface Face {
	family: string;
	url: string;
	/** The letters that it has, as CSS writes them: `U+0600-06FF, U+200C`. */
	range: string;
}

/**
 * The files of letters that a text is set in: each letter by the first family that has it.
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
	for (const letter of new Set(text)) {
		const code = letter.codePointAt(0) ?? 0;
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
