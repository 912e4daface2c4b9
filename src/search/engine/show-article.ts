import { dirOfLang } from '../../core/direction.ts';
import { PASSAGES_A_FILE } from '../../core/indexing/format.ts';
import { matchesIn } from '../../core/search/matches.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import type { Group, Hit } from '../answer.ts';
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
 * @param most how many passages to show at most
 */
export async function showArticle(
	{ reader, content, passages }: FoundArticle,
	most: number,
	faint = FAINT,
): Promise<Group | undefined> {
	const [best] = passages;
	if (!best) return undefined;
	const { count } = await reader.passages();
	const near = (passage: number) =>
		count <= FEW || faint === 0 || fileOf(passage) === fileOf(best.passage);
	const worth = passages
		.filter(({ score, passage }) => score >= best.score * faint && near(passage))
		.slice(0, most);
	const read = await Promise.all(worth.map(({ passage }) => readPassage(reader, passage)));
	const shown = read.filter((passage) => hasPhrases(passage, content, reader.lang));
	const [first] = shown;
	if (!first) return undefined;
	const { slug, title, dir = dirOfLang(reader.lang) } = first;
	const hits = shown.flatMap((passage) => hitIn(passage, content, reader.lang) ?? []);
	const titleLit = litIn(title, content, reader.lang);
	return { slug, lang: reader.lang, dir, title, titleLit, hits };
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

function hitIn({ blocks, lead }: PassageText, content: Content, lang: string): Hit | undefined {
	const [best] = blocks
		.map(({ key, text }) => ({ key, text, lit: litIn(text, content, lang) }))
		.map((block) => ({ ...block, words: distinct(block.text, block.lit, lang) }))
		.sort((a, b) => b.words - a.words);
	if (!best || best.words === 0) return undefined;
	const hit = cutPassage(best.key, best.text, best.lit);
	return lead ? { ...hit, words: [0, 0] } : hit;
}

function litIn(text: string, { query }: Content, lang: string): [number, number][] {
	return matchesIn(text, lang, query, { prefix: true }).map(({ start, end }) => [start, end]);
}

/** How many different words are lit. */
function distinct(text: string, lit: readonly [number, number][], lang: string): number {
	const words = lit.flatMap(([start, end]) => tokensOf(text.slice(start, end), lang));
	return new Set(words.map(({ stem }) => stem)).size;
}
