import type { Locale } from '../../i18n/locales.ts';
import type { LastBuild } from '../cache/build-cache.ts';

/**
 * Options for what is published. The site's folder is Vite's `publicDir`, with its settings in
 * `site.json`; the output folder and the base are Vite's own options.
 */
export interface MatnOptions {
	/** Folders that hold a folder for each article; by default `articles` in the site's folder. */
	articles?: readonly string[];
	/** The languages of the interface, in the place of those in `site.json`. The first is the site's own. */
	locales?: readonly Locale[];
	/** Whether the Universal Declaration of Human Rights is published, in all its languages; by default not. */
	declaration?: boolean;
	/** Called while a site is built. */
	progress?: BuildProgress;
	/** Where the build finds what the last one made; by default all is made anew. */
	lastBuild?: LastBuild;
}

/** Is told which step a build has begun, and of a long one how much is done. */
export type BuildProgress = (step: string, part?: { done: number; of: number }) => void;
