/** The folder of the first file of each language of the search index. */
export const LANGUAGES_FOLDER = 'search-languages';

/**
 * The path of the first file of a language. Like the list of what is indexed, it keeps its name from build to
 * build. It is not below `search/`: a service worker of an older build never renews what it has cached of
 * that folder.
 */
export const languagePath = (lang: string) => `${LANGUAGES_FOLDER}/${lang}.json`;
