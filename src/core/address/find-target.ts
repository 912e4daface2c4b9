import type { Article } from '../article/article.ts';
import { flattenOutline, outlineOf } from '../article/outline.ts';
import { foldText } from '../search/fold.ts';
import { decodeFragment } from './address.ts';

/** As short as the beginning of a heading may be to stand for it, in letters. */
const SHORTEST = 6;

/**
 * The key of the section whose heading a fragment spells out, as other sites' links and readers'
 * hands do: with `-` or `_` for spaces, with or without vowels, hamzas and tatweel, perhaps cut off.
 */
export function keyByHeading(fragment: string, { body, lang }: Article): string | undefined {
	const sought = bare(decodeFragment(fragment), lang);
	if (sought === '') return undefined;
	const headings = flattenOutline(outlineOf(body)).map(({ key, text }) => ({
		key,
		words: bare(text, lang),
	}));
	const exact = headings.find(({ words }) => words === sought);
	if (exact) return exact.key;
	if (sought.length < SHORTEST) return undefined;
	// A messenger may cut off the end, and a sentence may go on behind it; but it must be one heading's,
	// and a heading of one word begins too many sentences.
	const begun = headings.filter(
		({ words }) =>
			words.startsWith(sought) || (words.includes(' ') && sought.startsWith(`${words} `)),
	);
	return begun.length === 1 ? begun[0]?.key : undefined;
}

/** Letters and digits with single spaces between words. */
function bare(text: string, lang: string): string {
	return foldText(text, lang)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** The nearest block that is left to one that this text has not; undefined for a key nobody knows. */
export function nearestKey(key: string | undefined, { edition }: Article): string | undefined {
	return edition?.near?.find(([lost]) => lost === key)?.[1];
}
