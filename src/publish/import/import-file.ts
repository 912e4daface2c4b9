import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { FileError } from '../../core/json/file-error.ts';
import { serialiseLock } from '../keys/lock/parse-lock.ts';
import { LOCK_FILE, readArticleFolder } from '../site/article-folder.ts';
import { serialiseArticle } from '../site/serialise-article.ts';
import { sweepLeftovers, writeTogether } from '../site/write-together.ts';
import { type Draft, ImportError, type Notice, type Reading } from './draft.ts';
import { isArchive, isEpub, unpack } from './formats/archive/archive.ts';
import { readDocx } from './formats/archive/docx/read-docx.ts';
import { readEpub } from './formats/archive/epub/read-epub.ts';
import { decodeText } from './formats/decode-text.ts';
import { readSource } from './formats/read-source.ts';
import { type ImportedArticle, importDraft } from './import-draft.ts';
import type { ImportOptions } from './import-options.ts';
import { PictureFiles } from './media/picture-files.ts';
import { bringPictures, sizeOfPicture } from './media/pictures.ts';
import { bringRecording } from './media/recording.ts';
import type { SlugChooser } from './slug-chooser.ts';

/** The result of importing one article of a file. */
export type Outcome =
	| { kind: 'imported'; name: string; article: ImportedArticle; notices: Notice[] }
	| { kind: 'failed'; name: string; error: Error };

/**
 * Imports a file, article by article, and yields each outcome. The files of an article are all written
 * or, if one fails, none.
 *
 * @param slugs the slugs of this run, for articles whose slug is not given
 * @param pictures where the file's pictures may be
 */
export async function* importFile(
	file: string,
	options: ImportOptions,
	slugs: SlugChooser,
	pictures = new PictureFiles(),
): AsyncGenerator<Outcome> {
	const pictureAt = (src: string) => pictures.read(file, src);
	let drafts: Iterator<Draft> | undefined;
	for (let number = 1; ; number++) {
		try {
			drafts ??= await draftsOf(file, options, pictureAt);
			const next = drafts.next();
			if (next.done) return;
			const { slug, lang, notice } = await placeOf(next.value, file, options, slugs);
			slugs.take(slug, lang);
			const stored = await store(next.value, pictureAt, slug, lang, options);
			const notices = notice ? [notice, ...stored.notices] : stored.notices;
			yield { kind: 'imported', name: `${slug}/${lang}.json`, ...stored, notices };
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			yield { kind: 'failed', name: number > 1 ? `${file}: entry ${number}` : file, error };
			// If an entry of a feed can't be imported, the next ones still are, unless the feed is truncated.
			if (!drafts) return;
		}
	}
}

type PictureAt = (src: string) => Buffer | undefined;

async function draftsOf(
	file: string,
	options: ImportOptions,
	pictureAt: PictureAt,
): Promise<Iterator<Draft>> {
	const { lang, address, all, whole } = options;
	const sizeOf = (src: string) => sizeOfPicture(pictureAt(src));
	const drafts = await readAny(file, { lang, address, all, whole, sizeOf });
	const { slug, meta, translationOf } = options;
	const isBook = extname(file).toLowerCase() === '.epub';
	const isPaired = isBook && translationOf !== undefined;
	if (slug === undefined && meta.title === undefined && !isPaired) return drafts;
	const first = drafts.next();
	if (!first.done && !drafts.next().done) {
		if (isPaired) {
			const what = 'it holds several articles, and nothing says which chapters they translate';
			throw new ImportError('the file', what, 'Import the original and this by --whole');
		}
		const what = 'it holds several articles, and --slug or --title names one';
		const remedy = `Leave --slug and --title out${isBook ? ', or make one article of it by --whole' : ''}`;
		throw new ImportError('the file', what, remedy);
	}
	return (first.done ? [] : [first.value])[Symbol.iterator]();
}

async function readAny(file: string, reading: Reading): Promise<Iterator<Draft>> {
	const bytes = await readFile(file);
	if (!isArchive(bytes)) {
		refuseNoArchive(file);
		return readSource(file, decodeText(bytes), reading)[Symbol.iterator]();
	}
	const archive = unpack(bytes);
	if (archive.has('word/document.xml')) {
		return [await readDocx(archive, bytes, reading)][Symbol.iterator]();
	}
	if (isEpub(archive) || /\.epub$/i.test(file)) return readEpub(archive, file, reading);
	const what = 'it is an archive, and neither .docx nor .epub';
	throw new ImportError('the file', what, 'Save it as .docx, HTML, Markdown or plain text (UTF-8)');
}

/** @throws {ImportError} for a file whose name says that it is an archive */
function refuseNoArchive(file: string): void {
	const ending = extname(file).toLowerCase();
	if (ending === '.docx') {
		const remedy =
			'Open it in a word processor, save it as .docx without a password and import that';
		throw new ImportError('the file', 'it is no .docx: it is broken, old or locked', remedy);
	}
	if (ending === '.epub') {
		throw new ImportError(
			'the file',
			'it is no EPUB: no zip archive',
			'Download or export it again',
		);
	}
}

async function placeOf(
	draft: Draft,
	file: string,
	options: ImportOptions,
	slugs: SlugChooser,
): Promise<{ slug: string; lang: string; notice?: Notice }> {
	const title = options.meta.title ?? draft.meta.title ?? '';
	const lang = options.lang ?? draft.meta.lang;
	if (!lang) {
		const shown = title ? `“${title}”` : 'the file';
		throw new ImportError(shown, 'it does not say its language', 'Give it by --lang, such as ar');
	}
	if (options.slug) return { slug: options.slug, lang };
	return { lang, ...(await slugs.choose(draft, file, lang, title)) };
}

async function store(
	read: Draft,
	pictureAt: PictureAt,
	slug: string,
	lang: string,
	options: ImportOptions,
): Promise<{ article: ImportedArticle; notices: Notice[] }> {
	const { articles, lock, refused } = await readArticleFolder(options.to, slug);
	const [fault] = refused;
	// Without the previous file's keys, every block would get a new key.
	if (fault) throw new FileError(fault.file, fault.faults);
	const folder = join(options.to, slug);
	await sweepLeftovers(folder);
	const others = articles.filter((article) => article.lang !== lang);
	const heard = bringRecording(read, pictureAt, folder, lang);
	const { draft, files } = bringPictures(heard.draft, pictureAt, folder, lang, others);
	const imported = importDraft(draft, { slug, lang }, { articles, lock }, options);
	await writeTogether([
		...[...files, ...heard.files],
		{ path: join(folder, `${lang}.json`), content: serialiseArticle(imported.article) },
		{ path: join(folder, LOCK_FILE), content: serialiseLock(imported.lock) },
	]);
	const said = draft.meta.lang;
	const notices = [...draft.notices];
	if (said !== undefined && said !== lang) {
		notices.push({ place: 'the file', what: `it says that its language is ${said}: ${lang} now` });
	}
	return { article: imported, notices };
}
