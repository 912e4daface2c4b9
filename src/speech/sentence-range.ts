import { capturePlace, readingLine } from '../browser/place.ts';
import { selectedRange } from '../browser/text/selected-range.ts';
import { coveredBy, rangeIn } from '../browser/text/text-range.ts';
import { textPartsFrom } from '../core/address/passage.ts';
import type { Article } from '../core/article/article.ts';
import type { Sentence } from '../core/speech/spoken-article.ts';

/** A sentence's words in the page; all of its block where they are not in it. */
export function rangeOf({ key, text, from, to }: Sentence): Range | undefined {
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

/** The index of the first selected sentence; undefined where none is selected. Its words are no longer selected then. */
export function selectedSentence(
	article: Article,
	sentences: readonly Sentence[],
): number | undefined {
	const range = selectedRange();
	const covered = range && coveredBy(range, textPartsFrom(article, '_title'));
	if (!covered) return undefined;
	document.getSelection()?.removeAllRanges();
	const { first, from } = covered;
	const at = sentences.findIndex(({ key, to }) => key === first.key && to > from);
	return at < 0 ? undefined : at;
}

/** The index of the sentence of the first line on the screen; the first at the top, or where none is left. */
export function sentenceOnScreen(sentences: readonly Sentence[]): number {
	const place = document.getElementById(capturePlace()?.id ?? '');
	if (!place) return 0;
	const line = readingLine() + TOLERANCE_PX;
	const at = sentences.findIndex((sentence) => {
		const block = document.getElementById(sentence.key);
		const isBefore =
			!block ||
			(block !== place &&
				!(place.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING));
		return !isBefore && (rangeOf(sentence)?.getBoundingClientRect().bottom ?? 0) > line;
	});
	return Math.max(0, at);
}
