/** The property of `history.state` with the site's own values, next to the router's. */
const STATE_KEY = 'matn';

type Entry = Record<string, unknown>;

function entry(): Entry {
	const own: unknown = history.state?.[STATE_KEY];
	return typeof own === 'object' && own !== null ? (own as Entry) : {};
}

/** Returns a value stored in the current history entry. */
export function readEntry(name: string): unknown {
	return entry()[name];
}

/** Stores a value in the current history entry: going back to the entry restores it. */
export function writeEntry(name: string, value: unknown): void {
	try {
		history.replaceState({ ...history.state, [STATE_KEY]: { ...entry(), [name]: value } }, '');
	} catch {
		// Browsers limit how often this may be called; the next call stores the newer value.
	}
}

/** Adds a history entry with stored values. */
export function pushEntry(href: string, values: Entry): void {
	history.pushState({ [STATE_KEY]: values }, '', href);
}
