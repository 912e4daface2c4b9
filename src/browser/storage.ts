/** What the browser keeps for the site. Storage that is missing, forbidden, full or broken keeps nothing, and never throws. */
export const storage = {
	/** The text kept under a name, or null. */
	get(name: string): string | null {
		try {
			return localStorage.getItem(name);
		} catch {
			return null;
		}
	},

	/** Keeps a text, or forgets it where it is null. */
	set(name: string, value: string | null): void {
		try {
			if (value === null) localStorage.removeItem(name);
			else localStorage.setItem(name, value);
		} catch {
			// The choice holds until the page is left.
		}
	},
};
