import { joined, textPartsFrom } from '../address/passage.ts';
import { beginsWord } from '../address/word-bounds.ts';
import type { Article } from '../article/article.ts';
import { type FlatText, flatText, spacedWords } from './flat-text.ts';
import type { Anchor, Note } from './note.ts';

/** How much of the text before and after the words is kept, in UTF-16 units. */
const CONTEXT_LENGTH = 32;
/** How much of it is enough, on the less changed side, for words that were there only once. */
const ENOUGH_FOR_ONLY = 12;
/** How much of it is enough on the more changed side, where the other one is unchanged. */
const ENOUGH_BESIDE = 12;
/** From this length on, words that are and were there only once need nothing around them, in UTF-16 units. */
const LONG_WORDS = 24;
/** The same in another block than they were in. */
const LONG_WORDS_ELSEWHERE = 40;

/** What became of a note's words in a text. */
export type NotePlace =
	/** They are there: in UTF-16 units from the start of a block. */
	| { kind: 'placed'; key: string; from: number; to: number }
	/** The text is in another language: the block is the one they begin in. */
	| { kind: 'block'; key: string }
	/** They have changed or are gone; the block where they began, where it is left. */
	| { kind: 'lost'; key?: string | undefined };

/** The flat text in which a block's words are looked for, and the parts that it is made of. */
interface Text extends FlatText {
	parts: ReturnType<typeof textPartsFrom>;
}

/** Returns the functions that keep and find the words of notes in an article. */
export function anchorsIn(article: Article) {
	const texts = new Map<string, Text>();
	const keys = new Set(['_title', '_lead', ...article.body.map(({ _key }) => _key)]);

	/** A footnote is alone, since it is drawn elsewhere; all other blocks are one text. */
	const textOf = (key: string): Text => {
		const isNote = article.body.some((block) => block._type === 'footnote' && block._key === key);
		const first = isNote ? key : '_title';
		const parts = textPartsFrom(article, first);
		const text = texts.get(first) ?? { parts, ...flatText(parts) };
		texts.set(first, text);
		return text;
	};

	/** The key of a block, or of the one that replaced it. */
	const presentKey = (key: string): string | undefined => {
		if (keys.has(key)) return key;
		return article.edition?.moved?.find(([lost]) => lost === key)?.[1];
	};

	return {
		/** The anchor of a part of the text that begins in a block; offsets count from its start. */
		anchor(key: string, from: number, to: number): Anchor {
			const { parts, text, at, spaced } = textOf(key);
			const start = parts.find((part) => part.key === key)?.start ?? 0;
			const words = joined(parts).slice(start + from, start + to);
			const first = at.findIndex((unit, index) => index > 0 && unit >= start + from);
			const flat = spacedWords(words);
			const last = first + flat.length;
			return {
				...{ key, from, to, words },
				before: wholeCharacters(text.slice(Math.max(0, first - CONTEXT_LENGTH), first)),
				after: wholeCharacters(text.slice(last, last + CONTEXT_LENGTH)),
				only: placesOf(flat, spaced).length === 1,
			};
		},

		/** What became of a note's words. They are never looked for in a text of another language. */
		find(note: Pick<Note, 'lang'> & Anchor): NotePlace {
			const key = presentKey(note.key);
			if (note.lang !== article.lang) return key ? { kind: 'block', key } : { kind: 'lost' };
			const text = textOf(key ?? note.key);
			const found = findAnchor(note, key, text);
			return found ?? { kind: 'lost', key };
		},
	};
}

/** Where words stand in the spaced text, as whole words. */
function placesOf(words: string, spaced: string): number[] {
	const found: number[] = [];
	for (let at = spaced.indexOf(words); at >= 0; at = spaced.indexOf(words, at + 1)) {
		if (beginsWord(spaced, at) && beginsWord(spaced, at + words.length)) found.push(at);
	}
	return found;
}

function findAnchor(note: Anchor, key: string | undefined, text: Text): NotePlace | undefined {
	const words = spacedWords(note.words);
	const places = placesOf(words, text.spaced);
	const isOnly = note.only && places.length === 1;
	const accepted = places.flatMap((first) => {
		const last = first + words.length;
		const from = text.at[first] ?? 0;
		const to = (text.at[last - 1] ?? 0) + 1;
		const block = text.parts.findLast(({ start }) => start <= from);
		if (!block) return [];
		const before = likeness(note.before, text.text.slice(0, first), true);
		const after = likeness(note.after, text.text.slice(last), false);
		const isHome = block.key === key;
		const isTheirs = isHome
			? isTheirsAtHome(before, after, isOnly, words.length)
			: isTheirsElsewhere(before, after, isOnly, words.length, key === undefined);
		const place = { key: block.key, from: from - block.start, to: to - block.start };
		return isTheirs ? [{ ...place, isHome, score: before.same + after.same }] : [];
	});
	const home = accepted.filter(({ isHome }) => isHome);
	const candidates = home.length > 0 ? home : accepted;
	const most = Math.max(...candidates.map(({ score }) => score));
	const best = candidates.filter(({ score }) => score === most);
	const [chosen] = best.length > 1 ? best.filter(({ from }) => from === note.from) : best;
	return chosen && { kind: 'placed', key: chosen.key, from: chosen.from, to: chosen.to };
}

/** How alike the text on one side of some words is to what was kept of it. */
interface Likeness {
	/** How much is the same, in UTF-16 units from the words on. */
	same: number;
	/** Whether all that was kept is the same. */
	isWhole: boolean;
	/** Whether all of it that is in the words' own block is the same, and ends where the block did. */
	isWholeInBlock: boolean;
}

function likeness(kept: string, text: string, isBefore: boolean): Likeness {
	const unit = (of: string, index: number) => of.at(isBefore ? -1 - index : index);
	const length = kept.length;
	let same = 0;
	while (same < length && spaceOr(unit(kept, same)) === spaceOr(unit(text, same))) same++;
	const edge = isBefore ? kept.lastIndexOf('\n') : kept.indexOf('\n');
	const inBlock = edge < 0 ? length : isBefore ? length - 1 - edge : edge;
	return {
		same,
		isWhole: same === length,
		isWholeInBlock: same >= inBlock && (edge < 0 || unit(text, inBlock) === '\n'),
	};
}

/** The text without half of a character at either end. */
const wholeCharacters = (text: string) => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

const spaceOr = (unit: string | undefined) => (unit === '\n' ? ' ' : unit);

function isTheirsAtHome(
	before: Likeness,
	after: Likeness,
	isOnly: boolean,
	length: number,
): boolean {
	if (before.isWholeInBlock && after.isWholeInBlock) return true;
	if (isOnly) return length >= LONG_WORDS || Math.max(before.same, after.same) >= ENOUGH_FOR_ONLY;
	return isUnchangedBeside(before, after);
}

/** In another block: the words were moved, or their block was split or joined to another. */
function isTheirsElsewhere(
	before: Likeness,
	after: Likeness,
	isOnly: boolean,
	length: number,
	isBlockGone: boolean,
): boolean {
	if (before.isWhole && after.isWhole) return true;
	if (!isOnly) return false;
	return length >= LONG_WORDS_ELSEWHERE || (isBlockGone && isUnchangedBeside(before, after));
}

function isUnchangedBeside(before: Likeness, after: Likeness): boolean {
	return (before.isWhole || after.isWhole) && Math.min(before.same, after.same) >= ENOUGH_BESIDE;
}
