import type { Article } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { ArticleRule, Remark } from './rule.ts';

/** Reports blocks of the original that a translation lacks, and blocks that only it has. */
export const counterparts: ArticleRule = {
	name: 'counterparts',
	level: 'warning',
	check(article, { original }) {
		if (!original || article === original) return [];
		return [
			...missing(original, article, (key, words) => ({
				path: 'body',
				what: `the block "${key}" of ${original.lang} (${words}) is not in this translation`,
				todo: 'translate it, or give its counterpart this key',
			})),
			...missing(article, original, (key, words, index) => ({
				path: `body[${index}]._key`,
				what: `the block "${key}" (${words}) is not in ${original.lang}`,
				todo: `give it the key of its counterpart in ${original.lang}, or add it there`,
			})),
		];
	},
};

function missing(
	from: Article,
	other: Article,
	remark: (key: string, words: string, index: number) => Remark,
): Remark[] {
	const there = new Set(other.body.map((block) => block._key));
	return from.body.flatMap((block, i) => {
		if (there.has(block._key)) return [];
		const text = firstWords(textOfBlock(block));
		return [remark(block._key, text ? `“${text}”` : block._type, i)];
	});
}
