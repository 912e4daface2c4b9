import { expect, test } from '@playwright/test';
import { normalisePath } from './normalise-path.ts';

const GUIDE = '/en/reading-guide/';

/** What stands at an end of an address that was sent, and is no part of it. */
const blanks = [
	...['%0A', '%0a', '%0D%0A', '%09', '%20', '%20%20', '%00', '%1F', '%7F', '%C2%85', '%C2%A0'],
	...['%E1%9A%80', '%E2%80%80', '%E2%80%8A', '%E2%80%A8', '%E2%80%A9', '%E2%80%AF', '%E2%81%9F'],
	...['%E3%80%80', '%EF%BB%BF', '%E2%80%8B', '%E2%80%8F', '%E2%80%8E', '%E2%81%A9', '%C2%AD'],
	...['%0A%E2%80%A9%20', '%0A/', '/%0A', '%0A/%0D/', '%20%2F%0A'],
];

test('blanks at the ends of a path are removed, and the article is found', () => {
	for (const blank of blanks) {
		for (const path of [
			`${GUIDE}${blank}`,
			`/en/reading-guide${blank}`,
			`/${blank}en/reading-guide/`,
		])
			expect(normalisePath(path), path).toBe(GUIDE);
		expect(normalisePath(`/reader${GUIDE}${blank}`, '/reader/')).toBe(`/reader${GUIDE}`);
		expect(normalisePath(`/reader/${blank}en/reading-guide/`, '/reader/')).toBe(`/reader${GUIDE}`);
	}
});

for (const [path, normalised] of [
	['/en/reading%0Aguide/', '/en/reading%EF%BF%BDguide/'],
	['/en/%0Areading-guide/', '/en/%EF%BF%BDreading-guide/'],
	['/en/reading-guide/%0Ax/', '/en/reading-guide/%EF%BF%BDx/'],
	['/en/reading-guide/%0D%0A/x', '/en/reading-guide/%EF%BF%BD%EF%BF%BD/x'],
	['/en/a%E2%80%A9b/', '/en/a%EF%BF%BDb/'],
	['/en%0A/reading-guide/', '/en%EF%BF%BD/reading-guide/'],
	['/en/a%00b%20c/', '/en/a%00b%20c/'],
	['/en/%D8%A7%D9%84/', '/en/%D8%A7%D9%84/'],
	['//en//reading%2Dguide%2Findex.html', GUIDE],
	['/%0A', '/'],
	['/', '/'],
	['/en/reading-guide', '/en/reading-guide'],
] as const) {
	test(`${path} becomes ${normalised}`, () => {
		expect(normalisePath(path)).toBe(normalised);
		expect(normalisePath(normalised)).toBe(normalised);
	});
}

test('no path that is normalised names another host', () => {
	for (const path of ['/%0A/elsewhere.invalid/', '/%20%2F%2Felsewhere.invalid', '//%0A//a.b/'])
		expect(new URL(normalisePath(path), 'http://site.invalid').host).toBe('site.invalid');
});

test('a long path takes no long time', () => {
	for (const path of ['%0A'.repeat(100_000), '/'.repeat(300_000), 'a%0A'.repeat(50_000)])
		expect(normalisePath(`/en/${path}x`).length).toBeGreaterThan(3);
});
