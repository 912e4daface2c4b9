import { escapeMarkup } from '../../../../core/text/escape-markup.ts';
import { type Notices, quote } from '../../notices.ts';

/** The start or end of a fenced code block. */
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

const JEKYLL_CODE_END = /^\s*\{%-?\s*endhighlight\s*-?%\}\s*$/;

/** Signs of other Markdown dialects that stand in lines of their own, with what becomes of them. */
const LINES: [sign: RegExp, lost: string, replace?: (found: RegExpMatchArray) => string][] = [
	[
		/^\s*\{%-?\s*highlight\s+(\w+).*%\}\s*$/,
		'a block of Jekyll',
		([, language]) => `\`\`\`${language}`,
	],
	[/^\s*\{\{[<%]\s*figure\s+(.*?)[>%]\}\}\s*$/, '', ([, fields = '']) => figureOf(fields)],
	[/^\s*:{3,}(.*)$/, 'a directive'],
	[/^\s*(?:\[TOC\]|\[\[_?toc_?\]\]|\{:\s*toc\s*\}|\* TOC)\s*$/i, 'a table of contents'],
	[/^\s*\{:?\s*((?:[.#][\w-]+|[\w-]+="[^"]*")\s*)+\}\s*$/, 'attributes', idOf],
];

/** Signs within lines. */
const INLINE: [sign: RegExp, lost: string, replace?: (found: RegExpMatchArray) => string][] = [
	[/\{\{-?\s*site\.(?:base)?url\s*-?\}\}/g, '', () => ''],
	[
		/\{\{-?\s*["']([^"'}]*)["']\s*\|\s*(?:relative|absolute)_url\s*-?\}\}/g,
		'',
		([, url = '']) => url,
	],
	[/\{\{[<%][\s\S]*?[>%]\}\}/g, 'a shortcode of Hugo'],
	[/\{%-?[\s\S]*?%\}/g, 'a tag of Jekyll'],
	[/%%[^%\n]+%%/g, 'a comment'],
	[/[ \t]*\{:?\s*(?:[.#][\w-]+\s*)+\}/g, 'attributes', idOf],
];

/** Returns `{#id}` if there is an id in attributes. */
function idOf([attributes]: RegExpMatchArray): string {
	const id = attributes.match(/#([\w-]+)/)?.[1];
	return id ? ` {#${id}}` : '';
}

/** Returns Hugo's figure as HTML. */
function figureOf(fields: string): string {
	const field = (name: string) => fields.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1];
	const [src, alt, caption] = ['src', 'alt', 'caption'].map((name) =>
		escapeMarkup(field(name) ?? ''),
	);
	const shown = caption ? `<figcaption>${caption}</figcaption>` : '';
	const described = alt || caption ? ` alt="${alt || caption}"` : '';
	return `<figure><img src="${src}"${described}>${shown}</figure>`;
}

/**
 * Returns Markdown without the signs of Jekyll, Hugo, MyST, Obsidian and others that CommonMark shows as
 * text, line by line; adds a notice about each kind. Code is left alone.
 */
export function withoutSourceDialects(text: string, notices: Notices): PlainSource {
	let fence = '';
	let isJekyllCode = false;
	const lines = text.split('\n').map((line, i) => {
		const sign = line.match(FENCE)?.[1] ?? '';
		if (sign && (fence === '' || (sign[0] === fence[0] && sign.length >= fence.length))) {
			fence = fence === '' ? sign : '';
			return line;
		}
		if (isJekyllCode && JEKYLL_CODE_END.test(line)) {
			fence = '';
			isJekyllCode = false;
			return '```';
		}
		if (fence !== '') return line;
		const tell = (lost: string, found: string) => {
			if (lost) notices.addGrouped(`line ${i + 1}`, `${lost} ${quote(found)}: left out`);
		};
		for (const [pattern, lost, replace] of LINES) {
			const found = line.match(pattern);
			if (!found) continue;
			const now = replace?.(found) ?? '';
			if (now === '' || lost === 'attributes') tell(lost, line.trim());
			if (now.startsWith('```')) {
				fence = '```';
				isJekyllCode = true;
			}
			return now;
		}
		return withoutInline(line, tell);
	});
	return withMarkdownInHtml(lines.join('\n'));
}

function withoutInline(line: string, tell: (lost: string, found: string) => void): string {
	// Code spans are at odd places.
	const parts = line.split(/(`+[^`]*`+)/);
	return parts
		.map((part, i) => {
			if (i % 2 === 1) return part;
			return INLINE.reduce(
				(rest, [pattern, lost, replace]) =>
					rest.replace(pattern, (...found) => {
						const now = replace?.(found as unknown as RegExpMatchArray) ?? '';
						if (now.trim() !== found[0].trim()) tell(lost, found[0].trim());
						return now;
					}),
				part,
			);
		})
		.join('');
}

/** Markdown with lines that its file doesn't have. */
interface PlainSource {
	source: string;
	/** Returns the line of the file for a line of the source, both from 1. */
	lineOf: (line: number) => number;
}

/** Stands before a line break that the file doesn't have; no text can hold it. */
const ADDED = '\uFFFF';

/** Puts blank lines around HTML tags with `markdown="1"`, so that what is in them is Markdown. */
function withMarkdownInHtml(text: string): PlainSource {
	const MARKED = /^([ \t]*<(\w+)\b[^>]*?)\s+markdown=["']?(?:1|block|span)["']?([^>]*>)/gm;
	const names = new Set([...text.matchAll(MARKED)].map(([, , name]) => name));
	if (names.size === 0) return { source: text, lineOf: (line) => line };
	const end = new RegExp(`^[ \\t]*</(?:${[...names].join('|')})>`, 'gm');
	const marked = text
		.replaceAll(ADDED, '')
		.replace(MARKED, `$1$3${ADDED}\n`)
		// Text behind the tag in its line would still be HTML.
		.replace(/\uFFFF\n(?=[^\n\uFFFF])/g, `$&${ADDED}\n`)
		.replace(end, `${ADDED}\n$&${ADDED}\n`);
	const lines = marked.split('\n');
	let added = 0;
	const originals = lines.map((line, i) => {
		const original = i + 1 - added;
		if (line.endsWith(ADDED)) added++;
		return original;
	});
	return {
		source: marked.replaceAll(ADDED, ''),
		lineOf: (line) => originals[line - 1] ?? line - added,
	};
}
