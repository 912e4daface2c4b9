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
