import { type OutlineEntry, outlineOf } from '../article/outline.ts';
import { bilingualMarkup, bodyMarkup } from './body-markup.ts';
import type { BookText } from './book-text.ts';
import type { BookWords } from './book-words.ts';
import { directedMarkup } from './inline-markup.ts';
import { element, escapeText, inLanguage } from './markup.ts';

/** The paths of the book's documents, and of their style sheet, in its folder. */
export const TITLE_PATH = 'title.xhtml';
export const TEXT_PATH = 'text.xhtml';
export const CONTENTS_PATH = 'contents.xhtml';
export const STYLE_PATH = 'style.css';

/** A document in a text's language and direction. */
function xhtml({ article, dir }: BookText, body: string): string {
	const head =
		element('title', {}, escapeText(article.title)) +
		element('link', { rel: 'stylesheet', href: STYLE_PATH });
	const html = element(
		'html',
		{
			xmlns: 'http://www.w3.org/1999/xhtml',
			'xmlns:epub': 'http://www.idpf.org/2007/ops',
			...inLanguage(article.lang),
			dir,
		},
		`${element('head', {}, head)}\n${element('body', {}, body)}`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${html}\n`;
}

/** The title page: the title, in both languages where there are two, the lead, and where it all comes from. */
export function titleDocument(
	first: BookText,
	second: BookText | undefined,
	words: BookWords,
): string {
	const titles = [first, ...(second ? [second] : [])].map(({ article, dir }) => {
		const { title, lead, lang } = article;
		const content =
			element(
				article === first.article ? 'h1' : 'p',
				{ class: 'title' },
				directedMarkup(title, dir),
			) + (lead ? element('p', { class: 'lead' }, directedMarkup(lead, dir)) : '');
		return element('div', { ...inLanguage(lang), dir }, content);
	});
	const facts = words.facts.map(({ text, href }) =>
		element('p', {}, href ? element('a', { href }, escapeText(text)) : escapeText(text)),
	);
	const { lang, dir } = words;
	const own = element('div', { class: 'facts', ...inLanguage(lang), dir }, facts.join('\n'));
	return xhtml(
		first,
		element('section', { 'epub:type': 'titlepage', class: 'titlepage' }, titles.join('\n') + own),
	);
}

/** The text, or two texts block by block. */
export function textDocument(first: BookText, second: BookText | undefined): string {
	const body = second ? bilingualMarkup(first, second) : bodyMarkup(first);
	return xhtml(first, element('section', { 'epub:type': 'bodymatter' }, `\n${body}\n`));
}

/** The table of contents: the outline, or the title where there are no headings. */
export function contentsDocument(text: BookText, words: BookWords): string {
	const { article, dir } = text;
	const entries = outlineOf(article.body);
	const list =
		entries.length > 0
			? entriesMarkup(entries, text)
			: element('ol', {}, element('li', {}, link(TEXT_PATH, directedMarkup(article.title, dir))));
	const heading = element(
		'h1',
		{ ...inLanguage(words.lang), dir: words.dir },
		escapeText(words.contents),
	);
	const contents = { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' };
	return xhtml(text, element('nav', contents, heading + list));
}

const link = (href: string, content: string) => element('a', { href }, content);

function entriesMarkup(entries: readonly OutlineEntry[], text: BookText): string {
	const items = entries.map(({ key, text: heading, children }) => {
		const own = link(`${TEXT_PATH}#${key}`, directedMarkup(heading.trim() || '…', text.dir));
		return element('li', {}, own + (children.length > 0 ? entriesMarkup(children, text) : ''));
	});
	return element('ol', {}, items.join('\n'));
}
