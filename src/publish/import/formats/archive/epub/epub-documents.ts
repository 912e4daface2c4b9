import type { Element, Root } from 'hast';
import { decodeOrKeep } from '../../../../../core/address/decode.ts';
import { type DraftMeta, ImportError } from '../../../draft.ts';
import { languageOf } from '../../../elements/attributes.ts';
import { attribute, elementsIn, firstElement } from '../../../elements/hast-node.ts';
import { type FeedNode, markupIn } from '../../feed/feed-xml.ts';
import { parsePage } from '../../html/read-html.ts';
import { type Archive, parseXml, textIn } from '../archive.ts';
import { pathIn } from './epub-package.ts';

/** A document of a book, with ids that no other document has. */
export interface EpubDocument {
	path: string;
	/** What it shows, as a `section`. */
	section: Element;
	/** The language and direction that it says. */
	said: Pick<DraftMeta, 'lang' | 'dir'>;
	/** The title in its head. */
	headTitle?: string;
}

/** A book's documents, and where the ids in them come from. */
export interface EpubTexts {
	documents: EpubDocument[];
	/** The errors of documents that can't be read, by their paths. */
	faults: Map<string, ImportError>;
	/** By the ids that the documents have now: the document, and the id in its file. */
	origins: Map<string, { document: EpubDocument; id: string | undefined }>;
}

/**
 * Reads documents of a book. Links between them become `#id`, as within one page; pictures are named by
 * their paths in the archive.
 */
export function readDocuments(archive: Archive, paths: readonly string[]): EpubTexts {
	const texts: EpubTexts = { documents: [], faults: new Map(), origins: new Map() };
	for (const path of paths) {
		try {
			texts.documents.push(readDocument(archive, path));
		} catch (error) {
			if (!(error instanceof ImportError)) throw error;
			texts.faults.set(path, error);
		}
	}
	const names = nameAll(texts);
	const linked = new Set(texts.documents.flatMap((document) => resolveIn(document, names)));
	for (const { section, path } of texts.documents) {
		const name = names.get(path);
		if (name && linked.has(name)) section.properties.id = name;
	}
	return texts;
}

function readDocument(archive: Archive, path: string): EpubDocument {
	const text = textIn(archive, path);
	if (text === undefined) {
		const what = 'the book names this document, which is not in it';
		throw new ImportError(path, what, 'Export or download the book again');
	}
	const { root, fault } = parseXml(text);
	if (fault) {
		const what = `the document is broken: ${fault.what}`;
		const remedy = 'Mend it there, or export the book again';
		throw new ImportError(`${path}, line ${fault.line}`, what, remedy);
	}
	// Elements that end themselves, such as <a id="x"/>, end nothing in HTML.
	const page: Root = parsePage(markupIn(withPlainPictures(root)));
	const [html, body] = [firstElement(page, 'html'), firstElement(page, 'body')];
	const head = firstElement(page, 'title')?.children[0];
	return {
		path,
		section: {
			type: 'element',
			tagName: 'section',
			properties: body?.properties ?? {},
			children: body?.children ?? [],
		},
		said: {
			...(html && settled(languageOf(html))),
			...(body && settled(languageOf(body))),
		},
		...(head?.type === 'text' && { headTitle: head.value.trim() }),
	};
}

const settled = ({ lang, dir }: ReturnType<typeof languageOf>): EpubDocument['said'] => ({
	...(lang && { lang }),
	...(dir && dir !== 'auto' && { dir }),
});

/** Makes pictures of drawings that only hold one, as covers have them. */
function withPlainPictures(node: FeedNode): FeedNode {
	const inner = node.children.filter((at) => typeof at !== 'string');
	if (node.name === 'svg' && inner.length === 1 && inner[0]?.name === 'image') {
		const { attributes } = inner[0];
		const src = attributes['xlink:href'] ?? attributes.href ?? '';
		return { name: 'img', attributes: { src, alt: '' }, children: [] };
	}
	return {
		...node,
		children: node.children.map((at) => (typeof at === 'string' ? at : withPlainPictures(at))),
	};
}

/** The ids that a book's documents have now, by path and by `path#id`. */
type Names = ReadonlyMap<string, string>;

/** Gives ids that several documents have the name of their document, and each document an id. */
function nameAll({ documents, origins }: EpubTexts): Names {
	const names = new Map<string, string>();
	const take = (document: EpubDocument, id: string | undefined, wish: string) => {
		let name = wish;
		for (let n = 2; origins.has(name); n++) name = `${wish}-${n}`;
		origins.set(name, { document, id });
		names.set(id === undefined ? document.path : `${document.path}#${id}`, name);
		return name;
	};
	for (const document of documents) {
		for (const element of [document.section, ...elementsIn(document.section)]) {
			const id = attribute(element, 'id') ?? anchorName(element);
			if (!id || names.has(`${document.path}#${id}`)) continue;
			const name = take(document, id, origins.has(id) ? `${stemOf(document.path)}-${id}` : id);
			element.properties.id = name;
		}
	}
	for (const document of documents) {
		const { section, path } = document;
		const own = attribute(section, 'id');
		if (own) names.set(path, own);
		else take(document, undefined, stemOf(path));
	}
	return names;
}

const anchorName = (element: Element) =>
	element.tagName === 'a' ? attribute(element, 'name') : undefined;

const stemOf = (path: string) =>
	(path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').replace(/\s+/g, '-');

/** Resolves the links and pictures in a document, and returns the ids to which links lead. */
function resolveIn({ section, path }: EpubDocument, names: Names): string[] {
	const linked: string[] = [];
	for (const element of elementsIn(section)) {
		const { tagName, properties } = element;
		const href = tagName === 'a' ? attribute(element, 'href') : undefined;
		if (href !== undefined && !isElsewhere(href)) {
			const [, id = ''] = href.split('#');
			const target = pathIn(path, href);
			const name = names.get(id ? `${target}#${decodeOrKeep(id)}` : target) ?? names.get(target);
			if (name) {
				properties.href = `#${name}`;
				linked.push(name);
			}
		}
		const src = tagName === 'img' ? attribute(element, 'src') : undefined;
		if (src !== undefined && !isElsewhere(src)) properties.src = encodeURI(pathIn(path, src));
	}
	return linked;
}

const isElsewhere = (url: string) => /^([a-z][a-z\d+.-]*:|\/\/)/i.test(url.trim());
