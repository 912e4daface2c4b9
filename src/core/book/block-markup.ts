import type {
	Block,
	FootnoteBlock,
	ImageBlock,
	TableBlock,
	TextBlock,
} from '../article/article.ts';
import { directionOf } from '../article/block-direction.ts';
import { textOfBlock, textOfInlines } from '../article/block-text.ts';
import { isRelativeHref } from '../article/href.ts';
import { type List, listsOf } from '../article/list-tree.ts';
import { withDigits } from '../text/digits.ts';
import { type Dir, dirWithin } from '../text/direction.ts';
import { type BookText, hrefInBook } from './book-text.ts';
import { directedMarkup, inlineMarkup } from './inline-markup.ts';
import { element, escapeText, inLanguage } from './markup.ts';

/** A block that is no list item, as XHTML; empty for a `readMore` mark. */
export function blockMarkup(block: Block, text: BookText): string {
	switch (block._type) {
		case 'block':
			return textElement(block.style === 'normal' ? 'p' : block.style, block, text);
		case 'image':
			return pictureMarkup(block, text);
		case 'table':
			return tableMarkup(block, text);
		case 'code': {
			const language = block.language && `language-${block.language}`;
			const code = element('code', { class: language }, escapeText(block.code));
			return element('pre', { id: idOf(block._key, text), dir: 'ltr' }, code);
		}
		case 'footnote':
			return noteMarkup(block, text);
		case 'divider':
			return element('hr', { id: idOf(block._key, text) });
		case 'readMore':
			return '';
	}
}

/** List items as lists, nested by level. */
export const listMarkup = (items: readonly TextBlock[], text: BookText): string =>
	levelsMarkup(listsOf(items), text.dir, text);

/** @param around the direction of what the lists stand in */
function levelsMarkup(lists: readonly List[], around: Dir, text: BookText): string {
	return lists
		.map(({ kind, items }) => {
			const content = items.map(({ item, lists: nested }) => {
				const { dir = text.dir, lang } = directionOf(item, textOfBlock(item), text.dir);
				return element(
					'li',
					{
						id: idOf(item._key, text),
						value: kind === 'number' ? item.start : undefined,
						...inLanguage(lang),
						dir: dir === around ? undefined : dir,
					},
					inlineMarkup(item, dir, text) + levelsMarkup(nested, dir, text),
				);
			});
			return element(kind === 'number' ? 'ol' : 'ul', {}, content.join(''));
		})
		.join('');
}

const idOf = (key: string, { isOwn }: BookText) => (isOwn(key) ? key : undefined);

/** The id of a block, and its language and direction where they differ from the text's. */
function attributesOf(
	block: { _key: string; lang?: string | undefined; dir?: Dir | undefined },
	words: string,
	text: BookText,
) {
	const { lang, dir } = directionOf(block, words, text.dir);
	return { id: idOf(block._key, text), ...inLanguage(lang), dir };
}

function textElement(name: string, block: TextBlock, text: BookText): string {
	const attributes = attributesOf(block, textOfBlock(block), text);
	const content = inlineMarkup(block, attributes.dir ?? text.dir, text);
	return element(name, attributes, name === 'blockquote' ? element('p', {}, content) : content);
}

/**
 * A note. Reading systems hide notes until they are asked for: one to which nothing leads is a paragraph.
 */
function noteMarkup(block: FootnoteBlock, text: BookText): string {
	const attributes = attributesOf(block, textOfBlock(block), text);
	const content = inlineMarkup(block, attributes.dir ?? text.dir, text);
	const { number = 0, referrer } = text.notes.get(block._key) ?? {};
	if (referrer === undefined || !text.isOwn(block._key)) return element('p', attributes, content);
	const back = { role: 'doc-backlink', href: `#${referrer}` };
	const link = element('a', back, escapeText(withDigits(number, text.digits)));
	return element(
		'aside',
		{ ...attributes, 'epub:type': 'footnote', role: 'doc-footnote' },
		element('p', {}, `${link} ${content}`),
	);
}

/** A picture. In place of one that is not in the book stands its description. */
function pictureMarkup(block: ImageBlock, text: BookText): string {
	const { src, alt, caption, credit, width, height } = block;
	const attributes = attributesOf(block, caption ?? alt, text);
	const { dir = text.dir } = attributes;
	const path = text.pictures.get(src);
	const words = directedMarkup(alt, dir);
	const picture = path
		? element('img', { src: path, alt, width, height })
		: element(
				'p',
				{},
				isRelativeHref(src) ? words : element('a', { href: hrefInBook(src, text) }, words),
			);
	const texts = [caption, credit].flatMap((it) => (it ? [directedMarkup(it, dir)] : []));
	const captions = texts.length > 0 ? element('figcaption', {}, texts.join('<br/>')) : '';
	return element('figure', attributes, picture + captions);
}

function tableMarkup(block: TableBlock, text: BookText): string {
	const attributes = attributesOf(block, textOfBlock(block), text);
	const { dir = text.dir } = attributes;
	const { headerRows = 0, headerColumns = 0, caption } = block;
	const rows = block.rows.map(({ cells }, r) => {
		const content = cells.map((cell, c) => {
			const scope = r < headerRows ? 'col' : c < headerColumns ? 'row' : undefined;
			const own = dirWithin(textOfInlines(cell.children), dir);
			return element(
				scope ? 'th' : 'td',
				{ scope, dir: own === dir ? undefined : own },
				inlineMarkup(cell, own, text),
			);
		});
		return element('tr', {}, content.join(''));
	});
	const head = rows.slice(0, headerRows);
	const body = rows.slice(headerRows);
	return element(
		'table',
		attributes,
		(caption ? element('caption', {}, directedMarkup(caption, dir)) : '') +
			(head.length > 0 ? element('thead', {}, head.join('')) : '') +
			(body.length > 0 ? element('tbody', {}, body.join('')) : ''),
	);
}
