/** Where our part of an entry's state stands, beside the router's. */
const NAME = 'matn';

type Entry = Record<string, unknown>;

function entry(): Entry {
	const own: unknown = history.state?.[NAME];
	return typeof own === 'object' && own !== null ? (own as Entry) : {};
}

/** What was remembered of the present history entry under a name. */
export function readEntry(name: string): unknown {
	return entry()[name];
}

/** Remembers something of the present history entry: it is there again after going back to it. */
export function writeEntry(name: string, value: unknown): void {
	try {
		history.replaceState({ ...history.state, [NAME]: { ...entry(), [name]: value } }, '');
	} catch {
		// Browsers limit how often this may be called; the next call will do.
	}
}

/** Adds an entry to the history, with what is remembered of it. */
export function pushEntry(href: string, values: Entry): void {
	history.pushState({ [NAME]: values }, '', href);
}
