import { expect, test } from '@playwright/test';
import {
	contentSecurityPolicy,
	headerPolicy,
	SCRIPT_SOURCE,
	STYLE_SOURCE,
	sourceOf,
} from './content-security-policy.ts';
import { formatHeaders, headerRules, headersFor, matches } from './response-headers.ts';

/** What Cloudflare Pages takes: https://developers.cloudflare.com/pages/configuration/headers/ */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const POLICY = "default-src 'none'; frame-ancestors 'none'";
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

for (const base of ['/', '/reader/']) {
	test(`below ${base} _headers has the syntax that both hosts read, within their limits`, () => {
		const text = formatHeaders(base, POLICY);
		const patterns = lines(text).filter((line) => line.startsWith('/'));
		expect(patterns).toHaveLength(headerRules(POLICY).length);
		expect(patterns.length).toBeLessThanOrEqual(MOST_RULES);
		for (const line of lines(text)) {
			expect(line.length).toBeLessThanOrEqual(LONGEST_LINE);
			// A splat once, at the end, and placeholders of whole folders: what both hosts take alike.
			expect(line).toMatch(/^(\/[\w./:-]*\*?| {2}[A-Z][\w-]+: \S.*)$/);
		}
		for (const pattern of patterns) expect(pattern.startsWith(base)).toBe(true);
	});
}

test('no two rules set the same header for one path, except policies: hosts join the values', () => {
	const patterns = headerRules(POLICY).map(({ pattern }) => pattern);
	for (const path of patterns.flatMap((one) => [
		...[one.replace(/:\w+/g, 'x'), one.replace('*', 'x/y.json')],
		one.replace(':locale', 'ar').replace(/:\w+/g, 'x'),
	])) {
		const said = headerRules(POLICY).filter(({ pattern }) => matches(pattern, path));
		const names = said
			.flatMap(({ headers }) => Object.keys(headers))
			.filter((name) => name !== 'Content-Security-Policy');
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
	['search/index.json', fresh],
	['search-languages/ar.json', fresh],
	['cards/reading-guide/ar.png', fresh],
	['assets/main-1a2b3c4d.js', 'public, max-age=31536000, immutable'],
] as const) {
	test(`/${path} is cached until its content changes`, () => {
		const headers = headersFor(path, POLICY);
		expect(headers['Cache-Control']).toBe(cached);
		expect(headers['Content-Security-Policy']).toMatch(
			/^default-src 'none'; frame-ancestors 'none'/,
		);
	});
}

test('other sites may embed a picture, but no script', () => {
	const corp = (path: string) => headersFor(path, POLICY)['Cross-Origin-Resource-Policy'];
	for (const path of [
		'preview.png',
		'icon.svg',
		'icon-192.png',
		'articles/a/a.png',
		'cards/a/ar.png',
	])
		expect(corp(path), path).toBe('cross-origin');
	for (const path of ['assets/a.js', 'en/feed.xml', 'sitemap.xml', 'licences.txt'])
		expect(corp(path), path).toBe('same-origin');
});

for (const path of ['ar/a/index.md', 'ar/a/ps/index.md', 'llms.txt']) {
	test(`/${path} is sent as text in UTF-8`, () => {
		const headers = headersFor(path, POLICY);
		expect(headers['Content-Type']).toBe('text/markdown; charset=utf-8');
		expect(headers['Cross-Origin-Resource-Policy']).toBe('same-origin');
	});
}

test('only Markdown is sent as Markdown', () => {
	for (const path of [
		'ar/a/',
		'ar/a/index.html',
		'ar/index.md',
		'ar/a/index.mdx',
		'articles/a/a.png',
	])
		expect(headersFor(path, POLICY)['Content-Type'], path).toBe(undefined);
});

test('what stands beside articles is a document without rights, if it is opened by itself', () => {
	expect(headersFor('articles/a/a.svg', POLICY)['Content-Security-Policy']).toBe(
		`${POLICY}, default-src 'none'; style-src 'unsafe-inline'; sandbox`,
	);
});

test("the policy of the header is the page's, with any inline style", () => {
	const page = contentSecurityPolicy()
		.replace(SCRIPT_SOURCE, sourceOf('run()'))
		.replace(STYLE_SOURCE, sourceOf('a {}'));
	const html = `<meta http-equiv="Content-Security-Policy" content="${page}" />`;
	const policy = headerPolicy(html);
	expect(policy).toContain(`script-src 'self' ${sourceOf('run()')};`);
	expect(policy).toContain("style-src 'self' 'unsafe-inline';");
	expect(policy).toContain("object-src 'none'; frame-ancestors 'none'; base-uri 'none';");
	expect(policy).not.toContain(sourceOf('a {}'));
	expect(() => headerPolicy('<p>')).toThrow('no Content Security Policy');
});
