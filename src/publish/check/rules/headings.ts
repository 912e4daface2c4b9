import { textOfBlock } from '../../../core/article/block-text.ts';
import { headingLevel, type OutlineEntry, outlineOf } from '../../../core/article/outline.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { ArticleRule } from './rule.ts';

/** Reports headings that skip a level, or a first heading below h2. */
export const headingLevels: ArticleRule = {
	name: 'heading-levels',
	level: 'error',
	*check({ body }) {
		let above = 1;
		for (const [i, block] of body.entries()) {
			const level = headingLevel(block);
			if (level === undefined) continue;
			if (level > above + 1) {
				const heading = `“${firstWords(textOfBlock(block))}”`;
				const what =
					above === 1
						? `the first heading, ${heading}, is an h${level}`
						: `the heading ${heading} is an h${level} under an h${above}`;
				const todo = `make it an h${above + 1}, or put the heading above it`;
				yield { path: `body[${i}].style`, what, todo };
			}
			above = level;
		}
	},
};

/** Reports two headings with the same text under one parent: in the outline they look alike. */
export const headingTwins: ArticleRule = {
	name: 'heading-twins',
	level: 'warning',
	*check({ body }) {
		const index = new Map(body.map((block, i) => [block._key, i]));
		for (const { key, words, other } of twinsAmong(outlineOf(body))) {
			yield {
				path: `body[${index.get(key)}]`,
				what: `the heading “${firstWords(words)}” stands under the same heading as "${other}", which says the same`,
				todo: 'word one of them differently',
			};
		}
	},
};

/** Yields each heading with the words of an earlier one under the same parent, and that one's key. */
function* twinsAmong(
	entries: readonly OutlineEntry[],
): Generator<{ key: string; words: string; other: string }> {
	const first = new Map<string, string>();
	for (const { key, text, children } of entries) {
		const words = text.trim();
		const other = first.get(words);
		if (other === undefined) first.set(words, key);
		else if (words !== '') yield { key, words, other };
		yield* twinsAmong(children);
	}
}
