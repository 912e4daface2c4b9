import { type Option, type Preference, preferences } from '../core/site/preferences.ts';
import { site } from '../core/site/site.ts';

/** Returns the option of a preference that the reader has not set: the publisher's, else the table's first. */
export function defaultOption<P extends Preference>(
	name: P,
	{ preferences: chosen } = site,
): Option<P> {
	return (chosen?.[name] as Option<P> | undefined) ?? preferences[name][0];
}

/** Validates a stored value: returns it if it is an option of the preference, else the default. */
export function asOption<P extends Preference>(name: P, stored: string | null): Option<P> {
	const options: readonly string[] = preferences[name];
	return stored !== null && options.includes(stored) ? (stored as Option<P>) : defaultOption(name);
}
