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

/** The first of the tags' languages that the interface has, else the default one. */
export function pickLocale(tags: readonly (string | null | undefined)[]): Locale {
	for (const tag of tags) {
		const language = tag?.toLowerCase().split('-')[0];
		if (isLocale(language)) return language;
	}
	return DEFAULT_LOCALE;
}
