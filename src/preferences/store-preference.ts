import { storage } from '../browser/stored/storage.ts';
import type { Option, Preference } from '../core/site/preferences.ts';
import { site } from '../core/site/site.ts';
import { asOption, defaultOption } from './table.ts';

const PREFIX = 'matn:';
/** The localStorage key of the interface language that the reader chose last. Only the root page reads it. */
const LOCALE_KEY = `${PREFIX}locale`;

/** Returns what is stored for a preference, which may be no option of it; null where the reader chose none. */
export const readStored = (name: Preference) => storage.get(PREFIX + name);

/** Returns the stored option, or the default. */
export function readPreference<P extends Preference>(name: P): Option<P> {
	return asOption(name, readStored(name));
}

/** Stores an option; the default one is stored by removing the item. */
export function storePreference<P extends Preference>(name: P, option: Option<P>): void {
	storage.set(PREFIX + name, option === defaultOption(name) ? null : option);
}

/** Returns the interface language that the reader chose, or null. */
export const readLocale = () => storage.get(LOCALE_KEY);
/** Stores the interface language that the reader chose. */
export const storeLocale = (locale: string) => storage.set(LOCALE_KEY, locale);

const paper = site.colors?.paper ?? { light: '#fffdf9', dark: '#191713' };

/**
 * The themes' `--color-paper`, for the browser's own bars: that of a light system, and that of a dark one
 * where it differs. Same as in tokens.css and index.html.
 */
const THEME_COLORS: Record<Option<'theme'>, readonly [light: string, dark?: string]> = {
	system: [paper.light, paper.dark],
	light: [paper.light],
	sepia: ['#f5ead4'],
	dark: [paper.dark],
	black: ['#000'],
	contrast: ['#fff', '#000'],
};

/**
 * Loads the style sheet of typography that few readers choose, and at the next call again if it didn't come.
 * While the page is parsed, nothing is painted without it.
 */
export function loadTypography(): void {
	const { dataset } = document.documentElement;
	const link = document.querySelector<HTMLLinkElement>('[data-href]');
	if (!link || link.href) return;
	link.href = link.dataset.href ?? '';
	// Firefox doesn't know of `blocking`.
	if (!document.body && !('blocking' in HTMLLinkElement.prototype)) dataset.wait = '';
	link.onload = link.onerror = (event: Event | string) => {
		delete dataset.wait;
		// A host's page in its place is loaded, too, and has no rules.
		if ((event as Event).type === 'error' || !link.sheet?.cssRules.length)
			link.removeAttribute('href');
	};
}

/**
 * Applies an option as an attribute of `<html>`, which the style sheets read; a theme to the browser's bars,
 * too. What is no option changes nothing that is seen.
 */
export function applyPreference(name: Preference, option: string): void {
	document.documentElement.setAttribute(`data-${name}`, option);
	if (name !== 'theme' || !Object.hasOwn(THEME_COLORS, option)) return;
	const [light, dark = light] = THEME_COLORS[option as Option<'theme'>];
	for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]'))
		meta.content = /dark/.test(meta.media) ? dark : light;
}
