import { expect, test } from '@playwright/test';
import { keyOfFragment } from './address.ts';
import { KEY_PATTERN } from './key.ts';
import { seeded } from './testing/seeded.ts';

const KEY = 'moving-about2';
const everyByte = [...KEY].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('');

/** What becomes of `#moving-about2` on its way through messengers, mail and fingers. */
const mangled = [
	KEY,
	`#${KEY}`,
	`##${KEY}`,
	`%23${KEY}`,
	`#%23${KEY}`,
	`#%2523${KEY}`,
	// Encoded, once and twice.
	everyByte,
	everyByte.toUpperCase(),
	everyByte.replaceAll('%', '%25'),
	'moving%2Dabout2',
	'moving%2dabout2',
	'moving%252Dabout2',
	// Capitals, full width.
	'Moving-About2',
	'MOVING-ABOUT2',
	'ｍｏｖｉｎｇ-ａｂｏｕｔ２',
	// The punctuation of the sentence around it.
	...'.،؛؟!:…,;)]}»”’*_/"\'>۔؞、。）】'.split('').map((mark) => KEY + mark),
	`${KEY}..."`,
	`${KEY}؟!`,
	`(${KEY})`,
	`«${KEY}»`,
	`“${KEY}”`,
	`„${KEY}“.`,
	`${KEY}--`,
	`${KEY}–`,
	`${KEY}—وقال`,
	`${KEY}،وقال`,
	`${KEY}وقال`,
	`${KEY} في المقال`,
	`${KEY}שם`,
	`${KEY}的`,
	...['،', '؟', '»', '\u200F', ' ', '\n'].flatMap((mark) => [
		KEY + encodeURIComponent(mark),
		KEY + encodeURIComponent(encodeURIComponent(mark)),
	]),
	// Direction marks, joiners, isolates.
	`${KEY}\u200E`,
	`\u200E${KEY}`,
	`\u200F${KEY}\u200F`,
	`\u061C${KEY}`,
	`${KEY}\u200C`,
	`${KEY}\u200B`,
	`\uFEFF${KEY}`,
	`\u2068${KEY}\u2069`,
	`\u202B${KEY}\u202C.`,
	`%E2%80%8F${KEY}%E2%80%8F`,
	// Spaces.
	` ${KEY} `,
	`${KEY}\u00A0`,
	`${KEY}\n`,
	`\t${KEY}`,
	`%20${KEY}%20`,
	// Cut off in the middle of what was glued to it.
	`${KEY}%`,
	`${KEY}%2`,
	`${KEY}%D`,
	`${KEY}%D8`,
	`${KEY}%D8%`,
	`${KEY}%D9%8`,
	`${KEY}%E2%80`,
	`${KEY}%E2%80%`,
	`${KEY}%25`,
	`${KEY}%2`,
	`${KEY}%25D8`,
	`${KEY}%25D8%25`,
	`${KEY}%25D8%258`,
	`${KEY}%25E2%2580%2`,
	`${KEY}%D8%8C%D9`,
	`${everyByte}%D9%8`,
	// Bytes that are no UTF-8 at all.
	`${KEY}%FF`,
	`${KEY}%C0%AF`,
	`${KEY}\uD800`,
];

test('the forms are at least 40', () => expect(new Set(mangled).size).toBeGreaterThanOrEqual(40));

for (const form of new Set(mangled)) {
	test(`${visible(form)} means ${KEY}`, () => expect(keyOfFragment(form)).toBe(KEY));
}

for (const fragment of [
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
]) {
	test(`${visible(fragment)} can be no key`, () => expect(keyOfFragment(fragment)).toBeUndefined());
}

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
