import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/block-text.ts';

/*
 * A link to a passage: `?words=ar.12-48.1k3f#p7` is the text from the 12th to the 48th UTF-16 unit,
 * counted from the start of block p7, in the Arabic text; the last part is a check of the words.
 * A passage that goes on into the next blocks counts on through them, one unit for each break.
 */

/** A passage, as an address names it. */
export interface Passage {
	/** The language of the text that it was taken from. */
	lang: string;
	/** Where it begins and ends, in UTF-16 units from the start of its first block. */
	from: number;
	to: number;
	/** What becomes of the words in `checkOf`. */
	check: string;
}

/** A part of an article that has an address, and its place in a text. */
export interface Stretch {
	key: string;
	text: string;
	/** Where it begins, in UTF-16 units from the start of the first. */
	start: number;
}

/** The parts of an article's page that stand before its blocks. */
const BEFORE = { title: '_title', lead: '_lead' };

/**
 * The text from a block on, in the order of the article: the blocks that have one, a break apart.
 * A footnote stands alone, since it is drawn elsewhere. Empty where the article has no such block.
 */
export function stretchesFrom(article: Article, key: string): Stretch[] {
	const note = article.body.find((block) => block._type === 'footnote' && block._key === key);
	const all = note
		? [{ key, text: textOfBlock(note) }]
		: [
				{ key: BEFORE.title, text: article.title },
				{ key: BEFORE.lead, text: article.lead ?? '' },
				...article.body
					.filter((block) => block._type !== 'footnote')
					.map((block) => ({ key: block._key, text: textOfBlock(block) })),
			];
	const first = all.findIndex((one) => one.key === key);
	if (first < 0) return [];
	let start = 0;
	return all
		.slice(first)
		.filter(({ text }) => text !== '')
		.map((one) => {
			const stretch = { ...one, start };
			start += one.text.length + 1;
			return stretch;
		});
}

/** Stretches as one text, in which a passage is counted. */
export function joined(stretches: readonly Stretch[]): string {
	return stretches.map(({ text }) => text).join('\n');
}

const CHECK_LENGTH = 4;

/** Four characters that change when the words do; white space and Unicode's spelling don't count (FNV-1a). */
export function checkOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text.normalize('NFC').replace(/\s+/g, ' '))) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	const most = 36 ** CHECK_LENGTH;
	return ((hash >>> 0) % most).toString(36).padStart(CHECK_LENGTH, '0');
}

/** What `?words=` says of a passage. @param text the words themselves */
export function formatPassage(passage: { lang: string; from: number; to: number; text: string }) {
	const { lang, from, to, text } = passage;
	return `${lang}.${from}-${to}.${checkOf(text)}`;
}

const FORM = /^\s*([a-z][a-z0-9-]*)\.(\d{1,7})-(\d{1,7})\.([0-9a-z]{4})/i;

/** Inverse of `formatPassage`; undefined for anything else. What was glued to its end is left away. */
export function parsePassage(words: string): Passage | undefined {
	const [, lang = '', first, last, check = ''] = FORM.exec(words) ?? [];
	const [from, to] = [Number(first), Number(last)];
	return from < to ? { lang, from, to, check: check.toLowerCase() } : undefined;
}

/**
 * Where a passage's words are now: where they were, or elsewhere in the text if an edit moved
 * them; undefined where they have changed.
 */
export function findPassage(text: string, passage: Passage): [number, number] | undefined {
	const { from, to, check } = passage;
	const length = to - from;
	const stands = (at: number) => checkOf(text.slice(at, at + length)) === check;
	if (to <= text.length && stands(from)) return [from, to];
	const farthest = Math.min(FARTHEST, CHECKED_MOST / length);
	for (let near = 1; near <= farthest; near++) {
		for (const at of [from - near, from + near]) {
			if (at < 0 || at + length > text.length || !beginsWord(text, at)) continue;
			if (stands(at)) return [at, at + length];
		}
	}
	return undefined;
}

/** How far an edit before them may have moved a passage's words, in UTF-16 units. */
const FARTHEST = 2000;
/** How much is checked to find them, in UTF-16 units: a long passage is looked for less far away. */
const CHECKED_MOST = 2_000_000;

const beginsWord = (text: string, at: number) => at === 0 || !isInWord(text, at);

/** Letters that stand in words with spaces around them; Han and the like have none. */
const LETTER = /[\p{L}\p{M}\p{N}\p{Cf}'’]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a position in a text is between two letters of one word. */
function isInWord(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
	return [before, after].every((letter) => LETTER.test(letter) && !UNSPACED.test(letter));
}

/** A selection, grown to whole words and without the white space at its ends; undefined if nothing is left. */
export function wholeWords(text: string, from: number, to: number): [number, number] | undefined {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	if (start >= end) return undefined;
	while (start > 0 && isInWord(text, start)) start--;
	while (end < text.length && isInWord(text, end)) end++;
	return [start, end];
}
