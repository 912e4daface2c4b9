import type { BookText } from './book-text.ts';
import { CONTENTS_PATH, STYLE_PATH, TEXT_PATH, TITLE_PATH } from './documents.ts';
import { element, escapeText } from './markup.ts';

/** A file of the book besides its documents. */
interface BookFile {
	path: string;
	mediaType: string;
}

/** What the title page and the text have for people who do not see them, as schema.org names it. */
const ACCESSIBILITY = [
	['accessMode', 'textual'],
	['accessModeSufficient', 'textual'],
	['accessibilityFeature', 'structuralNavigation'],
	['accessibilityFeature', 'tableOfContents'],
	['accessibilityFeature', 'alternativeText'],
	['accessibilityHazard', 'none'],
] as const;

/**
 * The package document: what the book is, its files, and their order.
 *
 * @param identifier the same for each edition of this text
 */
export function packageDocument(
	first: BookText,
	second: BookText | undefined,
	identifier: string,
	pictures: readonly BookFile[],
): string {
	const { article, dir, address } = first;
	const { lang, title, lead, published, updated = published, authors, license, tags } = article;
	const dc = (name: string, content: string | undefined, attributes = {}) =>
		!content?.trim() ? [] : [element(`dc:${name}`, attributes, escapeText(content))];
	const meta = (property: string, content: string, attributes = {}) =>
		element('meta', { property, ...attributes }, escapeText(content));
	const by = article.translation?.by;
	const metadata = [
		...dc('identifier', identifier, { id: 'identifier' }),
		...dc('title', title, { 'xml:lang': lang, dir }),
		...dc('language', lang),
		...(second ? dc('language', second.article.lang) : []),
		...(authors ?? []).flatMap(({ name }) => dc('creator', name)),
		...(by === undefined
			? []
			: [
					...dc('contributor', by, { id: 'translator' }),
					meta('role', 'trl', { refines: '#translator', scheme: 'marc:relators' }),
				]),
		...dc('date', published),
		...dc('source', address),
		...dc('description', lead, { 'xml:lang': lang, dir }),
		...dc('rights', license?.name),
		...(tags ?? []).flatMap((tag) => dc('subject', tag)),
		meta('dcterms:modified', `${updated}T00:00:00Z`),
		...ACCESSIBILITY.map(([name, value]) => meta(`schema:${name}`, value)),
	];
	const XHTML = 'application/xhtml+xml';
	const item = (id: string, href: string, type: string, properties?: string) =>
		element('item', { id, href, 'media-type': type, properties });
	const manifest = [
		item('contents', CONTENTS_PATH, XHTML, 'nav'),
		item('title', TITLE_PATH, XHTML),
		item('text', TEXT_PATH, XHTML),
		item('style', STYLE_PATH, 'text/css'),
		...pictures.map(({ path, mediaType }, i) => item(`picture-${i + 1}`, path, mediaType)),
	];
	const spine = ['title', 'text'].map((idref) => element('itemref', { idref }));
	const parts = [
		element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, metadata.join('\n')),
		element('manifest', {}, manifest.join('\n')),
		element('spine', { 'page-progression-direction': dir }, spine.join('\n')),
	];
	const root = {
		xmlns: 'http://www.idpf.org/2007/opf',
		version: '3.0',
		'xml:lang': lang,
		'unique-identifier': 'identifier',
	};
	return `<?xml version="1.0" encoding="UTF-8"?>\n${element('package', root, parts.join('\n'))}\n`;
}
