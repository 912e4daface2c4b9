/** Something that is said to the reader in passing. */
export interface Notice {
	text: string;
	/** Which one it is: an equal one after it is said again. */
	number?: number;
	/** An address to be copied by hand. */
	address?: string;
	/** What the reader may do about it. */
	action?: { label: string; run: () => void };
}

let current: Notice | undefined;
let count = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();
/** How long a notice stays, in milliseconds; one that asks for something stays until it is dismissed. */
const STAY = 6000;

/** The store of what is being said now, for `useSyncExternalStore`. */
export const notices = {
	subscribe(notify: () => void): () => void {
		listeners.add(notify);
		return () => listeners.delete(notify);
	},
	current: () => current,
};

/** Says something, or takes back what was said. */
export function say(notice: Notice | undefined): void {
	current = notice && { ...notice, number: ++count };
	clearTimeout(timer);
	if (notice && !notice.address && !notice.action) timer = setTimeout(() => say(undefined), STAY);
	for (const notify of listeners) notify();
}
