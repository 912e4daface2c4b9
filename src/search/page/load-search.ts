import type { LoaderFunctionArgs } from 'react-router';
import type { Source } from '../../core/site/source.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadSearchMessages } from '../../i18n/namespaces/search.ts';
import type { Answer } from '../answer/answer.ts';

/** What the search's page gets from its loader. */
export interface SearchData {
	/** Registers the articles of an answer, so that their pages open without a full page load. */
	learn: (answer: Answer) => void;
}

/**
 * Loads the messages of the search's page.
 *
 * @returns undefined where the interface does not speak the address's locale
 */
export async function loadSearch(
	source: Source,
	{ params: { locale } }: LoaderFunctionArgs,
): Promise<SearchData | undefined> {
	if (!isLocale(locale)) return undefined;
	await loadSearchMessages(locale);
	return {
		learn({ groups }) {
			for (const { slug, lang } of groups) {
				const known = source.languages(slug) ?? [];
				if (!known.includes(lang)) source.learn(slug, [...known, lang]);
			}
		},
	};
}
