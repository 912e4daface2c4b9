/** localStorage that never throws: where it is missing, forbidden, full or broken, nothing is stored. */
export const storage = {
	/** Returns the stored string, or null. */
	get(name: string): string | null {
		try {
			return localStorage.getItem(name);
		} catch {
			return null;
		}
	},

	/** Stores a string; null removes it. */
	set(name: string, value: string | null): void {
		try {
			if (value === null) localStorage.removeItem(name);
			else localStorage.setItem(name, value);
		} catch {
			// The value is not stored; callers hold it in memory while the page is open.
		}
	},
};
