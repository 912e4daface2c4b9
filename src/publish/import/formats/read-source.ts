import { type Draft, ImportError, type Reading } from '../draft.ts';
import { readEntries } from './feed/read-feed.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { readText } from './text/read-text.ts';

/** A kind of source. */
type Kind = 'text' | 'markdown' | 'html' | 'feed';

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
 * @throws {ImportError} if the file is binary or can't be parsed
 */
export function readSource(file: string, text: string, reading: Reading = {}): Iterable<Draft> {
	refuseBinary(text);
	switch (kindOf(file, text)) {
		case 'text':
			return [readText(text)];
		case 'markdown':
			return [readMarkdown(text, reading)];
		case 'html':
			return [readHtml(text, reading)];
		case 'feed':
			return readEntries(text, reading);
	}
}

function kindOf(file: string, text: string): Kind {
	const ending = file.match(/\.([^./\\]+)$/)?.[1]?.toLowerCase() ?? '';
	const named = Object.hasOwn(KINDS, ending) ? KINDS[ending] : undefined;
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

function refuseBinary(text: string): void {
	const start = text.slice(0, 1024);
	const remedy = 'Save it as HTML, Markdown or plain text (UTF-8) and import that';
	if (start.startsWith('%PDF')) throw new ImportError('the file', 'it is a PDF', remedy);
	if (start.startsWith('PK\u0003\u0004')) {
		throw new ImportError('the file', 'it is an archive, such as .docx or .epub', remedy);
	}
	if (/^(From|MIME-Version|Content-Type):.*\n[\s\S]*multipart\/related/.test(start)) {
		throw new ImportError('the file', 'it is a web archive (.mhtml)', remedy);
	}
	if (start.includes('\0')) {
		throw new ImportError('the file', 'it is no text, or not in UTF-8', remedy);
	}
}
