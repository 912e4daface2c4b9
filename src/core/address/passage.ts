import type { Article } from '../article/article.ts';
import { textOfBlock } from '../article/block-text.ts';
import { beginsWord } from './word-bounds.ts';

/*
 * A link to a passage: `?words=ar.12-48.1k3f#p7` is the text from the 12th to the 48th UTF-16 unit,
 * counted from the start of block p7, in the Arabic text; the last part is a check of the words.
 * A passage that goes on into the next blocks counts on through them, one unit for each break.
 */

/** A passage, parsed from an address. */
export interface Passage {
	/** The language of the text that it was taken from. */
	lang: string;
	/** Where it begins and ends, in UTF-16 units from the start of its first block. */
	from: number;
	to: number;
	/** The checksum of the words; see `checkOf`. */
	check: string;
}

/** A part of an article that has a key, with its position in the joined text. */
export interface TextPart {
	key: string;
	text: string;
	/** Where it begins, in UTF-16 units from the start of the first. */
	start: number;
}

/** The keys of the parts before the blocks. They are not written in the article. */
const HEAD_KEYS = { title: '_title', lead: '_lead' };

/**
 * The text parts from a block on, in the order of the article. A footnote is alone, since it is drawn
 * elsewhere. Empty where the article has no such block.
 */
export function textPartsFrom(article: Article, key: string): TextPart[] {
	const note = article.body.find((block) => block._type === 'footnote' && block._key === key);
	const all = note
		? [{ key, text: textOfBlock(note) }]
		: [
				{ key: HEAD_KEYS.title, text: article.title },
				{ key: HEAD_KEYS.lead, text: article.lead ?? '' },
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

/** Text parts joined by line breaks: the text in which passages are counted. */
export function joined(stretches: readonly TextPart[]): string {
	return stretches.map(({ text }) => text).join('\n');
}

const CHECK_LENGTH = 4;

/** A checksum (FNV-1a) of four base-36 characters, the same for any white space and Unicode normalisation. */
export function checkOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const byte of new TextEncoder().encode(text.normalize('NFC').replace(/\s+/g, ' '))) {
		hash = Math.imul(hash ^ byte, 0x01000193);
	}
	const most = 36 ** CHECK_LENGTH;
	return ((hash >>> 0) % most).toString(36).padStart(CHECK_LENGTH, '0');
}

/** The value of `?words=` for a passage. @param text its words */
export function formatPassage(passage: { lang: string; from: number; to: number; text: string }) {
	const { lang, from, to, text } = passage;
	return `${lang}.${from}-${to}.${checkOf(text)}`;
}

const PASSAGE_PATTERN = /^\s*([a-z][a-z0-9-]*)\.(\d{1,7})-(\d{1,7})\.([0-9a-z]{4})/i;

/** Inverse of `formatPassage`; undefined for any other text. Ignores what follows the checksum. */
export function parsePassage(words: string): Passage | undefined {
	const [, lang = '', first, last, check = ''] = PASSAGE_PATTERN.exec(words) ?? [];
	const [from, to] = [Number(first), Number(last)];
	return from < to ? { lang, from, to, check: check.toLowerCase() } : undefined;
}

/**
 * The start and end of a passage's words, in UTF-16 units: where they were, or up to `MAX_SHIFT` away
 * if an edit before them moved them. Undefined where they have changed.
 */
export function findPassage(text: string, passage: Passage): [number, number] | undefined {
	const { from, to, check } = passage;
	const length = to - from;
	const stands = (at: number) => checkOf(text.slice(at, at + length)) === check;
	if (to <= text.length && stands(from)) return [from, to];
	const maxShift = Math.min(MAX_SHIFT, MAX_UNITS_CHECKED / length);
	for (let near = 1; near <= maxShift; near++) {
		for (const at of [from - near, from + near]) {
			if (at < 0 || at + length > text.length || !beginsWord(text, at)) continue;
			if (stands(at)) return [at, at + length];
		}
	}
	return undefined;
}

/** How far an edit may have moved a passage's words, in UTF-16 units. */
const MAX_SHIFT = 2000;
/** How much text is hashed at most to find them, in UTF-16 units: a long passage is searched for less far. */
const MAX_UNITS_CHECKED = 2_000_000;
