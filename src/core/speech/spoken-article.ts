import { textPartsFrom } from '../address/passage.ts';
import type { Article, Block, Inline, MarkDef, TableBlock } from '../article/article.ts';
import { textOfBlock, textOfInlines } from '../article/block-text.ts';
import { itemNumbersOf } from '../article/item-numbers.ts';
import { headingLevel } from '../article/outline.ts';
import { type NumberedNote, notesAt, notesOf } from '../article/sections.ts';
import { digitsOf, withDigits } from '../text/digits.ts';
import type { Stretch } from '../text/runs.ts';
import { languageRuns, mainScript } from './language-runs.ts';
import { referenceOffsets } from './reference-offsets.ts';
import { partsToSay, sentencesOf } from './sentence-bounds.ts';

/** What a voice says at once. */
interface Utterance {
	text: string;
	/** The language in which it is said. */
	lang: string;
}

/** Words of an article that are highlighted, and skipped, at once. */
export interface Words {
	/** The key of their block; of the title and the lead, as in `textPartsFrom`. */
	key: string;
	/** The block's text. */
	text: string;
	/** Where they are in that text, in UTF-16 units; all of it for what is said of the whole block. */
	from: number;
	to: number;
	/** Whether a heading begins with them. */
	beginsSection: boolean;
}

/** A sentence, or a row of a table. */
export interface Sentence extends Words {
	/** Whether it is of a footnote, which is read only where the reader wants it. */
	isNote: boolean;
	utterances: Utterance[];
}

/** What is said that is not in the article, in the interface's language. */
interface SpeechWords {
	lang: string;
	/** Said in place of code. */
	code: string;
	/** Said before a footnote. */
	note: (number: number) => string;
}

/** A text with its marks, its language and the script of most of its letters. */
interface Spoken {
	children: readonly Inline[];
	markDefs?: readonly MarkDef[] | undefined;
	lang: string;
	script: string | undefined;
}

/**
 * What a voice says of an article, in order: the title, the lead, and the body, each footnote after the
 * sentence that first refers to it. Of a picture it says the caption, else the description; of a table the
 * caption and the cells, row by row.
 */
export function spokenArticle(article: Article, words: SpeechWords): Sentence[] {
	const blocks = new Map(article.body.map((block) => [block._key, block]));
	const notes = notesOf(article.body);
	const parts = textPartsFrom(article, '_title');
	const facts = {
		lang: article.lang,
		script: mainScript(parts.map(({ text }) => text).join()),
		numbers: itemNumbersOf(article.body),
		words,
	};
	const noteSentences = ({ note, number }: NumberedNote) => {
		const said = sentencesOfPart({ key: note._key, text: textOfBlock(note) }, note, facts);
		said[0]?.utterances.unshift({ text: words.note(number), lang: words.lang });
		return said.map((sentence) => ({ ...sentence, isNote: true }));
	};
	return parts.flatMap((part) => {
		const block = blocks.get(part.key);
		const sentences = sentencesOfPart(part, block, facts);
		if (!block) return sentences;
		const offsets = referenceOffsets(block);
		const after = notesAt(part.key, notes).map((note) => {
			const offset = offsets.get(note.note._key) ?? part.text.length;
			const place = sentences.findLastIndex(({ from }) => from < offset);
			return { place: Math.max(0, place), said: noteSentences(note) };
		});
		const saidAfter = (index: number) =>
			after.flatMap(({ place, said }) => (place === index ? said : []));
		return sentences.length > 0
			? sentences.flatMap((sentence, index) => [sentence, ...saidAfter(index)])
			: saidAfter(0);
	});
}

/** What is the same for all parts of an article. */
interface ArticleFacts {
	lang: string;
	script: string | undefined;
	numbers: ReadonlyMap<string, number>;
	words: SpeechWords;
}

/** The sentences of a part of an article: of its title, its lead, or a block. */
function sentencesOfPart(
	{ key, text }: Pick<Words, 'key' | 'text'>,
	block: Block | undefined,
	{ lang, script, numbers, words }: ArticleFacts,
): Sentence[] {
	const ownLang = block && 'lang' in block ? block.lang : undefined;
	const language = {
		lang: ownLang ?? lang,
		script: ownLang === undefined ? script : mainScript(text),
	};
	const beginsSection = block !== undefined && headingLevel(block) !== undefined;
	const sentence = ([from, to]: Stretch, utterances: Utterance[]) => ({
		...{ key, text, from, to, utterances, isNote: false },
		beginsSection: beginsSection && from === 0,
	});
	const whole: Stretch = [0, text.length];
	if (block?._type === 'code') return [sentence(whole, [{ text: words.code, lang: words.lang }])];
	if (block?._type === 'table') {
		const caption = {
			...language,
			children: [{ _type: 'span' as const, text: block.caption ?? '' }],
		};
		return [
			sentence(whole, utterancesOf(caption)),
			...rowsOf(block).map(({ stretch, cells }) =>
				sentence(
					stretch,
					cells.flatMap((cell) => utterancesOf({ ...cell, ...language })),
				),
			),
		].filter(({ utterances }) => utterances.length > 0);
	}
	const spoken = { ...richTextOf(block, text), ...language };
	const number = numbers.get(key);
	return sentencesOf(text, language.lang).map((stretch, index) => {
		const utterances = utterancesOf(spoken, stretch);
		if (number !== undefined && index === 0)
			utterances.unshift({ text: withDigits(number, digitsOf(lang)), lang: language.lang });
		return sentence(stretch, utterances);
	});
}

const richTextOf = (
	block: Block | undefined,
	text: string,
): Pick<Spoken, 'children' | 'markDefs'> =>
	block && 'children' in block ? block : { children: [{ _type: 'span', text }] };

/** The rows of a table, each with where it is in the table's text. */
function rowsOf({ rows }: TableBlock) {
	let start = 0;
	return rows.map(({ cells }) => {
		const from = start;
		const to = from + cells.map(({ children }) => textOfInlines(children)).join('\t').length;
		start = to + 1;
		return { stretch: [from, to] as const, cells };
	});
}

/** What is said of a part of a text: an utterance for each run of a language, several for a long one. */
function utterancesOf(
	{ children, markDefs = [], lang, script }: Spoken,
	[from, to]: Stretch = [0, Number.POSITIVE_INFINITY],
): Utterance[] {
	const text = textOfInlines(children);
	return languageRuns(children, markDefs, lang, script).flatMap((run) =>
		partsToSay(text, [Math.max(from, run.from), Math.min(to, run.to)]).map((part) => ({
			text: text.slice(...part).replace(/\s+/g, ' '),
			lang: run.lang,
		})),
	);
}
