import type { Block } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { headingLevel, type OutlineEntry, outlineOf } from '../../../core/article/outline.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { ArticleRule, Remark } from './rule.ts';

/** Reports headings that skip a level, or a first heading below h2. */
export const headingLevels: ArticleRule = {
	name: 'heading-levels',
	level: 'error',
	check({ body }) {
		let above = 1;
		return body.flatMap((block, i) => {
			const level = headingLevel(block);
			if (level === undefined) return [];
			const jumps = level > above + 1;
			const what =
				above === 1
					? `the first heading, ${quoted(block)}, is an h${level}`
					: `the heading ${quoted(block)} is an h${level} under an h${above}`;
			const todo = `make it an h${above + 1}, or put the heading above it`;
			above = level;
			return jumps ? [{ path: `body[${i}].style`, what, todo }] : [];
		});
	},
};

/** Reports two headings with the same text under one parent: in the outline they look alike. */
export const headingTwins: ArticleRule = {
	name: 'heading-twins',
	level: 'warning',
	check({ body }) {
		const index = new Map(body.map((block, i) => [block._key, i]));
		const twinsAmong = (entries: readonly OutlineEntry[]): Remark[] => {
			const first = new Map<string, string>();
			return entries.flatMap(({ key, text, children }) => {
				const words = text.trim();
				const other = first.get(words);
				first.set(words, other ?? key);
				const twin = {
					path: `body[${index.get(key)}]`,
					what: `the heading “${firstWords(words)}” stands under the same heading as "${other}", which says the same`,
					todo: 'word one of them differently',
				};
				return [...(other === undefined || words === '' ? [] : [twin]), ...twinsAmong(children)];
			});
		};
		return twinsAmong(outlineOf(body));
	},
};

function quoted(block: Block): string {
	return `“${firstWords(textOfBlock(block))}”`;
}
