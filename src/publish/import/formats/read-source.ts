import { type Draft, ImportError, type Reading } from '../draft.ts';
import { readEntries } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { isWebArchive, readMhtml } from './html/read-mhtml.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** A kind of source. */
type Kind = 'text' | 'markdown' | 'html' | 'mhtml' | 'feed';

const KINDS: Record<string, Kind> = {
	txt: 'text',
	text: 'text',
	md: 'markdown',
	mkd: 'markdown',
	mdown: 'markdown',
	markdown: 'markdown',
	html: 'html',
	htm: 'html',
	xhtml: 'html',
	mht: 'mhtml',
	mhtml: 'mhtml',
	xml: 'feed',
	rss: 'feed',
	atom: 'feed',
	wxr: 'feed',
	json: 'feed',
};

/**
 * Reads a source of any kind, which is recognised by the file's extension and the start of its text.
 *
 * @param file the file's name, of which only the extension is used
 * @throws {ImportError} if the file is of another format or can't be parsed
 */
export function readSource(file: string, text: string, reading: Reading = {}): Iterable<Draft> {
	refuseOther(file, text);
	switch (kindOf(file, text)) {
		case 'text':
			return [readText(text)];
		case 'markdown':
			return [readMarkdown(text, reading)];
		case 'html':
			return [readHtml(text, reading)];
		case 'mhtml':
			return [readMhtml(text, reading)];
		case 'feed':
			return readEntries(text, reading);
	}
}

function kindOf(file: string, text: string): Kind {
	const ending = endingOf(file);
	const named = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
	if (isWebArchive(text)) return 'mhtml';
	const seen = kindOfContent(text);
	// A feed may be saved as .html and a page as .xml, but a text may begin with anything.
	if (named === 'text' || named === 'markdown') return named;
	return seen ?? named ?? 'text';
}

function kindOfContent(text: string): Kind | undefined {
	const start = text
		.slice(0, 4096)
		.replace(/^\uFEFF/, '')
		.trimStart();
	const element = start
		.replace(/^(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[\s\S]*?\])?[^>]*>|\s)+/i, '')
		.match(/^<([a-z][\w:-]*)/i)?.[1];
	if (element && /^(rss|feed|rdf:RDF)$/i.test(element)) return 'feed';
	if (element?.toLowerCase() === 'html' || /^<!doctype html/i.test(start)) return 'html';
	if (/^\{[\s\S]*"https:\/\/jsonfeed\.org\//.test(start)) return 'feed';
	if (/^---\r?\n[\s\S]*?\n---\s/.test(start) || /^#{1,6} \S/.test(start)) return 'markdown';
	return element && /^(article|body|div|h[1-6]|main|p|section)$/i.test(element)
		? 'html'
		: undefined;
}

const endingOf = (file: string) => file.match(/\.([^./\\]+)$/)?.[1]?.toLowerCase() ?? '';

const AS_DOCX = 'Save it as .docx and import that';
const BY_PANDOC = 'Convert it to Markdown, as by pandoc, and import that';
const AS_MARKDOWN = 'Save it as Markdown (.md) and import that';

/** Formats that look like plain text and are none, by their ending: what they are, and what to do. */
const REFUSED: Record<string, [what: string, remedy: string]> = {
	pdf: [
		'a PDF, which has no paragraphs',
		'Import the file that it was made of, or its text as .txt',
	],
	rtf: ['an RTF file', AS_DOCX],
	doc: ['a file of an old Word', AS_DOCX],
	odt: ['a file of LibreOffice (.odt)', AS_DOCX],
	fodt: ['a file of LibreOffice (.fodt)', AS_DOCX],
	pages: ['a file of Pages', AS_DOCX],
	tex: ['a LaTeX file', BY_PANDOC],
	rst: ['reStructuredText', BY_PANDOC],
	adoc: ['AsciiDoc', BY_PANDOC],
	asciidoc: ['AsciiDoc', BY_PANDOC],
	org: ['an Org file', BY_PANDOC],
	textile: ['Textile', BY_PANDOC],
	eml: ['a mail', 'Import its text as .txt or .html'],
	csv: ['a table', 'Import a text with the table in it, as .md or .html'],
	tsv: ['a table', 'Import a text with the table in it, as .md or .html'],
	mdx: ['Markdown with program code (.mdx)', AS_MARKDOWN],
};

/** @throws {ImportError} for a format that can't be read, with the way that works */
function refuseOther(file: string, text: string): void {
	const start = text.slice(0, 1024);
	const ending = start.startsWith('%PDF')
		? 'pdf'
		: start.startsWith('{\\rtf')
			? 'rtf'
			: endingOf(file);
	const refused = Object.hasOwn(REFUSED, ending) ? REFUSED[ending] : undefined;
	if (refused) throw new ImportError('the file', `it is ${refused[0]}`, refused[1]);
	const remedy = 'Save it as .docx, HTML, Markdown or plain text (UTF-8) and import that';
	if (start.startsWith('PK\u0003\u0004')) {
		throw new ImportError('the file', 'it is an archive, and neither .docx nor .epub', remedy);
	}
	if (start.includes('\0')) throw new ImportError('the file', 'it is no text', remedy);
}
