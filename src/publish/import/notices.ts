import type { Notice } from './draft.ts';

const MAX_QUOTE_CHARACTERS = 60;

/** A text in quotation marks, shortened so that a notice stays one line. */
export function quote(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > MAX_QUOTE_CHARACTERS
		? `“${line.slice(0, MAX_QUOTE_CHARACTERS - 1)}…”`
		: `“${line}”`;
}

/** Collects the notices of an import. */
export class Notices {
	readonly list: Notice[] = [];
	readonly #told = new Set<string>();

	/** Adds a notice. */
	add(place: string, what: string): void {
		this.list.push({ place, what });
	}

	/** Adds a notice, unless there is one with the same text for an earlier position. */
	addOnce(place: string, what: string): void {
		if (this.#told.has(what)) return;
		this.#told.add(what);
		this.add(place, what);
	}
}
