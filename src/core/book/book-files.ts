import type { Article } from '../article/article.ts';
import { type BookPicture, bookText } from './book-text.ts';
import type { BookWords } from './book-words.ts';
import {
	CONTENTS_PATH,
	contentsDocument,
	STYLE_PATH,
	TEXT_PATH,
	TITLE_PATH,
	textDocument,
	titleDocument,
} from './documents.ts';
import { element } from './markup.ts';
import { packageDocument } from './package-document.ts';
import { STYLE } from './style.ts';

/** What a book is made of. */
interface BookParts {
	article: Article;
	/** A second text, whose blocks follow those of the first. */
	second?: Article | undefined;
	/** Where the first text is read on the web. */
	address: string;
	/** The same for each edition of the text. */
	identifier: string;
	words: BookWords;
	/** The pictures that could be had, by their `src`. */
	pictures: ReadonlyMap<string, BookPicture>;
}

/** The folder of the book's documents in the archive. */
const FOLDER = 'book';

/** The media types of pictures that every reading system shows (EPUB 3.3, 3.2), with their files' endings. */
export const PICTURE_TYPES: Readonly<Record<string, string>> = {
	'image/gif': 'gif',
	'image/jpeg': 'jpg',
	'image/png': 'png',
	'image/svg+xml': 'svg',
	'image/webp': 'webp',
};

/**
 * The files of an article as an EPUB 3, by their paths in the archive. The first must come first there,
 * and not be compressed (EPUB 3.3, 4.2.2).
 */
export function bookFiles(parts: BookParts): Map<string, string | Uint8Array> {
	const { article, second: other, address, identifier, words } = parts;
	const pictures = [...parts.pictures].map(([src, { bytes, mediaType }], i) => {
		const path = `pictures/${i + 1}.${PICTURE_TYPES[mediaType]}`;
		return { src, bytes, mediaType, path };
	});
	const paths = new Map(pictures.map(({ src, path }) => [src, path]));
	const text = bookText(article, address, paths);
	const second = other && bookText(other, address, paths, text.ids);
	const inFolder = (path: string, content: string | Uint8Array) =>
		[`${FOLDER}/${path}`, content] as const;
	return new Map([
		['mimetype', 'application/epub+zip'],
		['META-INF/container.xml', container()],
		inFolder('package.opf', packageDocument(text, second, identifier, pictures)),
		inFolder(CONTENTS_PATH, contentsDocument(text, words)),
		inFolder(TITLE_PATH, titleDocument(text, second, words)),
		inFolder(TEXT_PATH, textDocument(text, second)),
		inFolder(STYLE_PATH, STYLE),
		...pictures.map(({ path, bytes }) => inFolder(path, bytes)),
	]);
}

function container(): string {
	const rootfile = {
		'full-path': `${FOLDER}/package.opf`,
		'media-type': 'application/oebps-package+xml',
	};
	const root = { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' };
	const files = element('rootfiles', {}, element('rootfile', rootfile));
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('container', root, files)}\n`;
}
