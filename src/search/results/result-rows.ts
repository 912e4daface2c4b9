import { addressOfTexts, formatAddress } from '../../core/address/address.ts';
import { formatPassage } from '../../core/address/passage.ts';
import { formatTerms } from '../../core/address/search-terms.ts';
import type { Answer, Group, Hit } from '../answer/answer.ts';

/** A row of the results, which is a link. */
export interface Row {
	/** The id of its link. Its parts are joined by full stops, which no slug, key or language has. */
	id: string;
	/** Where it leads, below the site's base. */
	to: string;
}

/** The row of an article's title, which links to the article. */
export function titleRow({ slug, lang }: Group, locale: string): Row {
	return { id: `_${slug}.${lang}`, to: addressOfTexts(locale, slug, lang) };
}

/** The row of a passage, which links to its block and to the first matching words there. */
export function hitRow({ slug, lang }: Group, hit: Hit, locale: string): Row {
	const address = addressOfTexts(locale, slug, lang);
	const words = wordsOf(hit, lang);
	const query = words && `${address.includes('?') ? '&' : '?'}words=${words}`;
	return { id: `_${slug}.${lang}.${hit.key}`, to: `${address}${query}#${hit.key}` };
}

function wordsOf({ text, highlights, firstMatch: [from, to] }: Hit, lang: string): string {
	const found = highlights[0] ? text.slice(...highlights[0]) : '';
	// The link has a checksum of the words, so they must be whole here.
	return found.length === to - from && to > from
		? formatPassage({ lang, from, to, text: found })
		: '';
}

/** The row that links to all matching passages of an article: a search in that article only. */
export function moreRow(group: Group, locale: string, q: string): Row {
	const query = formatTerms({ q, in: group.slug });
	return {
		id: `${titleRow(group, locale).id}.+`,
		to: formatAddress({ kind: 'search', locale, query }),
	};
}

/** All rows, in the order of reading. */
export function rowsOf({ q, groups, alone }: Answer, locale: string): Row[] {
	return groups.flatMap((group) => [
		titleRow(group, locale),
		...group.hits.map((hit) => hitRow(group, hit, locale)),
		...(group.more > 0 && !alone ? [moreRow(group, locale, q)] : []),
	]);
}

/** The id of the row that an arrow key moves to; undefined for the field, which is before the first row and after the last. */
export function nextRow(
	rows: readonly Row[],
	active: string | undefined,
	step: 1 | -1,
): string | undefined {
	const stops = [undefined, ...rows.map(({ id }) => id)];
	const at = Math.max(0, stops.indexOf(active));
	return stops.at((at + step) % stops.length);
}
