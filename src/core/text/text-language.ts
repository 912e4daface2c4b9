/**
 * The language in which an article is shown: the requested one, else the interface's, else the
 * original.
 *
 * @param languages those the article has, the original first
 */
export function chooseTextLang(
	languages: readonly string[],
	locale: string,
	requested?: string | null,
): string | undefined {
	return [requested, locale].find((lang) => lang && languages.includes(lang)) ?? languages[0];
}

/**
 * The languages of the texts that an article's address shows: `lang` of the first (undefined where
 * the article has none), `beside` of the second, which may be the same. Inverse of `addressOfTexts`.
 *
 * @param languages those the article has, the original first
 */
export function chooseTexts(
	languages: readonly string[],
	locale: string,
	query: { get(name: 'text' | 'with'): string | null },
): { lang: string | undefined; beside: string | undefined } {
	const asked = query.get('with');
	return {
		lang: chooseTextLang(languages, locale, query.get('text')),
		beside: languages.find((lang) => lang === asked),
	};
}
