/** Where the build lists its files by the module that each was made of, below the site's base. */
export const FILES_PATH = 'files.json';

/** Where the page without content is that any address can be shown in, below the site's base. */
export const SHELL_PATH = 'shell.html';

/** Where the build tells each article's size and languages, by slug, below the site's base. */
export const SIZES_PATH = 'articles/sizes.json';

/** Where the build lists the files of the search's index, and how much they take, below the site's base. */
export const INDEX_FILES_PATH = 'search/files.json';

/** Where an interface language's web app manifest is, below the site's base. */
export const manifestPath = (locale: string) => `${locale}/manifest.webmanifest`;
