import type { LoaderFunctionArgs } from 'react-router';
import * as v from 'valibot';
import { formatAddress } from '../core/address/address.ts';
import { type LibraryView, libraryPath, parseView } from '../core/address/library-view.ts';
import { type LibraryList, libraryListSchema } from '../core/library/library-list.ts';
import type { Source } from '../core/site/source.ts';
import { isLocale } from '../i18n/locales.ts';
import { loadNamespace } from '../i18n/messages.ts';
import { libraryNamespace } from '../i18n/namespaces/library.ts';

/** What a page of the library is drawn from. */
export interface LibraryData {
	view: LibraryView;
	list: LibraryList;
}

/**
 * Loads what an address of the library shows.
 *
 * @returns undefined where no such page can be
 */
export async function loadLibrary(
	source: Source,
	{ params: { locale, '*': path = '' }, request }: LoaderFunctionArgs,
): Promise<LibraryData | undefined> {
	if (!isLocale(locale)) return undefined;
	const home = formatAddress({ kind: 'library', locale });
	const view = parseView(home + path, new URL(request.url).search);
	if (!view) return undefined;
	const [list] = await Promise.all([
		readList(source, view),
		loadNamespace(locale, libraryNamespace),
	]);
	for (const { slug, languages } of list.entries) source.learn(slug, languages);
	return { view, list };
}

async function readList(source: Source, view: LibraryView): Promise<LibraryList> {
	try {
		return await source.read(libraryPath(view), (data) => v.parse(libraryListSchema, data));
	} catch (error) {
		const isGone = error instanceof Response && error.status === 404;
		if (!isGone || view.lang === undefined || view.page > 1) throw error;
		// Nothing can be read in that language: what there is besides leads on.
		const { lang: _, ...wider } = view;
		return { ...(await readList(source, wider)), count: 0, entries: [] };
	}
}
