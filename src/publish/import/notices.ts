import type { Notice } from './draft.ts';

const MAX_QUOTE_CHARACTERS = 60;

/** A text in quotation marks, shortened so that a notice stays one line. */
export function quote(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > MAX_QUOTE_CHARACTERS
		? `“${line.slice(0, MAX_QUOTE_CHARACTERS - 1)}…”`
		: `“${line}”`;
}

/** Places of a notice that are shown; more are counted. */
const MAX_PLACES = 3;

/** Collects the notices of an import. */
export class Notices {
	readonly #list: Notice[] = [];
	/** By their texts: the notices that stand for several places, with these. */
	readonly #grouped = new Map<string, { notice: Notice; places: string[] }>();

	/** All notices, with their places. */
	get list(): Notice[] {
		for (const { notice, places } of this.#grouped.values()) notice.place = shownPlaces(places);
		return this.#list;
	}

	/** Adds a notice. */
	add(place: string, what: string): void {
		this.#list.push({ place, what });
	}

	/** Adds a notice, or the place to the notice with the same text. */
	addGrouped(place: string, what: string): void {
		const known = this.#grouped.get(what);
		if (known) known.places.push(place);
		else {
			const notice = { place, what };
			this.#list.push(notice);
			this.#grouped.set(what, { notice, places: [place] });
		}
	}
}

function shownPlaces(all: readonly string[]): string {
	const places = [...new Set(all)];
	const shown = places.slice(0, MAX_PLACES).join(', ');
	return places.length > MAX_PLACES ? `${shown} and ${places.length - MAX_PLACES} more` : shown;
}
