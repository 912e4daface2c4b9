import { expect, test } from '@playwright/test';
import { boundWords, fitLines } from './fit-lines.ts';

/** Words whose letters are half as wide as high. */
const words = (text: string) =>
	text.split(' ').map((word) => ({ width: word.length / 2, space: 0.5 }));

const room = { width: 1000, height: 400, sizes: [100, 50, 20], leading: 1.5 };

/** The lines of a text in a width, each as full as can be. */
function linesAt(text: string, { size, width }: { size: number; width: number }): string[] {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const longer = `${lines.at(-1)} ${word}`;
		if (lines.length > 0 && (longer.length * size) / 2 <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

for (const [text, size, ...lines] of [
	['word', 100, 'word'],
	['one two three four five', 100, 'one two three', 'four five'],
	['a b c d e f g h i j k l m', 100, 'a b c d e f g', 'h i j k l m'],
	// What would be four lines, and two with a short second one.
	[
		'six long words stand together in two lines of it',
		50,
		'six long words stand',
		'together in two lines of it',
	],
	// A word that is too wide for a line at the first size.
	['incomprehensibilities of', 50, 'incomprehensibilities of'],
	[
		'incomprehensibilities of all the ages, and of this one',
		50,
		'incomprehensibilities of all',
		'the ages, and of this one',
	],
] as [string, number, ...string[]][]) {
	test(`“${text}” is set at ${size}, in ${lines.length} even lines`, () => {
		const fit = fitLines(words(text), room);
		expect(fit?.size).toBe(size);
		expect(linesAt(text, fit ?? { size, width: 0 })).toEqual(lines);
	});
}

test('words that fit at no size, or of which one is too wide, are told', () => {
	expect(fitLines(words('word '.repeat(300).trim()), room)).toBe(undefined);
	expect(fitLines(words('w'.repeat(101)), room)).toBe(undefined);
});

for (const [text, bound] of [
	['a field guide to a page', 'a~field guide to a~page'],
	['راهنمای HTML و CSS', 'راهنمای HTML و~CSS'],
	['О том, как и почему', 'О~том, как и~почему'],
	['30 статей за 75 лет', '30~статей за 75~лет'],
	['מאה שנות בדידות — ומה', 'מאה שנות בדידות~— ומה'],
	['رحلة (١٣٢٥–١٣٥٤): من', 'رحلة (١٣٢٥–+١٣٥٤): من'],
	['1914-1918 war', '1914-+1918~war'],
] as const) {
	test(`no line of “${text}” ends where a reader would stumble`, () => {
		const shown = boundWords(text).replaceAll('\u00A0', '~').replaceAll('\u2060', '+');
		expect(shown).toBe(bound);
	});
}
