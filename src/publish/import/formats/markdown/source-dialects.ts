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
export function withoutSourceDialects(text: string, notices: Notices): string {
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

/** Puts blank lines around HTML tags with `markdown="1"`, so that what is in them is Markdown. */
function withMarkdownInHtml(text: string): string {
	const MARKED = /^([ \t]*<(\w+)\b[^>]*?)\s+markdown=["']?(?:1|block|span)["']?([^>]*>)/gm;
	const names = new Set([...text.matchAll(MARKED)].map(([, , name]) => name));
	if (names.size === 0) return text;
	const end = new RegExp(`^[ \\t]*</(?:${[...names].join('|')})>`, 'gm');
	return text.replace(MARKED, '$1$3\n').replace(end, '\n$&\n');
}
