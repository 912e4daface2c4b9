import { storage } from '../browser/storage.ts';
import { asOption, defaultOption, type Option, type Preference, preferences } from './table.ts';

const PREFIX = 'matn:';
/** The interface language that the reader chose last; only the root page asks for it. */
const LOCALE_KEY = `${PREFIX}locale`;

/** Every preference's name. */
export const names = Object.keys(preferences) as Preference[];

/** What the reader chose on an earlier page. */
export function readPreference<P extends Preference>(name: P): Option<P> {
	return asOption(name, storage.get(PREFIX + name));
}

/** Keeps a choice; the default is kept by keeping nothing. */
export function storePreference<P extends Preference>(name: P, option: Option<P>): void {
	storage.set(PREFIX + name, option === defaultOption(name) ? null : option);
}

/** The interface language that the reader chose, if any. */
export const readLocale = () => storage.get(LOCALE_KEY);
/** Keeps the interface language that the reader chose. */
export const storeLocale = (locale: string) => storage.set(LOCALE_KEY, locale);

/** Shows a choice as an attribute of `<html>`; style sheets do the rest. */
export function applyPreference<P extends Preference>(name: P, option: Option<P>): void {
	document.documentElement.setAttribute(`data-${name}`, option);
}
