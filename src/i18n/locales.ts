import { site } from '../core/site/site.ts';
import { type Dir, dirOfText } from '../core/text/direction.ts';
import { endonym } from '../core/text/languages.ts';

/** Every language that the interface has messages in. */
export const allLocales = [
	...(['ar', 'en', 'fa', 'ur', 'he', 'ckb', 'ku', 'tr', 'fr', 'es', 'ru', 'zh'] as const),
];

/** A language of the interface. */
export type Locale = (typeof allLocales)[number];

/** The languages that this site's interface is published in, the default one first. */
export const locales = (site.locales ?? allLocales) as readonly Locale[];

/** The language that the interface falls back to. */
const DEFAULT_LOCALE = locales[0] as Locale;

/** Whether a tag is a language of the interface. */
export function isLocale(value: string | undefined): value is Locale {
	return locales.some((locale) => locale === value);
}

/** The direction of an interface language: that of its own name. */
export const dirOfLocale = (locale: string): Dir => dirOfText(endonym(locale)) ?? 'ltr';

/**
 * The first of the tags' languages that the interface has, or the nearest to one; else what is usual where
 * a tag's language is spoken, as Urdu is for Punjabi in Pakistan; else the default.
 *
 * @param guesses see `LOCALE_GUESSES`
 */
export function guessLocale(tags: readonly (string | null | undefined)[], guesses: string): Locale {
	const given = tags.filter((tag) => tag != null).map((tag) => tag.toLowerCase());
	const [nearest = '', usual = ''] = guesses.split('/');
	const found = [
		...given.map((tag) => nearestLocale(tag, nearest)),
		...given.map((tag) => usualLocale(tag, usual)),
	];
	return found.find(isLocale) ?? DEFAULT_LOCALE;
}

/** The first code of the group that has a code. */
const firstWith = (code: string, groups: string) =>
	groups
		.split('|')
		.map((group) => group.split(' '))
		.find((group) => group.includes(code))?.[0];

function nearestLocale(tag: string, groups: string): string | undefined {
	const [language = ''] = tag.split('-');
	// CLDR has both Kurdish languages of the interface under `ku`: Sorani is that in Arabic script.
	if (/^(ku|kmr)-(arab|i[qr]|lb)/.test(tag)) return 'ckb';
	return firstWith(language, groups) ?? language;
}

function usualLocale(tag: string, groups: string): string | undefined {
	const [language = '', ...subtags] = tag.split('-');
	return [...subtags.map((subtag) => `${language}-${subtag}`), language]
		.map((code) => firstWith(code, groups))
		.find(isLocale);
}
