import { expect, test } from '@playwright/test';
import { mangledFragments } from '../testing/mangled-fragments.ts';
import { seeded } from '../testing/seeded.ts';
import { keyOfFragment } from './address.ts';
import { KEY_PATTERN } from './key.ts';

const KEY = 'moving-about2';
const mangled = mangledFragments(KEY);

test('the forms are at least 40', () => expect(mangled.length).toBeGreaterThanOrEqual(40));

test(`each of them means ${KEY}`, () =>
	expect(mangled.filter((form) => keyOfFragment(form) !== KEY).map(visible)).toEqual([]));

const noKeys = [
	'',
	'#',
	'##',
	'%',
	'#%',
	'%2',
	'%D9%8',
	'#%D9%8',
	'%25D9%258',
	'%FF%FE',
	'%00',
	'-',
	'---',
	'2',
	'2-a',
	'٢',
	'مقدمة',
	'#مقدمة ابن خلدون',
	encodeURIComponent('مقدمة'),
	encodeURIComponent(encodeURIComponent('مقدمة')),
	'מבוא',
	'目录',
	'مقدمة-a',
	'two words',
	'the heading’s own words',
	'a=1',
	'a.b',
	'a/b',
	'?q=a',
	':~:text=كلمة',
	':~:text=word',
	'😀',
	'\uD800',
];
test('each of these can be no key', () =>
	expect(noKeys.filter((one) => keyOfFragment(one) !== undefined).map(visible)).toEqual([]));

test('nothing throws, and what comes out is a key', () => {
	const chance = seeded(3);
	const fragments = Array.from({ length: 20_000 }, () =>
		chance.text('#%%25D8aE9-z. ،\u200Fمא漢\uD800\uDC00', chance.whole(0, 12)),
	);
	const keys = fragments.flatMap((fragment) => keyOfFragment(fragment) ?? []);
	expect(keys.length).toBeGreaterThan(1000);
	expect(keys.filter((key) => !KEY_PATTERN.test(key))).toEqual([]);
	expect(keys.filter((key) => keyOfFragment(key) !== key)).toEqual([]);
});

test('a key in which a character was cut off does not become another key', () => {
	expect(keyOfFragment('mov%D9ing')).toBeUndefined();
	expect(keyOfFragment('mov%zzing')).toBeUndefined();
});

function visible(text: string): string {
	return JSON.stringify(text).replace(
		/[\p{Cf}\p{Zs}\u202A-\u202E]/gu,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
