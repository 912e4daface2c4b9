import type { Locale } from '../../i18n/locales.ts';

/** Options for what is published; the output folder and the base are Vite's own options. */
export interface MatnOptions {
	/** Folders that hold a folder for each article; by default `articles` in Vite's `publicDir`. */
	articles?: readonly string[];
	/** The interface languages to write pages in; by default all. The first is the site's own. */
	locales?: readonly Locale[];
	/** Whether the Universal Declaration of Human Rights is published, in all its languages; by default not. */
	declaration?: boolean;
}
