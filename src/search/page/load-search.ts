import type { LoaderFunctionArgs } from 'react-router';
import type { Source } from '../../core/site/source.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadPart } from '../../i18n/messages.ts';
import { searchPart } from '../../i18n/parts/search.ts';
import type { Answer } from '../answer/answer.ts';

/** What the search's page needs beside the address. */
export interface SearchData {
	/** Notes which articles an answer names: their pages can then be gone to without a reload. */
	learn: (answer: Answer) => void;
}

/**
 * Loads what the search's page says. The index is loaded with the first question.
 *
 * @returns undefined where the interface has no such language
 */
export async function loadSearch(
	source: Source,
	{ params: { locale } }: LoaderFunctionArgs,
): Promise<SearchData | undefined> {
	if (!isLocale(locale)) return undefined;
	await loadPart(locale, searchPart);
	return {
		learn({ groups }) {
			for (const { slug, lang } of groups) {
				const known = source.languages(slug) ?? [];
				if (!known.includes(lang)) source.learn(slug, [...known, lang]);
			}
		},
	};
}
