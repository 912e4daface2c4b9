import { LOCALE_GUESSES } from '../core/text/locale-guesses.ts';
import { guessLocale, type Locale } from './locales.ts';

/** The locale for a reader's languages, the most wanted first (see `guessLocale`). */
export const pickLocale = (tags: readonly (string | null | undefined)[]): Locale =>
	guessLocale(tags, LOCALE_GUESSES);
