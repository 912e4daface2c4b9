import { textPartsFrom } from '../address/passage.ts';
import type { Article, Block, Inline, MarkDef, TableBlock } from '../article/article.ts';
import { textOfInlines } from '../article/block-text.ts';
import { itemNumbersOf } from '../article/item-numbers.ts';
import { headingLevel } from '../article/outline.ts';
import { digitsOf, withDigits } from '../text/digits.ts';
import type { Stretch } from '../text/runs.ts';
import { languageRuns, mainScript } from './language-runs.ts';
import { partsToSay, sentencesOf } from './sentence-bounds.ts';

/** What a voice says at once. */
interface Utterance {
	text: string;
	/** The language in which it is said. */
	lang: string;
}

/** A sentence, or a row of a table: what is highlighted, and skipped, at once. */
export interface Sentence {
	/** The key of its block; of the title and the lead, as in `textPartsFrom`. */
	key: string;
	/** The block's text. */
	text: string;
	/** Where the sentence is in that text, in UTF-16 units; all of it for what is said of the whole block. */
	from: number;
	to: number;
	/** Whether a heading begins with it. */
	beginsSection: boolean;
	utterances: Utterance[];
}

/** What is said that is not in the article, in the interface's language. */
interface SpeechWords {
	lang: string;
	/** Said in place of code. */
	code: string;
}

/** A text with its marks, its language and the script of most of its letters. */
interface Spoken {
	children: readonly Inline[];
	markDefs?: readonly MarkDef[] | undefined;
	lang: string;
	script: string | undefined;
}

/**
 * What a voice says of an article, in order: the title, the lead, and the body without its notes. Of a
 * picture it says the caption, else the description; of a table the caption and the cells, row by row.
 */
export function spokenArticle(article: Article, words: SpeechWords): Sentence[] {
	const blocks = new Map(article.body.map((block) => [block._key, block]));
	const numbers = itemNumbersOf(article.body);
	const parts = textPartsFrom(article, '_title');
	const mainOfAll = mainScript(parts.map(({ text }) => text).join());
	return parts.flatMap(({ key, text }) => {
		const block = blocks.get(key);
		const ownLang = block && 'lang' in block ? block.lang : undefined;
		const language = {
			lang: ownLang ?? article.lang,
			script: ownLang === undefined ? mainOfAll : mainScript(text),
		};
		const beginsSection = block !== undefined && headingLevel(block) !== undefined;
		const sentence = ([from, to]: Stretch, utterances: Utterance[]) => ({
			...{ key, text, from, to, utterances },
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
			if (number !== undefined && index === 0) {
				const { lang } = language;
				utterances.unshift({ text: withDigits(number, digitsOf(article.lang)), lang });
			}
			return sentence(stretch, utterances);
		});
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
