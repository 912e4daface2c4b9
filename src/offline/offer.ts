import * as v from 'valibot';
import { SIZES_PATH } from '../core/offline-paths.ts';
import type { ToKeep } from './keep.ts';
import { scope } from './kept.ts';

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
 * What can be kept of the site.
 *
 * @param locale the language to name an article in, where it has it
 * @param slug the one article that is meant; else all
 */
export async function offerOf(locale: string, slug?: string): Promise<Offer> {
	const response = await fetch(scope() + SIZES_PATH);
	const sizes = Object.entries(v.parse(sizesSchema, await response.json())).filter(
		([its]) => slug === undefined || its === slug,
	);
	return {
		articles: sizes.map(([its, { languages }]) => ({
			slug: its,
			languages: [...languages].sort((a, b) => Number(b === locale) - Number(a === locale)),
		})),
		bytes: sizes.reduce((sum, [, { bytes }]) => sum + bytes, 0),
	};
}
