/** The build's manifest: its files by source module. Below the site's base, as all of these. */
export const FILES_PATH = 'files.json';

/** The page without content, in which the service worker shows any address. */
export const SHELL_PATH = 'shell.html';

/** Each article's size and languages, by slug. */
export const SIZES_PATH = 'articles/sizes.json';

/** The files of the search index, with their sizes. */
export const INDEX_FILES_PATH = 'search/files.json';

/** An interface language's web app manifest. */
export const manifestPath = (locale: string) => `${locale}/manifest.webmanifest`;
