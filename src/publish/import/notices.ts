import type { Notice } from './draft.ts';

const MAX_QUOTE_CHARACTERS = 60;

/** A text in quotation marks, shortened so that a notice stays one line. */
export function quote(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > MAX_QUOTE_CHARACTERS
		? `“${line.slice(0, MAX_QUOTE_CHARACTERS - 1)}…”`
		: `“${line}”`;
}

/** Collects what could not be carried. */
export class Notices {
	readonly list: Notice[] = [];
	readonly #told = new Set<string>();

	/** Adds one. */
	add(place: string, what: string): void {
		this.list.push({ place, what });
	}

	/** Adds one, unless the same was said of an earlier place. */
	addOnce(place: string, what: string): void {
		if (this.#told.has(what)) return;
		this.#told.add(what);
		this.add(place, what);
	}
}
