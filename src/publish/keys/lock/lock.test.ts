import { expect, test } from '@playwright/test';
import type { Article } from '../../../core/article/article.ts';
import { formatFinding } from '../../check/finding.ts';
import { addLost, checkLock, type Lock, lostKeys, resolveKey, updateLock } from './lock.ts';
import { parseLock, serialiseLock } from './parse-lock.ts';

const article = (lang: string, blocks: Record<string, string>, of?: string): Article => ({
	lang,
	title: 'الميناء',
	published: '2024-01-01',
	...(of ? { translation: { of } } : {}),
	body: Object.entries(blocks).map(([key, text]) => ({
		_type: 'block' as const,
		_key: key,
		style: 'normal' as const,
		children: [{ _type: 'span' as const, text }],
	})),
});
const ar = article('ar', {
	intro: 'مقدمة',
	p1: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة',
});
const en = article('en', { intro: 'Introduction', p1: 'One', p2: 'Of the translator' }, 'ar');
const lock = updateLock({}, [en, ar]);
const lines = (now: Lock, articles: Article[]) =>
	checkLock(now, articles, 'harbour').map(formatFinding);

test('the lock records each key with the first words of its block in the original', () => {
	expect(lock).toEqual({
		intro: { words: 'مقدمة' },
		p1: { words: 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية…' },
		p2: { words: 'Of the translator', only: 'en' },
	});
	expect(Object.keys(lock)).toEqual(['intro', 'p1', 'p2']);
});

test('updating a lock adds new keys and removes none', () => {
	const later = updateLock(lock, [article('ar', { aim: 'الهدف', p2: 'من المترجم' })]);
	expect(Object.keys(later)).toEqual(['intro', 'p1', 'p2', 'aim']);
	expect(later.p2).toEqual({ words: 'من المترجم' });
	expect(later.intro).toEqual(lock.intro);
	expect(lock.p2?.only).toBe('en');
});

test('a key that comes back needs no successor any more, and is no lost key', () => {
	const gone = article('ar', { p1: 'واحد' });
	const without = addLost(lock, [{ key: 'intro', words: 'المقدمة', successor: 'p1' }]);
	expect(without.intro).toEqual({ words: 'المقدمة', successor: 'p1' });
	expect(lostKeys(without, [gone])).toEqual(
		new Map([
			['المقدمة', 'intro'],
			['Of the translator', 'p2'],
		]),
	);
	expect(updateLock(without, [ar]).intro).toEqual({ words: 'المقدمة' });
	expect(lostKeys({ ...without, p2: { words: 'المقدمة' } }, [gone])).toEqual(new Map());
});

test('a lock whose keys all exist has no findings', () =>
	expect(lines(lock, [ar, en])).toEqual([]));

const gone = article('ar', { p1: 'واحد' });
for (const [what, changed, articles, expected] of [
	[
		'a deleted heading, though a translation still has it',
		lock,
		[gone, en],
		'harbour/keys.json: intro: the published key "intro" (“مقدمة”) is gone from “الميناء”; put the block back, or name in "successor" the key that its links should lead to',
	],
	[
		'a successor that is gone as well',
		{
			...lock,
			intro: { words: 'مقدمة', successor: 'aim' },
			aim: { words: 'هدف', successor: 'end' },
		},
		[gone, en],
		'harbour/keys.json: intro: the published key "intro" (“مقدمة”) is gone from “الميناء”, and so is its successor "end"; put the block back, or name in "successor" the key that its links should lead to',
	],
	[
		'successors in a circle',
		{
			...lock,
			intro: { words: 'مقدمة', successor: 'aim' },
			aim: { words: 'هدف', successor: 'intro' },
		},
		[gone, en],
		'harbour/keys.json: intro: the published key "intro" (“مقدمة”) is gone from “الميناء”, and its successors run in a circle (intro → aim → intro); put the block back, or name in "successor" the key that its links should lead to',
	],
	[
		'a block that only the translation had',
		lock,
		[ar],
		'harbour/keys.json: p2: the published key "p2" (“Of the translator”) is gone from “الميناء”; put the block back, or name in "successor" the key that its links should lead to',
	],
] as const) {
	test(`the check fails for ${what}`, () =>
		expect(lines(changed, [...articles])[0]).toBe(expected));
}

test('a successor makes the check pass, also through another one', () => {
	const once = addLost(lock, [{ key: 'intro', successor: 'p1' }, { key: 'p2' }]);
	expect(lines(once, [gone, en])).toEqual([]);
	const twice = { ...once, start: { words: 'البداية', successor: 'intro' } };
	expect(lines(twice, [gone, en])).toEqual([]);
	expect(resolveKey(twice, 'start')).toBe('p1');
});

for (const [key, end] of [
	['a', 'c'],
	['c', 'c'],
	['loop', undefined],
	['lost', undefined],
	['never', undefined],
	['constructor', undefined],
] as const) {
	test(`"${key}" leads to ${end}`, () => {
		const chain = {
			a: { words: '', successor: 'b' },
			b: { words: '', successor: 'c' },
			c: { words: '' },
		};
		const bad = { loop: { words: '', successor: 'loop' }, lost: { words: '', successor: 'gone' } };
		expect(resolveKey({ ...chain, ...bad }, key)).toBe(end);
	});
}

test('keys.json is written with one entry per line, and parsed back unchanged', () => {
	const all = { ...lock, constructor: { words: 'Constructor', successor: 'p1' } };
	const text = serialiseLock(all);
	expect(text).toContain('\t"constructor": {"words":"Constructor","successor":"p1"}\n');
	expect(parseLock(text, 'keys.json')).toEqual(all);
	expect(parseLock(serialiseLock({}), 'keys.json')).toEqual({});
});

for (const [text, message] of [
	['[]', 'the file: expected an object with an entry for each key, received []'],
	['{"p1":{}}', 'p1.words: expected a value: this field is required, received nothing'],
	['{"p1":{"words":1}}', 'p1.words: expected the first words of the block, a text, received 1'],
	['{"p1":{"words":"a","to":"b"}}', 'p1.to: expected no such field, received "b"'],
	['{"p1":7}', 'p1: expected an object with "words", received 7'],
	[
		'{"P 1":{"words":"a"}}',
		'P 1: expected a key: a-z, then a-z, 0-9 and -, at most 64 characters, received "P 1"',
	],
	[
		'{"p1":{"words":"a","successor":"#b"}}',
		'p1.successor: expected a key: a-z, then a-z, 0-9 and -, at most 64 characters, received "#b"',
	],
] as const) {
	test(`the lock's gate refuses ${text}`, () =>
		expect(() => parseLock(text, 'keys.json')).toThrow(`keys.json: ${message}`));
}

test("the lock's gate refuses invalid JSON", () =>
	expect(() => parseLock('{', 'keys.json')).toThrow(
		/^keys.json: the file: expected JSON, received /,
	));
