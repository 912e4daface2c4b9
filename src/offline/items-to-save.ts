import * as v from 'valibot';
import { SEARCH_SLUG } from '../core/address/key.ts';
import { indexFilesSchema, pathsOfIndex } from '../core/indexing/index-files.ts';
import { INDEX_FILES_PATH, SIZES_PATH } from '../core/site/offline-paths.ts';
import type { Messages } from '../i18n/messages.ts';
import type { ItemToSave } from './save-offline.ts';
import { scope } from './saved-items.ts';

const sizesSchema = v.record(
	v.string(),
	v.object({ bytes: v.number(), languages: v.array(v.string()) }),
);

/**
 * What can be saved offline: one article, or all of them and the search index.
 *
 * @param messages of the interface, in whose language an article is named where it has it
 * @param slug the one article; else all
 * @returns the items, and their size in bytes
 * @throws {TypeError} where the network gave no answer
 */
export async function itemsToSave(
	{ locale, t }: Messages,
	slug?: string,
): Promise<{ items: ItemToSave[]; bytes: number }> {
	const sizes = v.parse(sizesSchema, await fetchJson(SIZES_PATH));
	const articles = Object.entries(sizes)
		.filter(([its]) => slug === undefined || its === slug)
		.map(([its, { bytes, languages }]) => ({
			slug: its,
			bytes,
			languages: [...languages].sort((a, b) => Number(b === locale) - Number(a === locale)),
		}));
	const search = slug === undefined ? [await searchIndex(locale, t)] : [];
	const items = [...articles, ...search];
	return { items, bytes: items.reduce((sum, { bytes }) => sum + bytes, 0) };
}

async function searchIndex(lang: string, t: Messages['t']) {
	const files = v.parse(indexFilesSchema, await fetchJson(INDEX_FILES_PATH));
	const paths = pathsOfIndex(files);
	return { slug: SEARCH_SLUG, title: t('frame.search'), lang, bytes: files.bytes, paths };
}

const fetchJson = async (path: string): Promise<unknown> => (await fetch(scope() + path)).json();
