/** The names of languages in themselves: what a reader looks for in a list. */
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

/** A language's name in itself; for one that is not in the table, its tag. */
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
