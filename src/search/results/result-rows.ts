import { formatAddress } from '../../core/address/address.ts';
import { formatPassage } from '../../core/address/passage.ts';
import { formatTerms } from '../../core/address/search-terms.ts';
import type { Answer, Group, Hit } from '../answer/answer.ts';

/** A line of the results that can be gone to. */
export interface Row {
	/** The id of its link. No slug, key or language has a full stop. */
	id: string;
	/** Where it leads, below the site's base. */
	to: string;
}

/** An article's own row: its title, which leads to its beginning. */
export function titleRow({ slug, lang }: Group, locale: string): Row {
	return { id: `_${slug}.${lang}`, to: addressOf(slug, lang, locale) };
}

/** A passage's row, which leads to its block, where the first words that were found are highlighted. */
export function hitRow({ slug, lang }: Group, hit: Hit, locale: string): Row {
	const address = addressOf(slug, lang, locale);
	const words = wordsOf(hit, lang);
	const query = words && `${address.includes('?') ? '&' : '?'}words=${words}`;
	return { id: `_${slug}.${lang}.${hit.key}`, to: `${address}${query}#${hit.key}` };
}

function wordsOf({ text, highlights, words: [from, to] }: Hit, lang: string): string {
	const found = highlights[0] ? text.slice(...highlights[0]) : '';
	// The check is of the words themselves: those that are cut short here would fail it there.
	return found.length === to - from && to > from
		? formatPassage({ lang, from, to, text: found })
		: '';
}

/** The row that leads to all passages of an article, as a search in that article only. */
export function moreRow(group: Group, locale: string, q: string): Row {
	const query = formatTerms({ q, in: group.slug });
	return {
		id: `${titleRow(group, locale).id}.+`,
		to: formatAddress({ kind: 'search', locale, query }),
	};
}

/** All rows, as they are read. */
export function rowsOf({ q, groups, alone }: Answer, locale: string): Row[] {
	return groups.flatMap((group) => [
		titleRow(group, locale),
		...group.hits.map((hit) => hitRow(group, hit, locale)),
		...(group.more > 0 && !alone ? [moreRow(group, locale, q)] : []),
	]);
}

/** The row that an arrow key leads to. Past the last and before the first it is none: the field itself. */
export function nextRow(
	rows: readonly Row[],
	active: string | undefined,
	step: 1 | -1,
): string | undefined {
	const stops = [undefined, ...rows.map(({ id }) => id)];
	const at = Math.max(0, stops.indexOf(active));
	return stops.at((at + step) % stops.length);
}

function addressOf(slug: string, lang: string, locale: string): string {
	const text = lang === locale ? {} : { text: lang };
	return formatAddress({ kind: 'article', locale, slug, ...text });
}
