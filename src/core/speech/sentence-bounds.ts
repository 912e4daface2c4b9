import type { Stretch } from '../text/runs.ts';

/** The end of a sentence, where the engine has no `Intl.Segmenter`. */
const SENTENCE_END = /[.!?؟۔…]+[\p{Pe}\p{Pf}"']*\s+|[。！？]+[\p{Pe}\p{Pf}]*\s*|\n+/gu;

/** A place where a voice may pause within a sentence; a comma within a number is none. */
const PAUSE = /[,;:،؛–—]\s+|[，、；：]\s*/gu;
const SPACE = /\s+/gu;

/** Whether a text has anything to say. */
export const isSpoken = (text: string) => /[\p{L}\p{N}]/u.test(text);

/** The sentences of a text, in order, without the white space around them and without those of signs alone. */
export function sentencesOf(
	text: string,
	lang: string,
	Segmenter: typeof Intl.Segmenter | null = Intl.Segmenter,
): Stretch[] {
	const ends = Segmenter
		? Array.from(
				new Segmenter(lang, { granularity: 'sentence' }).segment(text),
				({ index }) => index,
			)
		: endsOf(text, 0, text.length, SENTENCE_END);
	return stretches(text, [0, ...ends, text.length]);
}

/**
 * About how long it takes to say a text, in letters of an alphabet. A Chinese letter is a syllable, a digit
 * a word.
 */
export function spokenLength(text: string): number {
	const long = text.match(/[\p{Nd}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu);
	return text.length + 2 * (long?.length ?? 0);
}

/** Length from which a sentence is divided: about ten seconds. Network voices of Chrome stop after 14. */
const MAX_LENGTH = 140;

/** A part of a text as parts that a voice says in about ten seconds at most, divided at commas, else at spaces. */
export function partsToSay(text: string, [from, to]: Stretch): Stretch[] {
	const length = spokenLength(text.slice(from, to));
	if (length <= MAX_LENGTH) return stretches(text, [from, to]);
	const aim = length / Math.ceil(length / MAX_LENGTH);
	const lengthTo = (end: number) => spokenLength(text.slice(from, end));
	const nearest = (pattern: RegExp) =>
		endsOf(text, from, to, pattern)
			.filter((end) => lengthTo(end) <= MAX_LENGTH)
			.sort((one, other) => Math.abs(lengthTo(one) - aim) - Math.abs(lengthTo(other) - aim))[0];
	const end = nearest(PAUSE) ?? nearest(SPACE) ?? nearest(/./gsu) ?? to;
	return [...stretches(text, [from, end]), ...(end < to ? partsToSay(text, [end, to]) : [])];
}

/** Where the matches of a pattern end, within a part of the text and before its end. */
function endsOf(text: string, from: number, to: number, pattern: RegExp): number[] {
	return Array.from(
		text.slice(from, to).matchAll(pattern),
		(match) => from + match.index + match[0].length,
	).filter((end) => end < to);
}

function stretches(text: string, bounds: readonly number[]): Stretch[] {
	return bounds.slice(1).flatMap((end, i): Stretch[] => {
		const start = bounds[i] ?? 0;
		const part = text.slice(start, end);
		if (!isSpoken(part)) return [];
		return [[end - part.trimStart().length, start + part.trimEnd().length]];
	});
}
