import { capturePlace, readingLine } from '../browser/place.ts';
import { selectedRange } from '../browser/text/selected-range.ts';
import { coveredBy, rangeIn } from '../browser/text/text-range.ts';
import { textPartsFrom } from '../core/address/passage.ts';
import type { Article } from '../core/article/article.ts';
import type { Sentence, Words } from '../core/speech/spoken-article.ts';

/** Words in the page; all of their block where they are not in it. */
export function rangeOf({ key, text, from, to }: Words): Range | undefined {
	const element = document.getElementById(key);
	if (!element) return undefined;
	const words = rangeIn(element, text, from, to);
	if (words) return words;
	const block = document.createRange();
	block.selectNodeContents(element);
	return block;
}

/** A fraction of a line that may be above the reading line, in CSS pixels. */
const TOLERANCE_PX = 4;

/** Where the selected words begin: a block and, in a text that isn't a footnote's, the offset. They are not selected then. */
function takeSelection(article: Article): { key: string; from: number } | undefined {
	const range = selectedRange();
	if (!range) return undefined;
	const { startContainer: start } = range;
	const element = start instanceof Element ? start : start.parentElement;
	const note = element?.closest('[data-aside][id]');
	const covered = note ? undefined : coveredBy(range, textPartsFrom(article, '_title'));
	const begin = covered
		? { key: covered.first.key, from: covered.from }
		: note && { key: note.id, from: 0 };
	if (begin) document.getSelection()?.removeAllRanges();
	return begin || undefined;
}

/** The index of the first selected sentence; undefined where none is selected. Its words are no longer selected then. */
export function selectedSentence(
	article: Article,
	sentences: readonly Sentence[],
): number | undefined {
	const begin = takeSelection(article);
	const at = sentences.findIndex(({ key, to }) => key === begin?.key && to > begin.from);
	return at < 0 ? undefined : at;
}

/** The key of the first selected block; undefined where none is selected. Its words are no longer selected then. */
export const selectedBlock = (article: Article) => takeSelection(article)?.key;

/** The key of the block of the first line on the screen; empty at the top. */
export const blockInView = () => capturePlace()?.id ?? '';

/** The index of the sentence of the first line on the screen; the first at the top, or where none is left. */
export function sentenceOnScreen(sentences: readonly Sentence[]): number {
	const place = document.getElementById(capturePlace()?.id ?? '');
	if (!place) return 0;
	const line = readingLine() + TOLERANCE_PX;
	const at = sentences.findIndex((sentence) => {
		if (sentence.isNote) return false;
		const block = document.getElementById(sentence.key);
		const isBefore =
			!block ||
			(block !== place &&
				!(place.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING));
		return !isBefore && (rangeOf(sentence)?.getBoundingClientRect().bottom ?? 0) > line;
	});
	return Math.max(0, at);
}
