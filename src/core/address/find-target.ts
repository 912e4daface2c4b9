import type { Article } from '../article/article.ts';
import { flattenOutline, outlineOf } from '../article/outline.ts';
import { foldText } from '../search/fold.ts';
import { decodeFragment } from './address.ts';

/** The shortest prefix of a heading that is accepted for it, in characters. */
const MIN_PREFIX_LENGTH = 6;

/**
 * The key of the section whose heading a fragment spells out, with `-` or `_` for spaces, with or
 * without vowels, hamzas and tatweel, perhaps truncated. Undefined where none or several match.
 */
export function keyByHeading(fragment: string, { body, lang }: Article): string | undefined {
	const wanted = normalizeWords(decodeFragment(fragment), lang);
	if (wanted === '') return undefined;
	const headings = flattenOutline(outlineOf(body)).map(({ key, text }) => ({
		key,
		words: normalizeWords(text, lang),
	}));
	const exact = headings.find(({ words }) => words === wanted);
	if (exact) return exact.key;
	if (wanted.length < MIN_PREFIX_LENGTH) return undefined;
	// A messenger may truncate the fragment, or a sentence may follow it. Exactly one heading must match;
	// a heading of one word is no prefix, since too many sentences begin with it.
	const prefixMatches = headings.filter(
		({ words }) =>
			words.startsWith(wanted) || (words.includes(' ') && wanted.startsWith(`${words} `)),
	);
	return prefixMatches.length === 1 ? prefixMatches[0]?.key : undefined;
}

/** Letters and digits with single spaces between words. */
function normalizeWords(text: string, lang: string): string {
	return foldText(text, lang)
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
		.trim();
}

/** The nearest block of this text to a key that it lacks; undefined for an unknown key. */
export function nearestKey(key: string | undefined, { edition }: Article): string | undefined {
	return edition?.near?.find(([lost]) => lost === key)?.[1];
}
