/**
 * The language in which an article is read: the one that the address asks for, else the
 * interface's, else the original.
 *
 * @param languages those the article has, the original first
 */
export function chooseTextLang(
	languages: readonly string[],
	locale: string,
	asked?: string | null,
): string | undefined {
	return [asked, locale].find((lang) => lang && languages.includes(lang)) ?? languages[0];
}
