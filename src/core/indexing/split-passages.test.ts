import { expect, test } from '@playwright/test';
import type { Block } from '../article/article.ts';
import { splitPassages } from './split-passages.ts';

const block = (key: string, words: number, style: 'normal' | 'h2' = 'normal'): Block => ({
	_type: 'block',
	_key: key,
	style,
	children: [{ _type: 'span', text: 'word '.repeat(words) }],
});
const keys = (body: Block[]) =>
	splitPassages(body).map((passage) => passage.map(({ key }) => key).join(' '));

for (const [what, body, passages] of [
	['long paragraphs stand alone', [block('a', 90), block('b', 70)], ['a', 'b']],
	['short ones stand together', [block('a', 20), block('b', 20), block('c', 20)], ['a b c']],
	['until they are long enough', [block('a', 40), block('b', 30), block('c', 30)], ['a b', 'c']],
	['a short one does not join a long one', [block('a', 20), block('b', 110)], ['a', 'b']],
	[
		'a heading goes with what is below it',
		[block('a', 30), block('h', 3, 'h2'), block('b', 30)],
		['a', 'h b'],
	],
	[
		'a line above a heading does not stand alone',
		[block('a', 5), block('h', 3, 'h2'), block('b', 30)],
		['a h b'],
	],
	['headings in a row stay together', [block('h', 3, 'h2'), block('i', 3, 'h2')], ['h i']],
	['a block without text is left out', [{ _type: 'divider', _key: 'd' } as Block], []],
] as const) {
	test(`splitting an article: ${what}`, () => expect(keys([...body])).toEqual(passages));
}
