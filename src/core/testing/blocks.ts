import type { Block, FootnoteBlock, Inline, TextBlock } from '../article/article.ts';

/** A run of text. */
export const span = (text: string): Inline => ({ _type: 'span', text });

/** A reference to a footnote. */
export const reference = (note: string): Inline => ({ _type: 'footnoteReference', note });

/** A paragraph of a text, or of runs. */
export function paragraph(key: string, content: string | Inline[]): TextBlock {
	const children = typeof content === 'string' ? [span(content)] : content;
	return { _type: 'block', _key: key, style: 'normal', children };
}

/** A heading from h2 to h4. */
export function heading(key: string, level: 2 | 3 | 4, content: string | Inline[] = key) {
	return { ...paragraph(key, content), style: `h${level}` } as const;
}

/** An item of a list with bullets. */
export function item(key: string, content: string | Inline[]): TextBlock {
	return { ...paragraph(key, content), listItem: 'bullet', level: 1 };
}

/** A footnote. */
export function footnote(key: string, content: string | Inline[] = key): FootnoteBlock {
	const { children } = paragraph(key, content);
	return { _type: 'footnote', _key: key, children };
}

/** The mark of the author's cut. */
export const readMore: Block = { _type: 'readMore', _key: 'more' };

/** A text of so many words. */
export const words = (count: number, word = 'كلمة') => Array(count).fill(word).join(' ');
