/** The options of each preference, the default one first. */
export const preferences = {
	theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
	size: ['m', 'xs', 's', 'l', 'xl'],
	typeface: ['book', 'plain'],
	leading: ['m', 's', 'l'],
	measure: ['m', 's', 'l'],
	paragraphs: ['spaced', 'indented'],
	alignment: ['start', 'justified'],
	direction: ['auto', 'rtl', 'ltr'],
	length: ['cut', 'whole'],
	slash: ['on', 'off'],
} as const;

/** The name of a preference. */
export type Preference = keyof typeof preferences;
/** An option of a preference. */
export type Option<P extends Preference> = (typeof preferences)[P][number];

/** Returns the option of a preference that the reader has not set. */
export function defaultOption<P extends Preference>(name: P): Option<P> {
	return preferences[name][0];
}

/** Validates a stored value: returns it if it is an option of the preference, else the default. */
export function asOption<P extends Preference>(name: P, stored: string | null): Option<P> {
	const options: readonly string[] = preferences[name];
	return stored !== null && options.includes(stored) ? (stored as Option<P>) : defaultOption(name);
}
