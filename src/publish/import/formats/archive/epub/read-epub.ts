import type { Element } from 'hast';
import { decodeOrKeep } from '../../../../../core/address/decode.ts';
import { type Draft, type DraftMeta, type Reading, readOrExplain } from '../../../draft.ts';
import { draftOfTree } from '../../../elements/draft-of-tree.ts';
import { attribute, elementsIn, hasWord, textIn } from '../../../elements/hast-node.ts';
import { languageOfText } from '../../../language-fit.ts';
import { latinWords } from '../../../latin-words.ts';
import { sizeOfPicture } from '../../../media/pictures.ts';
import { settledFields } from '../../../meta-values.ts';
import { quote } from '../../../notices.ts';
import { line } from '../../../page/agreed-title.ts';
import { tellOfLeftOut } from '../../../page/left-out.ts';
import { settleLanguage } from '../../../settle-language.ts';
import { cut, slugOfFile } from '../../../slug-of-names.ts';
import { textOf } from '../../feed/feed-xml.ts';
import { type Archive, elementIn } from '../archive.ts';
import { type EpubDocument, type EpubTexts, readDocuments } from './epub-documents.ts';
import { bringNotes } from './epub-notes.ts';
import { type EpubPackage, readPackage } from './epub-package.ts';
import { chapterTitle, hasText, lowerHeadings } from './epub-titles.ts';

/** The kinds of a book's documents that are no text of it. */
const NO_CHAPTER = ['cover', 'titlepage', 'halftitlepage', 'toc', 'landmarks'];
/** The longest name of a book in the slugs of its chapters, in characters. */
const MAX_BOOK_SLUG = 32;
const MAX_SLUG = 64;

/**
 * Reads an EPUB: an article a chapter, in the order of its spine, or one article of all.
 *
 * @param file the book's file, whose name its chapters' slugs begin with
 * @throws {ImportError} if the book is protected or has no text; for a broken chapter, at its turn
 */
export function readEpub(archive: Archive, file: string, reading: Reading = {}): Iterator<Draft> {
	return new Epub(archive, file, reading).drafts();
}

class Epub {
	readonly #archive: Archive;
	readonly #file: string;
	readonly #reading: Reading;
	readonly #book: EpubPackage;
	readonly #texts: EpubTexts;
	/** The documents that are text, and those that are not. */
	readonly #chapters: EpubDocument[];
	readonly #others: EpubDocument[];

	constructor(archive: Archive, file: string, reading: Reading) {
		this.#archive = archive;
		this.#file = file;
		this.#reading = reading;
		this.#book = readPackage(archive);
		this.#texts = readOrExplain(() => readDocuments(archive, this.#book.spine));
		const { documents, faults } = this.#texts;
		if (!reading.whole) bringNotes(this.#texts);
		const isText = ({ section }: EpubDocument) =>
			hasText(section) &&
			line(textIn(section)) !== this.#book.meta.title &&
			!hasWord(kindElement(section), 'epub:type', NO_CHAPTER);
		const chapters = documents.filter(isText);
		this.#chapters = chapters.length > 0 || faults.size > 0 ? chapters : documents;
		this.#others = documents.filter((document) => !this.#chapters.includes(document));
	}

	drafts(): Iterator<Draft> {
		const { faults } = this.#texts;
		const [fault] = faults.values();
		if (this.#reading.whole && fault) throw fault;
		const readers =
			this.#reading.whole || (this.#chapters.length === 1 && !fault)
				? [() => this.#whole()]
				: this.#chapterReaders();
		let isFirst = true;
		// No generator: one chapter that can't be read doesn't end the book.
		return {
			next: () => {
				const read = readers.shift();
				if (!read) return { done: true, value: undefined };
				const draft = readOrExplain(read);
				if (isFirst) draft.notices.unshift(...this.#leftOut());
				isFirst = false;
				return { done: false, value: draft };
			},
		};
	}

	#leftOut(): Draft['notices'] {
		const { contents, unnamed } = this.#book;
		const others = this.#others.map(({ path, section }) => {
			const words = textIn(section).trim();
			return { place: path, what: `no chapter${words ? `, ${quote(words)}` : ''}: left out` };
		});
		const beside = unnamed.map((place) => {
			const body = elementIn(this.#archive, place, 'body');
			const words = quote(textOf(body) ?? '');
			return { place, what: `not in the book’s order, ${words}: left out` };
		});
		const table = contents ? [{ place: contents, what: 'the table of contents: left out' }] : [];
		return [...others, ...beside, ...table];
	}

	#whole(): Draft {
		const section: Element = {
			type: 'element',
			tagName: 'section',
			properties: {},
			children: this.#chapters.map((chapter) => chapter.section),
		};
		const { meta } = this.#book;
		lowerHeadings(section, meta.title);
		const said = this.#chapters.find((chapter) => chapter.said.lang)?.said;
		return this.#draftOf(section, { ...meta, ...said });
	}

	#chapterReaders(): (() => Draft)[] {
		const { meta, spine, titles } = this.#book;
		const { faults } = this.#texts;
		const named = this.#chapters.map((chapter, i) => {
			const { headTitle, section, path } = chapter;
			const head = headTitle === meta.title ? undefined : headTitle;
			const heading = chapterTitle(section, titles.get(path));
			return { chapter, title: heading ?? head ?? `${meta.title ?? 'Chapter'} ${i + 1}` };
		});
		const slugs = slugsOf(
			slugOfFile(this.#file, meta.lang ?? '') ?? latinWords(meta.title ?? '') ?? 'book',
			named.map(({ title }) => title),
		);
		const slugIn = new Map(named.map(({ chapter }, i) => [chapter, slugs[i] as string]));
		return spine.flatMap((path) => {
			const fault = faults.get(path);
			if (fault) {
				return () => {
					throw fault;
				};
			}
			const one = named.find(({ chapter }) => chapter.path === path);
			if (!one) return [];
			const { chapter, title } = one;
			return () => {
				const { lead: _, source = meta.title ? { name: meta.title } : undefined, ...rest } = meta;
				this.#linkOut(chapter, slugIn);
				const own = { ...rest, ...chapter.said, source, title, slug: slugIn.get(chapter) };
				return { ...this.#withOwnIds(this.#draftOf(chapter.section, own)), naming: {} };
			};
		});
	}

	/** Makes links to other chapters lead to their articles. */
	#linkOut({ section }: EpubDocument, slugs: ReadonlyMap<EpubDocument, string>): void {
		const within = new Set(
			[section, ...elementsIn(section)].map((element) => attribute(element, 'id')),
		);
		for (const element of elementsIn(section)) {
			const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
			const target = href?.startsWith('#') ? href.slice(1) : undefined;
			const origin = target === undefined ? undefined : this.#texts.origins.get(target);
			if (!origin || within.has(target)) continue;
			const slug = slugs.get(origin.document);
			if (slug) element.properties.href = `../${slug}/${origin.id ? `#${origin.id}` : ''}`;
			else delete element.properties.href;
		}
	}

	/** Gives a chapter's blocks the ids of its file, which other chapters may have too. */
	#withOwnIds(draft: Draft): Draft {
		const own = (name: string) => this.#texts.origins.get(name)?.id ?? name;
		const blocks = draft.blocks.map((block) => {
			const hint = block.keyHint && block._type !== 'footnote' ? own(block.keyHint) : block.keyHint;
			const named = { ...block, ...(hint && { keyHint: hint }) };
			if (!('markDefs' in named)) return named;
			const markDefs = named.markDefs?.map((def) =>
				def._type === 'link' && def.href.startsWith('#')
					? { ...def, href: `#${own(decodeOrKeep(def.href.slice(1)))}` }
					: def,
			);
			return { ...named, ...(markDefs && { markDefs }) };
		});
		return { ...draft, blocks };
	}

	#draftOf(section: Element, said: DraftMeta): Draft {
		const pictures = new Map<string, Buffer>();
		const lang = languageOfText(section, said.lang);
		const draft = draftOfTree({
			text: section,
			page: section,
			meta: settledFields({ ...said, lang }),
			lang: this.#reading.lang,
			lines: false,
			sizeOf: (src) => {
				const bytes = this.#archive.get(decodeOrKeep(src));
				if (bytes) pictures.set(src, Buffer.from(bytes));
				return sizeOfPicture(bytes);
			},
		});
		if (said.lang !== lang) {
			const what = `its language, ${quote(said.lang ?? '')}, does not fit its letters: left out`;
			draft.notices.unshift({ place: 'the book', what });
		}
		tellOfLeftOut(draft, section, []);
		return settleLanguage({ ...draft, pictures });
	}
}

/** The element that says what a document is: its body, or the only one in it. */
function kindElement(section: Element): Element {
	const inner = section.children.filter((child) => child.type === 'element');
	const isNamed = attribute(section, 'epub:type') !== undefined;
	return isNamed || inner.length !== 1 ? section : (inner[0] as Element);
}

/** Returns the slugs of a book's chapters: the book's name and the first words of the title, or a number. */
function slugsOf(book: string, titles: readonly string[]): string[] {
	const taken = new Set<string>();
	return titles.map((title, i) => {
		const base = `${cut(book, MAX_BOOK_SLUG)}-${latinWords(title) ?? i + 1}`;
		let slug = cut(base, MAX_SLUG);
		for (let n = 2; taken.has(slug); n++) slug = `${cut(base, MAX_SLUG - 4)}-${n}`;
		taken.add(slug);
		return slug;
	});
}
