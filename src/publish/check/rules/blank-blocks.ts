import type { Block } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { headingLevel } from '../../../core/article/outline.ts';
import { referencesIn } from '../../../core/article/rich-text.ts';
import type { ArticleRule } from './rule.ts';

/** Reports blocks, titles and leads without visible text. */
export const blankBlocks: ArticleRule = {
	name: 'blank-blocks',
	level: 'error',
	*check({ title, lead, body }) {
		for (const [path, text] of Object.entries({ title, lead })) {
			if (text !== undefined && isBlank(text))
				yield { path, what: `the ${path} is blank`, todo: 'write one' };
		}
		for (const [i, block] of body.entries()) {
			if (!isToRead(block) || !isBlank(textOfBlock(block))) continue;
			if (referencesIn(block).length > 0) continue;
			const what = `the ${nameOf(block)} "${block._key}" is blank`;
			yield { path: `body[${i}]`, what, todo: 'write something, or take it out' };
		}
	},
};

function isToRead({ _type }: Block): boolean {
	return _type === 'block' || _type === 'footnote' || _type === 'table' || _type === 'code';
}

/** Whether a text consists of white space and invisible characters only. */
function isBlank(text: string): boolean {
	return !/[^\s\p{Cf}\p{Cc}]/u.test(text);
}

function nameOf(block: Block): string {
	if (block._type !== 'block') return block._type;
	return headingLevel(block) === undefined ? 'block' : 'heading';
}
