import type { Element, Nodes, Root } from 'hast';
import type { Block } from '../../../core/article/article.ts';
import { countWords, textOfBlock } from '../../../core/article/block-text.ts';
import type { Draft } from '../draft.ts';
import { isHidden, textIn } from '../elements/hast-node.ts';
import { isBlank } from '../elements/rich-text-writer.ts';
import { quote } from '../notices.ts';

/** The share of a page's words that may be left out without a notice about it, 0 to 1. */
const MAX_LEFT_OUT = 0.1;

/**
 * Adds notices about the words of a page that are not in its draft: how many they are if they are
 * more than a tenth, and the first words of each part of the page that was not read.
 *
 * @param page all that the page shows
 */
export function tellOfLeftOut(draft: Draft, page: Root | Element, parts: Iterable<Element>): void {
	const total = wordsOf(shownText(page));
	const kept = wordsIn(draft);
	const leftOut = total - kept;
	if (leftOut > total * MAX_LEFT_OUT) {
		const percent = Math.round((leftOut / total) * 100);
		const what = `${leftOut} of its ${total} words (${percent} %) are left out: --all takes it whole`;
		draft.notices.unshift({ place: 'the page', what });
	}
	for (const part of parts) {
		const text = textIn(part);
		if (isBlank(text) || text.replace(/\s+/g, ' ').trim() === draft.meta.title) continue;
		draft.notices.push({ place: 'the page', what: `no part of the article: ${quote(text)}` });
	}
}

function wordsIn({ meta, blocks }: Draft): number {
	const texts = blocks.flatMap((block) => [
		textOfBlock({ ...block, _key: '' } as Block),
		block._type === 'image' && block.caption ? block.alt : '',
	]);
	return wordsOf([meta.title ?? '', ...texts].join('\n'));
}

/** Counts words without numbers: those of notes and lists are not in a draft's text. */
const wordsOf = (text: string) => countWords(text.replace(/\p{N}+/gu, ' '));

const INLINE =
	/^(a|abbr|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|tt|u|var)$/;
const NOT_SHOWN = /^(script|style|template|noscript|head|title|annotation)$/;

/** Returns the text that a page shows, with a space where a block begins or ends. */
function shownText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (!('children' in node)) return '';
	if (node.type === 'element' && (NOT_SHOWN.test(node.tagName) || isHidden(node))) return '';
	const text = node.children.map(shownText).join('');
	return node.type === 'element' && INLINE.test(node.tagName) ? text : ` ${text} `;
}
