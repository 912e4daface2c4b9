import { expect, test } from '@playwright/test';
import { preferenceNames as names, preferences } from '../core/site/preferences.ts';
import { asOption, defaultOption } from './table.ts';

test('the list of names has every preference', () =>
	expect(names).toEqual(Object.keys(preferences)));

for (const name of names) {
	test(`${name}: each of its options is accepted, any other value gives the default`, () => {
		for (const option of preferences[name]) expect(asOption(name, option)).toBe(option);
		const first = defaultOption(name);
		for (const stored of [
			null,
			'',
			'undefined',
			'null',
			'{}',
			'constructor',
			'داكن',
			` ${first} x`,
		]) {
			expect(asOption(name, stored)).toBe(preferences[name][0]);
		}
	});
}

test('the publisher’s option is the default of a preference', () => {
	const site = { address: 'https://a.example', preferences: { theme: 'sepia' } } as const;
	expect(defaultOption('theme', site)).toBe('sepia');
	expect(defaultOption('size', site)).toBe('m');
});

test('the default options follow the system and the text', () =>
	expect(Object.fromEntries(names.map((name) => [name, defaultOption(name)]))).toEqual({
		theme: 'system',
		size: 'm',
		typeface: 'book',
		urdu: 'naskh',
		leading: 'm',
		measure: 'm',
		paragraphs: 'spaced',
		alignment: 'start',
		direction: 'auto',
		length: 'cut',
		slash: 'on',
	}));
