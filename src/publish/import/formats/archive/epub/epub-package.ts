import { posix } from 'node:path';
import { decodeOrKeep } from '../../../../../core/address/decode.ts';
import { groupBy } from '../../../../../core/group-by.ts';
import { type DraftMeta, ImportError } from '../../../draft.ts';
import { readDay, readName, settledFields } from '../../../meta-values.ts';
import { readLang } from '../../../read-lang.ts';
import { child, children, type FeedNode, textOf } from '../../feed/feed-xml.ts';
import { textOfMarkup } from '../../html/read-html.ts';
import { type Archive, elementIn, firstNode, parseXml, textIn } from '../archive.ts';

/** What an EPUB says of itself: its metadata, and its documents in their order. */
export interface EpubPackage {
	meta: DraftMeta;
	/** The paths of the documents in the spine's order, without the table of contents. */
	spine: string[];
	/** The documents that the spine doesn't name, without the table of contents. */
	unnamed: string[];
	/** The path of the table of contents. */
	contents?: string;
	/** The titles that the table of contents has, by their documents. */
	titles: ReadonlyMap<string, string>;
}

const CONTAINER = 'META-INF/container.xml';
const AGAIN = 'Export or download the book again';

/**
 * Reads the package of an EPUB.
 *
 * @throws {ImportError} if it is protected, or its container, package or spine is missing
 */
export function readPackage(archive: Archive): EpubPackage {
	if (!archive.has(CONTAINER)) {
		throw new ImportError('the file', `it is an EPUB without ${CONTAINER}`, AGAIN);
	}
	const path = elementIn(archive, CONTAINER, 'rootfile')?.attributes['full-path'];
	const parsed = path === undefined ? undefined : parseXml(textIn(archive, path) ?? '').root;
	const root = parsed && firstNode(withoutPrefixes(parsed), ({ name }) => name === 'package');
	if (!path || !root) {
		const what = path
			? `it names “${path}” as its package, which is not there or broken`
			: 'it names no package';
		throw new ImportError(CONTAINER, what, AGAIN);
	}
	refuseProtected(archive);
	const items = new Map(
		nodesIn(root, 'manifest', 'item').map(({ attributes }) => [
			attributes.id ?? '',
			{ ...attributes, path: pathIn(path, attributes.href ?? '') },
		]),
	);
	const all: (Record<string, string> & { path: string })[] = [...items.values()];
	const contents = all.find(({ properties }) => hasProperty(properties, 'nav'))?.path;
	const spine = nodesIn(root, 'spine', 'itemref').flatMap(({ attributes }) => {
		const item = items.get(attributes.idref ?? '');
		return item && item.path !== contents ? [item.path] : [];
	});
	if (spine.length === 0) {
		throw new ImportError(path, 'the book has no text: its spine names none', AGAIN);
	}
	const documents = all.filter((item) => item['media-type'] === 'application/xhtml+xml');
	const unnamed = documents.map((item) => item.path);
	const ncx = items.get(child(root, 'spine')?.attributes.toc ?? '')?.path;
	return {
		meta: metaOf(child(root, 'metadata')),
		spine,
		unnamed: unnamed.filter((path) => path !== contents && !spine.includes(path)),
		...(contents && { contents }),
		titles: titlesIn(archive, contents, ncx),
	};
}

const nodesIn = (root: FeedNode, list: string, name: string) => {
	const found = child(root, list);
	return found ? children(found, name) : [];
};

const hasProperty = (properties: string | undefined, name: string) =>
	properties?.split(/\s+/).includes(name) ?? false;

/** Returns the path in the archive of a file that another one there names. */
export function pathIn(from: string, href: string): string {
	const path = decodeOrKeep(href.replace(/[?#].*$/, ''));
	return path === '' ? from : posix.join(posix.dirname(from), path);
}

/** The package's elements may have a prefix, `opf:`. */
const withoutPrefixes = (node: FeedNode): FeedNode => ({
	...node,
	name: node.name.replace(/^opf:/, ''),
	children: node.children.map((at) => (typeof at === 'string' ? at : withoutPrefixes(at))),
});

/** Algorithms that only veil a book's fonts. */
const OF_FONTS = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc/;

/** @throws {ImportError} if the texts of a book are encrypted */
function refuseProtected(archive: Archive): void {
	const algorithms = [
		...(textIn(archive, 'META-INF/encryption.xml') ?? '').matchAll(
			/EncryptionMethod[^>]*\bAlgorithm\s*=\s*["']([^"']*)/g,
		),
	];
	if (algorithms.every(([, name = '']) => OF_FONTS.test(name))) return;
	throw new ImportError(
		'META-INF/encryption.xml',
		'the book is protected (DRM), and its text cannot be read',
		'Ask its publisher for a file without protection',
	);
}

function metaOf(metadata: FeedNode | undefined): DraftMeta {
	if (!metadata) return {};
	const first = (name: string) => textOf(metadata, name);
	const roles = children(metadata, 'meta').filter(
		({ attributes }) => attributes.property === 'role',
	);
	const role = ({ attributes }: FeedNode) => {
		const refining = roles.find(({ attributes: { refines } }) => refines === `#${attributes.id}`);
		return attributes['opf:role'] ?? textOf(refining) ?? 'aut';
	};
	const dates = children(metadata, 'dc:date');
	const published = dates.find(({ attributes }) => attributes['opf:event'] === 'publication');
	const authors = children(metadata, 'dc:creator').filter((node) => role(node) === 'aut');
	const source = first('dc:source');
	const description = first('dc:description');
	return settledFields({
		title: first('dc:title'),
		lead: description && textOfMarkup(description),
		lang: readLang(first('dc:language')),
		published: readDay(textOf(published ?? dates[0])),
		authors: authors.flatMap((author) => readName(textOf(author)) ?? []),
		source: source && !/^urn:/i.test(source) ? readName(source) : undefined,
		license: readName(first('dc:rights')),
		tags: children(metadata, 'dc:subject').flatMap((subject) => textOf(subject) ?? []),
	});
}

/**
 * Returns the titles in the table of contents (EPUB 3) or in the NCX (EPUB 2), by their documents. Of a
 * document with several entries, none is its title but one that leads to its start.
 */
function titlesIn(archive: Archive, contents?: string, ncx?: string): Map<string, string> {
	const entries: { path: string; title: string; isStart: boolean }[] = [];
	const add = (from: string, href: string | undefined, title: string | undefined) => {
		if (!href || !title) return;
		const isStart = !href.includes('#');
		entries.push({ path: pathIn(from, href), title: title.replace(/\s+/g, ' '), isStart });
	};
	const visit = (from: string, node: FeedNode) => {
		if (node.name === 'a') add(from, node.attributes.href, textOf(node));
		if (node.name === 'navPoint') {
			add(from, child(node, 'content')?.attributes.src, textOf(child(node, 'navLabel')));
		}
		for (const inner of node.children) if (typeof inner !== 'string') visit(from, inner);
	};
	const nav = contents && tableIn(archive, contents);
	if (contents && nav) visit(contents, nav);
	const map = ncx && elementIn(archive, ncx, 'navMap');
	if (ncx && map && entries.length === 0) visit(ncx, map);
	return new Map(
		[...groupBy(entries, ({ path }) => path)].flatMap(([path, list]): [string, string][] => {
			const title = list.find(({ isStart }) => isStart) ?? (list.length === 1 && list[0]);
			return title ? [[path, title.title]] : [];
		}),
	);
}

/** Returns the list of chapters in a table of contents, which may have lists of pages beside it. */
function tableIn(archive: Archive, path: string): FeedNode | undefined {
	const body = elementIn(archive, path, 'body');
	const isTable = ({ name, attributes }: FeedNode) =>
		name === 'nav' && hasProperty(attributes['epub:type'], 'toc');
	return body && firstNode(body, isTable);
}
