import { expect, test } from '@playwright/test';
import { formatHeaders, headerRules, headersFor, matches } from './response-headers.ts';

/** What Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const lines = (text: string) => text.split('\n').filter((line) => line !== '');

for (const base of ['/', '/reader/']) {
	test(`below ${base} _headers has the syntax that both hosts read, within their limits`, () => {
		const text = formatHeaders(base);
		const patterns = lines(text).filter((line) => line.startsWith('/'));
		expect(patterns).toHaveLength(headerRules.length);
		expect(patterns.length).toBeLessThanOrEqual(MOST_RULES);
		for (const line of lines(text)) {
			expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
			// A splat once, at the end: the only place where both hosts take it alike.
			expect(line).toMatch(/^(\/[\w./-]*\*?| {2}[A-Z][\w-]+: \S.*)$/);
		}
		for (const pattern of patterns) expect(pattern.startsWith(base)).toBe(true);
	});
}

test('no two rules set the same header for one path: hosts would join the values', () => {
	const patterns = headerRules.map(({ pattern }) => pattern);
	for (const path of patterns.flatMap((one) => [one, one.replace('*', 'x/y.json')])) {
		const said = headerRules.filter(({ pattern }) => matches(pattern, path));
		const names = said.flatMap(({ headers }) => Object.keys(headers));
		expect(new Set(names).size, path).toBe(names.length);
	}
});

const fresh = 'no-cache';
for (const [path, cached] of [
	['', fresh],
	['ar/', fresh],
	['en/reading-guide/', fresh],
	['ckb/manifest.webmanifest', fresh],
	['404.html', fresh],
	['shell.html', fresh],
	['service-worker.js', fresh],
	['files.json', fresh],
	['articles/reading-guide/ar.json', fresh],
	['search/languages.json', fresh],
	['assets/main-1a2b3c4d.js', 'public, max-age=31536000, immutable'],
] as const) {
	test(`/${path} is cached until its content changes`, () => {
		const headers = headersFor(path);
		expect(headers['Cache-Control']).toBe(cached);
		expect(headers['Content-Security-Policy']).toBe("frame-ancestors 'none'");
	});
}

test('other sites may embed a picture, but no script', () => {
	expect(headersFor('preview.png')['Cross-Origin-Resource-Policy']).toBeUndefined();
	expect(headersFor('articles/a/a.png')['Cross-Origin-Resource-Policy']).toBeUndefined();
	expect(headersFor('assets/a.js')['Cross-Origin-Resource-Policy']).toBe('same-origin');
});
