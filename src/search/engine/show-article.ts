import { matchesIn } from '../../core/search/matches.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { dirOfText } from '../../core/text/direction.ts';
import type { Group, Hit } from '../answer/answer.ts';
import type { QueryContent } from './content-words.ts';
import type { FoundArticle } from './find-in-language.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { PassageText } from './index-readers/passage-text.ts';
import { makeSnippet } from './snippet.ts';

/** An article's passage is shown among other articles from this part of its best passage's score on. */
const MIN_RELATIVE_SCORE = 0.6;
/** In a language with more passages than this, most articles are shown from the file of their best passage alone. */
const MAX_PASSAGES_FOR_MORE_FILES = 2000;

/** How an article is shown. */
interface Showing {
	/** How many passages to read at most. */
	maxPassages: number;
	/**
	 * Whether no other article is searched: then passages of any score are shown, and of a passage of
	 * several blocks all that match best.
	 */
	alone?: boolean;
	/** Whether it is among the first results, for which other files are loaded in a library of any size. */
	isAmongFirst?: boolean;
}

/**
 * What is shown of an article: its best passages. Undefined where it lacks a phrase that was asked
 * for, which the index doesn't tell for certain.
 */
export async function showArticle(
	{ reader, content, passages, matching }: FoundArticle,
	{ maxPassages, alone = false, isAmongFirst = false }: Showing,
): Promise<Group | undefined> {
	const [best] = passages;
	if (!best) return undefined;
	const { count } = reader.passages;
	const isInReach = (passage: number) =>
		isAmongFirst ||
		count <= MAX_PASSAGES_FOR_MORE_FILES ||
		reader.fileOf(passage) === reader.fileOf(best.passage);
	const chosen = passages
		.filter(
			({ score, passage }) =>
				alone || (score >= best.score * MIN_RELATIVE_SCORE && isInReach(passage)),
		)
		.slice(0, maxPassages);
	const read = await Promise.all(chosen.map(({ passage }) => readPassage(reader, passage)));
	const shown = read.filter((passage) => hasPhrases(passage, content, reader.lang));
	const [first] = shown;
	if (!first) return undefined;
	const { slug, title, dir = dirOfText(title) ?? 'ltr' } = first;
	const found = shown.map((passage) => hitsIn(passage, content, reader.lang));
	const hits = found.flatMap((blocks) => (alone ? blocks : blocks.slice(0, 1)));
	const isAllRead = alone && chosen.length === passages.length;
	const more = isAllRead ? 0 : matching - chosen.length;
	const titleHighlights = highlightsIn(title, content, reader.lang);
	return { slug, lang: reader.lang, dir, title, titleHighlights, hits, more };
}

/** Reads a passage. A title and lead have no address of their own: they get that of the first block below them. */
async function readPassage(reader: LanguageReader, passage: number): Promise<PassageText> {
	const text = await reader.text(passage);
	const { titlePassage, count } = reader.passages;
	if (titlePassage[passage] !== passage || passage + 1 >= count) return text;
	const key = (await reader.text(passage + 1)).blocks[0]?.key ?? '';
	return { ...text, lead: true, blocks: text.blocks.slice(1).map((block) => ({ ...block, key })) };
}

function hasPhrases(
	{ title, blocks }: PassageText,
	{ phrases }: QueryContent,
	lang: string,
): boolean {
	const texts = [title, ...blocks.map(({ text }) => text)];
	return phrases.every((phrase) =>
		texts.some((text) => matchesIn(text, lang, phrase, { prefix: true }).length > 0),
	);
}

/** Between a heading and the first lines below it. */
const BELOW_HEADING = ' — ';

/** The blocks of a passage that have most of the words; a heading with the first lines below it. */
function hitsIn({ blocks, lead }: PassageText, content: QueryContent, lang: string): Hit[] {
	const found = blocks.map((block) => {
		const highlights = highlightsIn(block.text, content, lang);
		return { ...block, highlights, words: distinct(block.text, highlights, lang) };
	});
	const most = Math.max(1, ...found.map(({ words }) => words));
	const hits = found.flatMap(({ key, text, highlights, words, isHeading }, i) => {
		if (words !== most) return [];
		const below = isHeading && found.slice(i + 1).find((block) => !block.isHeading);
		if (!below) return makeSnippet(key, text, highlights);
		const start = `${text}${BELOW_HEADING}`;
		const shifted = below.highlights.map(([from, to]): [number, number] => [
			from + start.length,
			to + start.length,
		]);
		return makeSnippet(key, start + below.text, [...highlights, ...shifted]);
	});
	return lead ? hits.map((hit) => ({ ...hit, firstMatch: [0, 0] })) : hits;
}

function highlightsIn(text: string, { query }: QueryContent, lang: string): [number, number][] {
	return matchesIn(text, lang, query, { prefix: true }).map(({ start, end }) => [start, end]);
}

/** How many different words are highlighted. */
function distinct(text: string, highlights: readonly [number, number][], lang: string): number {
	const words = highlights.flatMap(([start, end]) => tokensOf(text.slice(start, end), lang));
	return new Set(words.map(({ stem }) => stem)).size;
}
