import { expect, test } from '@playwright/test';
import { footnote, heading, item, paragraph, readMore, words } from '../testing/blocks.ts';
import type { Block } from './article.ts';
import { cutOf } from './cut.ts';

/**
 * A body from a line such as `h p60 | i20 n5`: a heading, a paragraph of 60 words, the author's
 * cut, an item of a list, a footnote.
 */
function body(line: string, word?: string): Block[] {
	return line.split(' ').map((part, i) => {
		const text = words(Number(part.slice(1)) || 1, word);
		if (part === '|') return readMore;
		if (part === '-') return { _type: 'divider', _key: `d${i}` };
		if (part[0] === 'h') return heading(`h${i}`, 2, text);
		if (part[0] === 'i') return item(`l${i}`, text);
		if (part[0] === 'n') return footnote(`n${i}`, text);
		if (part[0] === 'c') return { _type: 'code', _key: `c${i}`, code: text };
		return paragraph(`p${i}`, text);
	});
}

for (const [line, cut, why] of [
	['p10 | p10', 2, 'the author decides, however short it is'],
	['p10 | p1', 2, 'the author decides, even if one word follows'],
	['p200 p100 | p100 p100', 3, 'the author decides, not the words'],
	['h | p10', 2, 'the author decides, even after a heading'],
	['i5 | i5 i5', 2, 'the author decides, even in a list'],
	['p10 | h n9', 2, 'a heading and a note follow'],
	['p10 | n200 n200', undefined, 'nothing but footnotes follows'],
	['p10 |', undefined, 'nothing follows'],
	['| p50 p60', 1 + 1, 'nothing stands before the mark, so the words decide'],
	['p60 p60 p60 p30 |', 2, 'nothing follows the mark, so the words decide'],
	['p120 | n200', undefined, 'too little follows, and a mark before notes is none'],
	['p200', undefined, 'one block has no boundary'],
	['p120 p59', undefined, 'fewer than 60 words follow'],
	['p120 p60', 1, '60 words follow'],
	['p120 p30 p30', 1, '60 words follow in two blocks'],
	['p120 p30 n60', undefined, 'the words of notes do not count as what follows'],
	['p60 n60 p60 p60', 3, 'the words of notes do not count as what comes before'],
	['p40 p40 p40 p40 p40 p40', 3, 'about 120 words'],
	['p50 p50 p50 p50 p50', 2, '100 is nearer than 150'],
	['p50 p80 p80 p80', 2, '130 is nearer than 50'],
	['p110 p20 p100', 1, 'of two as near, the first'],
	['p300 p300', 1, 'no boundary is nearer'],
	['p118 h2 p100', 1, 'never straight after a heading: before it'],
	['h p120 p100', 2, 'a heading before the text'],
	['p60 h60 h60 p200', 1, 'never straight after a heading, nor between two'],
	['h60 h60 p200', undefined, 'there are only headings to cut after'],
	['p60 h60 n9 p200', 1, 'a note of the heading is still straight after it'],
	['p60 i20 i20 i20 i20 p100', 5, 'never inside a list: after it'],
	['p100 i20 i60 i20 p100', 1, 'never inside a list: before it'],
	['i50 i50 i50 i50', undefined, 'a list alone is not cut'],
	['p100 i20 n9 i60 n9 p100', 1, 'a note between two items does not open the list'],
	['p60 p60 - p100', 2, 'a line between two parts goes with the second'],
	['c120 p100', 1, 'code has words too'],
] as const) {
	test(`${line}: ${cut === undefined ? 'whole' : `cut at ${cut}`}, ${why}`, () =>
		expect(cutOf(body(line))).toBe(cut));
}

/** 192 characters of Chinese make 120 words, 96 make 60. */
for (const [before, after, cut] of [
	[192, 96, 1],
	[192, 90, undefined],
	[120, 96, 1],
] as const) {
	test(`${before} and ${after} Chinese characters: ${cut ? 'cut' : 'whole'}`, () => {
		const chinese = (key: string, length: number) => paragraph(key, '阅'.repeat(length));
		expect(cutOf([chinese('p1', before), chinese('p2', after)])).toBe(cut);
	});
}

test('the boundary is the same in Arabic with tashkeel, Persian with joiners and Hebrew', () => {
	for (const word of ['كِتَابٌ', 'می\u200Cخواهم', 'עִבְרִית', 'Büyük', 'слово']) {
		expect(cutOf(body('p40 p40 p40 p40 p40 p40', word))).toBe(3);
	}
});

test('an empty body has no cut', () => expect(cutOf([])).toBeUndefined());
