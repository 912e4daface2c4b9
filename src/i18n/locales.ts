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
export const DEFAULT_LOCALE = locales[0] as Locale;

/** Whether a tag is a language of the interface. */
export function isLocale(value: string | undefined): value is Locale {
	return locales.some((locale) => locale === value);
}

/** The direction of an interface language: that of its own name. */
export const dirOfLocale = (locale: string): Dir => dirOfText(endonym(locale)) ?? 'ltr';

/** Other codes of a language of the interface, and languages to which it is the nearest, as CLDR has them. */
const NEAREST: Partial<Record<Locale, string>> = {
	ar: 'arb aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu ssh',
	fa: 'drw pes prs tnf',
	he: 'iw',
	ku: 'kmr',
	zh: 'cmn cdo cjy cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue',
};

/**
 * The first of the tags' languages that the interface has, or the nearest to one; else what is usual in a
 * tag's script and region, as Urdu is for Punjabi in Pakistan; else the default.
 */
export function pickLocale(tags: readonly (string | null | undefined)[]): Locale {
	const given = tags.filter((tag) => tag != null);
	return (
		[...given.map(nearestLocale), ...given.map(usualLanguage)].find(isLocale) ?? DEFAULT_LOCALE
	);
}

// A table and no `Intl.Locale`: some engines don't know these codes.
function nearestLocale(tag: string): string | undefined {
	const [language = ''] = tag.toLowerCase().split('-');
	// CLDR has both Kurdish languages of the interface under `ku`: Sorani is that in Arabic script.
	if (/^(ku|kmr)-(arab|i[qr]|lb)/i.test(tag)) return 'ckb';
	const near = locales.find((locale) => NEAREST[locale]?.split(' ').includes(language));
	return near ?? language;
}

/** The language that is usual in the script and region in which a tag's is; undefined where the engine knows none. */
function usualLanguage(tag: string): string | undefined {
	try {
		const { script, region } = new Intl.Locale(tag).maximize();
		return new Intl.Locale(`und-${script}-${region}`).maximize().language;
	} catch {
		return undefined;
	}
}
