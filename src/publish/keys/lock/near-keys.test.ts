import { expect, test } from '@playwright/test';
import type { Article } from '../../../core/article/article.ts';
import { heading, paragraph, readMore } from '../../../core/testing/blocks.ts';
import type { Lock } from './lock.ts';
import { nearIn } from './near-keys.ts';

const textOf = (keys: string) =>
	({
		body: keys.split(' ').map((key) => (key === 'more' ? readMore : paragraph(key, key))),
	}) as Article;
const lockOf = (keys: string) =>
	Object.fromEntries(keys.split(' ').map((key) => [key, { words: key }])) as Lock;

for (const [what, text, others, lock, near] of [
	['nothing is lost', 'a b c', ['a b c'], 'a b c', []],
	['one that only the original has: the one before', 'a c', ['a b c'], '', [['b', 'a']]],
	['at the beginning: the one behind', 'b c', ['a b c'], '', [['a', 'b']]],
	[
		'several in a row: the nearer end',
		'a f',
		['a b c d e f'],
		'',
		[
			['b', 'a'],
			['c', 'a'],
			['d', 'f'],
			['e', 'f'],
		],
	],
	['one that only the lock remembers', 'a c', ['a c'], 'a gone c', [['gone', 'a']]],
	[
		'the order of the text before that of the lock',
		'a b',
		['a late b'],
		'a b x late',
		[
			['late', 'a'],
			['x', 'b'],
		],
	],
	['one that another translation alone has', 'a b', ['a b', 'a own b'], 'a b own', [['own', 'a']]],
	[
		'a mark that is not shown leads nowhere and is no target',
		'more b',
		['a more b'],
		'',
		[['a', 'b']],
	],
	['nothing is left', 'z', ['a'], '', []],
] as const) {
	test(what, () =>
		expect(nearIn(textOf(text), others.map(textOf), lock ? lockOf(lock) : {})).toEqual(near),
	);
}

test('a missing block at the end of a section leads to the block before, not to the next heading', () => {
	const body = [paragraph('p1', '.'), paragraph('p2', '.'), paragraph('p3', '.'), heading('s2', 2)];
	const text = { body: body.filter(({ _key }) => _key !== 'p2' && _key !== 'p3') } as Article;
	expect(nearIn(text, [{ body } as Article], {})).toEqual([
		['p2', 'p1'],
		['p3', 'p1'],
	]);
});

test('a key with a successor in the text gets no nearest block', () => {
	const lock: Lock = { a: { words: '' }, old: { words: '', successor: 'b' }, b: { words: '' } };
	expect(nearIn(textOf('a b'), [], lock)).toEqual([]);
	expect(nearIn(textOf('a'), [textOf('a b')], lock)).toEqual([
		['b', 'a'],
		['old', 'a'],
	]);
});
