import { type Dir, dirOfText } from '../core/text/direction.ts';
import { endonym } from '../core/text/languages.ts';

/** Every language of the interface, the default one first. */
export const locales = [
	...(['ar', 'en', 'fa', 'ur', 'he', 'ckb', 'ku', 'tr', 'fr', 'es', 'ru', 'zh'] as const),
];

/** A language of the interface. */
export type Locale = (typeof locales)[number];

/** The language that the interface falls back to. */
export const DEFAULT_LOCALE: Locale = 'ar';

/** Whether a tag is a language of the interface. */
export function isLocale(value: string | undefined): value is Locale {
	return locales.some((locale) => locale === value);
}

/** The direction of an interface language: that of its own name. */
export const dirOfLocale = (locale: string): Dir => dirOfText(endonym(locale)) ?? 'ltr';

/**
 * The first of the tags' languages that the interface has; else the first that it has of those which are
 * usual where and in the script in which a tag's language is usual, as Arabic is for Moroccan Arabic;
 * else the default one.
 */
export function pickLocale(tags: readonly (string | null | undefined)[]): Locale {
	const likely = tags.map((tag) => withLikelySubtags(tag ?? ''));
	// CLDR has both Kurdish languages of the interface under `ku`: Sorani is that in Arabic script.
	const own = likely.map((tag) =>
		tag?.language === 'ku' && tag.script === 'Arab' ? 'ckb' : tag?.language,
	);
	const usual = likely.map(
		(tag) => withLikelySubtags(`und-${tag?.script}-${tag?.region}`)?.language,
	);
	return [...own, ...usual].find(isLocale) ?? DEFAULT_LOCALE;
}

/** The tag in canonical form with the script and region that it most likely has (CLDR); undefined if it is invalid. */
function withLikelySubtags(tag: string): Intl.Locale | undefined {
	try {
		return new Intl.Locale(tag).maximize();
	} catch {
		return undefined;
	}
}
