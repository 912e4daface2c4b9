import type { Article } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { ArticleRule } from './rule.ts';

/** Reports blocks of the original that a translation lacks, and blocks that only it has. */
export const counterparts: ArticleRule = {
	name: 'counterparts',
	level: 'warning',
	*check(article, { original }) {
		if (!original || article === original) return;
		for (const { key, words } of missing(original, article)) {
			yield {
				path: 'body',
				what: `the block "${key}" of ${original.lang} (${words}) is not in this translation`,
				todo: 'translate it, or give its counterpart this key',
			};
		}
		for (const { key, words, index } of missing(article, original)) {
			yield {
				path: `body[${index}]._key`,
				what: `the block "${key}" (${words}) is not in ${original.lang}`,
				todo: `give it the key of its counterpart in ${original.lang}, or add it there`,
			};
		}
	},
};

/** The blocks of one text that another lacks. */
function missing(from: Article, other: Article) {
	const there = new Set(other.body.map((block) => block._key));
	return from.body.flatMap((block, index) => {
		if (there.has(block._key)) return [];
		const text = firstWords(textOfBlock(block));
		return [{ key: block._key, words: text ? `“${text}”` : block._type, index }];
	});
}
