import { spanOfRange } from '../../browser/text/selected-text.ts';
import { formatPassage } from '../../core/address/passage.ts';
import type { Article } from '../../core/article/article.ts';

/**
 * Returns the address of the passage in a range of the page, extended to whole words; undefined where the
 * range contains none of the article's text.
 *
 * @param page the page's address
 */
export function addressOfRange(range: Range, article: Article, page: string): string | undefined {
	const found = spanOfRange(range, article);
	if (!found) return undefined;
	const address = new URL(page);
	address.hash = found.key;
	address.searchParams.set('words', formatPassage({ ...found, lang: article.lang }));
	return address.href;
}
