import { groupBy } from '../../../core/group-by.ts';
import type { Catalogue, SeriesPlace } from '../catalogue.ts';
import { type Groups, groupNames } from './tags.ts';

/** Returns the number of an article's part in its series: in a language, else in the original's. */
export function partOf(catalogue: Catalogue, slug: string, lang: string): number {
	const { texts, original = '' } = catalogue.get(slug) ?? {};
	const text = texts?.get(lang)?.series ?? texts?.get(original)?.series;
	return text?.part ?? Number.POSITIVE_INFINITY;
}

/** Returns the place of each article in its series, by its slug. */
function seriesPlaces(catalogue: Catalogue, { ofArticle }: Groups): Map<string, SeriesPlace> {
	const pairs = [...ofArticle].flatMap(([slug, groups]) =>
		groups.slice(0, 1).map((group) => ({ slug, group })),
	);
	const places = new Map<string, SeriesPlace>();
	const series = groupBy(
		pairs,
		({ group }) => group,
		({ slug }) => slug,
	);
	for (const [{ addresses }, slugs] of series) {
		const partIn = (slug: string) => partOf(catalogue, slug, catalogue.get(slug)?.original ?? '');
		const inOrder = slugs.toSorted((a, b) => partIn(a) - partIn(b) || (a < b ? -1 : 1));
		for (const [i, slug] of inOrder.entries()) {
			const view = `series-${addresses[0]}`;
			places.set(slug, { view, before: inOrder[i - 1], after: inOrder[i + 1] });
		}
	}
	return places;
}

/** Notes in the catalogue where its texts' tags, authors and series stand in the library. */
export function addLibraryAddresses(catalogue: Catalogue): void {
	const tags = groupNames(catalogue, 'tag');
	const authors = groupNames(catalogue, 'author');
	const places = seriesPlaces(catalogue, groupNames(catalogue, 'series'));
	for (const [slug, entry] of catalogue) {
		entry.series = places.get(slug);
		for (const text of entry.texts.values()) {
			text.tagAddresses = text.tags?.map(tags.addressOf);
			const addresses = text.authors?.map(({ name }) => authors.addressOf(name)) ?? [];
			if (addresses.some(Boolean))
				text.authorViews = addresses.map((address) => address && `author-${address}`);
		}
	}
}
