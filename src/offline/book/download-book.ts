import { download } from '../../browser/download.ts';
import { siteSource } from '../../browser/site-source.ts';
import { articlePath } from '../../core/address/article-path.ts';
import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import { picturesOf } from '../../core/article/pictures-of.ts';
import { bookFiles } from '../../core/book/book-files.ts';
import { bookFileName } from '../../core/book/file-name.ts';
import { textAddress } from '../../core/site/alternates.ts';
import { wholeAddress } from '../../core/site/site.ts';
import { chooseTexts } from '../../core/text/text-language.ts';
import { locales } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/messages.ts';
import { bookWords } from './book-words.ts';
import { fetchPictures } from './fetch-pictures.ts';
import { zipBook } from './zip-book.ts';

/**
 * Makes a book of the text, or the two texts, that an article's page shows, and lets the browser
 * download it.
 *
 * @returns whether all pictures are in it
 * @throws where the text doesn't come
 */
export async function downloadBook(slug: string, messages: Messages): Promise<boolean> {
	const query = new URLSearchParams(location.search);
	const languages = siteSource.languages(slug) ?? [];
	const { lang, beside } = chooseTexts(languages, messages.locale, query);
	if (lang === undefined) throw new TypeError(`No languages of ${slug} are known`);
	const read = (lang: string) => siteSource.read(articlePath(slug, lang), parseArticle);
	const [article, second] = await Promise.all([
		read(lang),
		beside === undefined || beside === lang ? undefined : read(beside),
	]);
	const sources = new Set([article, ...(second ? [second] : [])].flatMap(picturesOf));
	const pictures = await fetchPictures(slug, sources);
	const path = textAddress(locales, slug, lang);
	const address = new URL(import.meta.env.BASE_URL + path.slice(1), location.origin).href;
	const words = bookWords(article, address, messages);
	const files = bookFiles({
		...{ article, second, address, words, pictures },
		identifier: identifierOf(path, second),
	});
	download(zipBook(files), bookFileName(article.title, slug), 'application/epub+zip');
	return pictures.size === sources.size;
}

/** The canonical address of the text, and the language of a second one. */
function identifierOf(path: string, second: Article | undefined): string {
	const address = wholeAddress(path, import.meta.env.BASE_URL);
	return second ? `${address}#${second.lang}` : address;
}
