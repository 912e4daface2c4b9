import { coveredBy } from '../../browser/text/text-range.ts';
import { formatPassage, joined, textPartsFrom } from '../../core/address/passage.ts';
import { wholeWords } from '../../core/address/word-bounds.ts';
import type { Article } from '../../core/article/article.ts';

/**
 * Returns the address of the passage in a range of the page, extended to whole words; undefined where the
 * range contains none of the article's text.
 *
 * @param page the page's address
 */
export function addressOfRange(range: Range, article: Article, page: string): string | undefined {
	const notes = article.body.filter((block) => block._type === 'footnote');
	// The body first: a selection of it may include a note in the margin. A note by itself comes second.
	const found =
		coveredBy(range, textPartsFrom(article, '_title')) ??
		notes
			.map(({ _key }) => coveredBy(range, textPartsFrom(article, _key)))
			.find((covered) => covered !== undefined);
	if (!found) return undefined;
	const stretches = textPartsFrom(article, found.first.key);
	const start = stretches.find(({ key }) => key === found.last.key)?.start ?? 0;
	const text = joined(stretches);
	const [from, to] = wholeWords(text, found.from, start + found.to) ?? [];
	if (from === undefined || to === undefined) return undefined;
	const address = new URL(page);
	address.hash = found.first.key;
	const words = formatPassage({ lang: article.lang, from, to, text: text.slice(from, to) });
	address.searchParams.set('words', words);
	return address.href;
}
