import { joined, textPartsFrom } from '../../core/address/passage.ts';
import { wholeWords } from '../../core/address/word-bounds.ts';
import type { Article } from '../../core/article/article.ts';
import { coveredBy, rangeIn } from './text-range.ts';

/** A part of an article's text: its first block, and offsets in UTF-16 units from the start of that block. */
interface TextSpan {
	key: string;
	from: number;
	to: number;
}

/**
 * Returns the part of the article's text in a range of the page, extended to whole words; undefined where
 * the range contains none of it.
 */
export function spanOfRange(
	range: Range,
	article: Article,
): (TextSpan & { text: string }) | undefined {
	const notes = article.body.filter((block) => block._type === 'footnote');
	// The body first: a selection of it may include a note in the margin. A note by itself comes second.
	const found =
		coveredBy(range, textPartsFrom(article, '_title')) ??
		notes
			.map(({ _key }) => coveredBy(range, textPartsFrom(article, _key)))
			.find((covered) => covered !== undefined);
	if (!found) return undefined;
	const { key } = found.first;
	const stretches = textPartsFrom(article, key);
	const start = stretches.find((one) => one.key === found.last.key)?.start ?? 0;
	const text = joined(stretches);
	const [from, to] = wholeWords(text, found.from, start + found.to) ?? [];
	if (from === undefined || to === undefined) return undefined;
	return { key, from, to, text: text.slice(from, to) };
}

/** The ranges of the page that show a part of an article's text, one for each of its blocks. */
export function rangesOfSpan({ key, from, to }: TextSpan, article: Article): Range[] {
	return textPartsFrom(article, key).flatMap(({ key: at, text, start }) => {
		const element = document.getElementById(at);
		const [first, last] = [Math.max(0, from - start), Math.min(text.length, to - start)];
		return (element && first < last && rangeIn(element, text, first, last)) || [];
	});
}
