import type { Article } from '../article/article.ts';
import { dirOfArticle } from '../article/article-direction.ts';
import { type NumberedNote, notesOf } from '../article/sections.ts';
import { type Digits, digitsOf } from '../text/digits.ts';
import type { Dir } from '../text/direction.ts';

/** A picture of an article as a file of the book. */
export interface BookPicture {
	bytes: Uint8Array;
	/** One of those that every reading system shows (EPUB 3.3, 3.2). */
	mediaType: string;
}

/** A text of an article, and what its blocks need to know to be written into the book. */
export interface BookText {
	article: Article;
	dir: Dir;
	digits: Digits;
	notes: ReadonlyMap<string, NumberedNote>;
	/** The keys that are ids in the book's text: a block that both texts have is the first one's. */
	ids: ReadonlySet<string>;
	/** The ids of this text's blocks; a key that isn't among them is another text's. */
	isOwn: (key: string) => boolean;
	/** Where the text is read on the web. Relative links are resolved against it. */
	address: string;
	/** The pictures that are in the book, by their `src`, each with its path there. */
	pictures: ReadonlyMap<string, string>;
}

/**
 * Prepares a text.
 *
 * @param taken the keys that are ids of another text in the book
 */
export function bookText(
	article: Article,
	address: string,
	pictures: ReadonlyMap<string, string>,
	taken: ReadonlySet<string> = new Set(),
): BookText {
	// A `readMore` mark has no element.
	const blocks = article.body.filter(({ _type }) => _type !== 'readMore');
	const keys = new Set(blocks.map(({ _key }) => _key));
	return {
		article,
		dir: dirOfArticle(article),
		digits: digitsOf(article.lang),
		notes: notesOf(article.body),
		ids: new Set([...taken, ...keys]),
		isOwn: (key) => !taken.has(key),
		address,
		pictures,
	};
}

/** Where a link of the text leads from the book: to one of its blocks, or to the web. */
export function hrefInBook(href: string, { ids, address }: BookText): string {
	return href.startsWith('#') && ids.has(href.slice(1)) ? href : new URL(href, address).href;
}
