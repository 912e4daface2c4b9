import { PASSAGES_A_FILE } from '../../core/indexing/format.ts';
import { matchesIn } from '../../core/search/matches.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import { dirOfLang } from '../../core/text/direction.ts';
import type { Group, Hit } from '../answer/answer.ts';
import type { Content } from './content-words.ts';
import { cutPassage } from './cut-passage.ts';
import type { FoundArticle } from './find-in-language.ts';
import type { LanguageReader, PassageText } from './language-reader.ts';

/** A passage that matches less than this part of what the best one does is not shown. */
const FAINT = 0.9;
/** With more passages than this, those of an article are shown which come with its best one: a file an article. */
const FEW = 2000;

const fileOf = (passage: number) => Math.floor(passage / PASSAGES_A_FILE);

/**
 * What is shown of an article: its best passages. Undefined where it lacks a phrase that was asked
 * for, which the index doesn't tell for certain.
 *
 * @param most how many passages to read at most
 * @param alone whether no other article is shown: then faint passages are, too, and of a passage
 *   of several blocks not only one
 */
export async function showArticle(
	{ reader, content, passages, matching }: FoundArticle,
	most: number,
	alone = false,
): Promise<Group | undefined> {
	const [best] = passages;
	if (!best) return undefined;
	const { count } = await reader.passages();
	const near = (passage: number) => count <= FEW || fileOf(passage) === fileOf(best.passage);
	const worth = passages
		.filter(({ score, passage }) => alone || (score >= best.score * FAINT && near(passage)))
		.slice(0, most);
	const read = await Promise.all(worth.map(({ passage }) => readPassage(reader, passage)));
	const shown = read.filter((passage) => hasPhrases(passage, content, reader.lang));
	const [first] = shown;
	if (!first) return undefined;
	const { slug, title, dir = dirOfLang(reader.lang) } = first;
	const found = shown.map((passage) => hitsIn(passage, content, reader.lang));
	const hits = found.flatMap((blocks) => (alone ? blocks : blocks.slice(0, 1)));
	const isAllRead = alone && worth.length === passages.length;
	const more = isAllRead ? 0 : matching - worth.length;
	const titleLit = litIn(title, content, reader.lang);
	return { slug, lang: reader.lang, dir, title, titleLit, hits, more };
}

/** A title and lead have no address of their own: theirs is the first block below them. */
async function readPassage(reader: LanguageReader, passage: number): Promise<PassageText> {
	const text = await reader.text(passage);
	const { beginning, count } = await reader.passages();
	if (beginning[passage] !== passage || passage + 1 >= count) return text;
	const key = (await reader.text(passage + 1)).blocks[0]?.key ?? '';
	return { ...text, lead: true, blocks: text.blocks.slice(1).map((block) => ({ ...block, key })) };
}

function hasPhrases({ title, blocks }: PassageText, { phrases }: Content, lang: string): boolean {
	const texts = [title, ...blocks.map(({ text }) => text)];
	return phrases.every((phrase) =>
		texts.some((text) => matchesIn(text, lang, phrase, { prefix: true }).length > 0),
	);
}

/** The blocks of a passage that have most of the words. */
function hitsIn({ blocks, lead }: PassageText, content: Content, lang: string): Hit[] {
	const found = blocks.map(({ key, text }) => {
		const lit = litIn(text, content, lang);
		return { key, text, lit, words: distinct(text, lit, lang) };
	});
	const most = Math.max(1, ...found.map(({ words }) => words));
	const best = found.filter(({ words }) => words === most);
	const hits = best.map(({ key, text, lit }) => cutPassage(key, text, lit));
	return lead ? hits.map((hit) => ({ ...hit, words: [0, 0] })) : hits;
}

function litIn(text: string, { query }: Content, lang: string): [number, number][] {
	return matchesIn(text, lang, query, { prefix: true }).map(({ start, end }) => [start, end]);
}

/** How many different words are lit. */
function distinct(text: string, lit: readonly [number, number][], lang: string): number {
	const words = lit.flatMap(([start, end]) => tokensOf(text.slice(start, end), lang));
	return new Set(words.map(({ stem }) => stem)).size;
}
