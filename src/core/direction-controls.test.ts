import { expect, test } from '@playwright/test';
import { closesDirections } from './direction-controls.ts';

for (const [what, text, closed] of [
	['no control', 'نص عادي', true],
	['joiners and marks', 'می\u200Cخواهم \u200Eabc\u200F \u200D', true],
	['an isolate that is closed', 'قال \u2068React\u2069 ثم', true],
	['an embedding that is closed', '\u202Babc\u202C', true],
	['an override that is closed', '\u202Eabc\u202C', true],
	['one in another', '\u2067\u202Aabc\u202C\u2069', true],
	['a closer alone', 'abc\u202C\u2069', true],
	['an isolate left open', '\u2067abc', false],
	['a first-strong isolate left open', 'قال \u2068React ثم', false],
	['an embedding left open', 'abc \u202B', false],
	['an override left open', '\u202Eabc', false],
	['an embedding closed as an isolate', '\u202Eabc\u2069', false],
	['an isolate closed as an embedding', '\u2067abc\u202C', false],
	['one of two left open', '\u2067\u2067abc\u2069', false],
	['one closed in the next paragraph only', '\u202Eabc\n\u202C', false],
	['one that the end of an isolate cuts off', '\u2067\u202Eabc\u2069\u202C', false],
] as const) {
	test(`${what}: ${closed ? 'closed' : 'refused'}`, () =>
		expect(closesDirections(text)).toBe(closed));
}
