import { expect, test } from '@playwright/test';
import { addFolder, pathsOfIndex } from './index-files.ts';

for (const [names, expected] of [
	[['1', '0', '2'], { numbered: { f: 3 }, named: {} }],
	[['0', '2'], { numbered: {}, named: { f: ['0', '2'] } }],
	[['map', 'frequent'], { numbered: {}, named: { f: ['frequent', 'map'] } }],
] as const)
	test(`a folder with the files ${names.join(', ')}`, () => {
		const files = { bytes: 1, numbered: {}, named: {} };
		addFolder(files, 'f', names);
		expect(files).toEqual({ bytes: 1, ...expected });
	});

test('every file of an index, and the list of its languages', () =>
	expect(
		pathsOfIndex({
			bytes: 9,
			numbered: { 'search/ar.1/words': 2, 'search/articles.2': 0 },
			named: { 'search/ar.1': ['map'] },
		}),
	).toEqual([
		'search/ar.1/words/0.json',
		'search/ar.1/words/1.json',
		'search/ar.1/map.json',
		'search/index.json',
	]));
