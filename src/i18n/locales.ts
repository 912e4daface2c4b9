import { digitsOf } from '../core/digits.ts';
import { dirOfLang } from '../core/direction.ts';

/** Every language of the interface, the default one first. */
export const locales = [
	...(['ar', 'en', 'fa', 'ur', 'he', 'ckb', 'ku', 'tr', 'fr', 'es', 'ru', 'zh'] as const),
];

/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** The language that the interface falls back to. */
export const DEFAULT_LOCALE: Locale = 'ar';

/**
 * A language with the same plural rule (CLDR), for those that browsers with little locale data
 * do not know: without it they would count by the rule of the browser's own language.
 */
const PLURALS_AS: Partial<Record<Locale, Locale>> = { ckb: 'en', ku: 'en' };

/** Whether the interface speaks a language. */
export function isLocale(value: string | undefined): value is Locale {
	return locales.some((locale) => locale === value);
}

/** What the interface must know of one of its languages. */
export function localeFacts(locale: Locale) {
	return {
		digits: digitsOf(locale),
		dir: dirOfLang(locale),
		plurals: PLURALS_AS[locale] ?? locale,
	};
}

/** The first of the tags whose language the interface speaks, else the default. */
export function pickLocale(tags: readonly (string | null | undefined)[]): Locale {
	for (const tag of tags) {
		const language = tag?.toLowerCase().split('-')[0];
		if (isLocale(language)) return language;
	}
	return DEFAULT_LOCALE;
}
