import * as v from 'valibot';
import { SEARCH_SLUG } from '../core/address/key.ts';
import { indexFilesSchema, pathsOfIndex } from '../core/indexing/index-files.ts';
import { INDEX_FILES_PATH, SIZES_PATH } from '../core/site/offline-paths.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ToKeep } from './save-offline.ts';
import { scope } from './saved-items.ts';

/** What can be kept, and how much it takes, in bytes. */
export interface Offer {
	articles: ToKeep[];
	bytes: number;
}

const sizesSchema = v.record(
	v.string(),
	v.object({ bytes: v.number(), languages: v.array(v.string()) }),
);

/**
 * What can be kept of the site: an article, or all of them and the search in them.
 *
 * @param messages of the interface, in whose language an article is named where it has it
 * @param slug the one article that is meant; else all
 * @throws {TypeError} where the network gave no answer
 */
export async function offerOf({ locale, t }: Messages, slug?: string): Promise<Offer> {
	const sizes = v.parse(sizesSchema, await read(SIZES_PATH));
	const articles = Object.entries(sizes)
		.filter(([its]) => slug === undefined || its === slug)
		.map(([its, { bytes, languages }]) => ({
			slug: its,
			bytes,
			languages: [...languages].sort((a, b) => Number(b === locale) - Number(a === locale)),
		}));
	const search = slug === undefined ? [await searchOffer(locale, t)] : [];
	const all = [...articles, ...search];
	return { articles: all, bytes: all.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function searchOffer(lang: string, t: Messages['t']) {
	const files = v.parse(indexFilesSchema, await read(INDEX_FILES_PATH));
	const paths = pathsOfIndex(files);
	return { slug: SEARCH_SLUG, title: t('frame.search'), lang, bytes: files.bytes, paths };
}

const read = async (path: string): Promise<unknown> => (await fetch(scope() + path)).json();
