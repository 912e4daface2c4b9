import type { LoaderFunctionArgs } from 'react-router';
import * as v from 'valibot';
import { formatAddress } from '../core/address/address.ts';
import { type LibraryView, libraryPath, parseView } from '../core/address/library-view.ts';
import { type LibraryList, libraryListSchema } from '../core/library/library-list.ts';
import type { Source } from '../core/site/source.ts';
import { isLocale } from '../i18n/locales.ts';
import { loadLibraryMessages } from '../i18n/namespaces/library.ts';

/** The data of a page of the library. */
export interface LibraryData {
	view: LibraryView;
	list: LibraryList;
}

/**
 * Loads the data of a page of the library.
 *
 * @returns undefined where there is no such page
 */
export async function loadLibrary(
	source: Source,
	{ params: { locale, '*': path = '' }, request }: LoaderFunctionArgs,
): Promise<LibraryData | undefined> {
	if (!isLocale(locale)) return undefined;
	const home = formatAddress({ kind: 'library', locale });
	const view = parseView(home + path, new URL(request.url).search);
	if (!view) return undefined;
	const [list] = await Promise.all([readList(source, view), loadLibraryMessages(locale)]);
	for (const { slug, languages } of list.entries) source.learn(slug, languages);
	return { view, list };
}

async function readList(source: Source, view: LibraryView): Promise<LibraryList> {
	try {
		return await source.read(libraryPath(view), (data) => v.parse(libraryListSchema, data));
	} catch (error) {
		const isGone = error instanceof Response && error.status === 404;
		if (!isGone || view.lang === undefined || view.page > 1) throw error;
		const { lang, ...wider } = view;
		const list = await readList(source, wider);
		// A library in one language has no other list of it.
		if (list.languages.join() === lang) return list;
		// There are no articles in that language: an empty list, with the filters of the list without it.
		return { ...list, count: 0, entries: [] };
	}
}
