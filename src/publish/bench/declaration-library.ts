import type { Article } from '../../core/article.ts';
import { textOfBlock } from '../../core/block-text.ts';
import { seeded } from '../../core/testing/seeded.ts';

const SECTIONS = 4;
const PARAGRAPHS = 3;

/** The sentences of a text, a heading or a paragraph cut at its stops. */
export function sentencesOf(article: Article): string[] {
	return article.body.flatMap((block) =>
		textOfBlock(block)
			.split(/(?<=[.!?؟。।])\s*/u)
			.map((sentence) => sentence.trim())
			.filter((sentence) => sentence.length > 20),
	);
}

/** An article of some five hundred words out of given sentences; the same for the same number. */
export function articleOf(sentences: readonly string[], lang: string, number: number): Article {
	const chance = seeded(number);
	const sentence = () => chance.one(sentences);
	const block = (style: 'normal' | 'h2', _key: string, text: string) => ({
		_type: 'block' as const,
		_key,
		style,
		children: [{ _type: 'span' as const, text }],
	});
	const body = Array.from({ length: SECTIONS }, (_, s) => [
		block('h2', `part-${s}`, firstWords(sentence(), 4)),
		...Array.from({ length: PARAGRAPHS }, (_, p) =>
			block('normal', `part-${s}-${p}`, [sentence(), sentence(), sentence()].join(' ')),
		),
	]);
	return {
		lang,
		title: `${firstWords(sentence(), 6)} ${number}`,
		lead: sentence(),
		published: '2024-01-31',
		body: body.flat(),
	};
}

function firstWords(text: string, count: number): string {
	return text.split(/\s+/).slice(0, count).join(' ');
}
