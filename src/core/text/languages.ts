/** Endonyms: each language's name in that language, by which a reader finds it in a list. */
const ENDONYMS: Record<string, string> = {
	ar: 'العربية',
	ckb: 'کوردیی ناوەندی',
	de: 'Deutsch',
	dv: 'ދިވެހި',
	en: 'English',
	es: 'Español',
	fa: 'فارسی',
	fr: 'Français',
	he: 'עברית',
	ku: 'Kurdî (kurmancî)',
	ps: 'پښتو',
	ru: 'Русский',
	tr: 'Türkçe',
	ug: 'ئۇيغۇرچە',
	ur: 'اردو',
	zh: '中文',
};

/** A language's endonym; its tag where the table has none. */
export function endonym(lang: string): string {
	return ENDONYMS[lang] ?? ENDONYMS[lang.split('-')[0] ?? ''] ?? lang;
}

/** Whether a text has the form of a BCP 47 tag (RFC 5646), as ECMA-402 checks it. */
export function isLang(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
