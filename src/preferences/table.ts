/** What a reader can choose: the options of each preference, the default one first. */
export const preferences = {
	theme: ['system', 'light', 'sepia', 'dark'],
	size: ['m', 'xs', 's', 'l', 'xl'],
	direction: ['auto', 'rtl', 'ltr'],
	length: ['cut', 'whole'],
	slash: ['on', 'off'],
} as const;

/** The name of a preference. */
export type Preference = keyof typeof preferences;
/** What a preference can be set to. */
export type Option<P extends Preference> = (typeof preferences)[P][number];

/** A preference's option where nothing was chosen. */
export function defaultOption<P extends Preference>(name: P): Option<P> {
	return preferences[name][0];
}

/** What was kept, if it is an option of the preference: storage may hold anything. */
export function asOption<P extends Preference>(name: P, kept: string | null): Option<P> {
	const options: readonly string[] = preferences[name];
	return kept !== null && options.includes(kept) ? (kept as Option<P>) : defaultOption(name);
}
