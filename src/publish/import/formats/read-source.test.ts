import { expect, test } from '@playwright/test';
import { ImportError } from '../draft.ts';
import { sketchOf } from '../draft-in-test.ts';
import { readSource } from './read-source.ts';

// Many documents; a machine may be slow or shared.
test.setTimeout(180_000);

const FEED =
	'<rss><channel><item><title>t</title><description>a *b*</description></item></channel></rss>';

for (const [file, text, title, blocks] of [
	['a.txt', 'T\n# b *c*', 'T', ['# b *c*']],
	['a.txt', '<html><p>b', '<html><p>b', []],
	['a.md', '# T\n\nb *c*', 'T', ['b {em c}']],
	['a.MARKDOWN', '# T\n\nb', 'T', ['b']],
	['a.b.html', '<h1>T</h1>b', 'T', ['b']],
	['a.xml', `<?xml version="1.0"?>\n<!-- x -->${FEED}`, 't', ['a *b*']],
	['a.html', FEED, 't', ['a *b*']],
	['a.xml', '<!DOCTYPE html><html><body><h1>T</h1>b</body></html>', 'T', ['b']],
	['a', '<!doctype html><h1>T</h1>b', 'T', ['b']],
	['a', '\uFEFF<div><h1>T</h1>b</div>', 'T', ['b']],
	['a', '---\ntitle: T\n---\nb *c*', 'T', ['b {em c}']],
	['a', '# T\n\nb', 'T', ['b']],
	['a', 'T\n\nb', 'T', ['b']],
	[
		'a',
		'{"version": "https://jsonfeed.org/version/1", "items": [{"title": "T", "content_text": "b"}]}',
		'T',
		['b'],
	],
	['a.constructor', 'T\n\nb', 'T', ['b']],
] as const) {
	test(`${file} that begins with ${JSON.stringify(text.slice(0, 20))}`, () => {
		const [draft, ...more] = readSource(file, text);
		expect(more).toEqual([]);
		expect(draft?.meta.title).toBe(title);
		expect(draft && sketchOf(draft)).toEqual(blocks);
	});
}

for (const [what, text] of [
	['a PDF', '%PDF-1.7\n…'],
	['a Word file', 'PK\u0003\u0004…'],
	['a web archive without a page', 'From: <Saved>\nSubject: x\nContent-Type: multipart/related;'],
	['a picture', '\u0089PNG\r\n\u001a\n\0\0'],
	['HTML nested without end', '<div>'.repeat(50_000)],
] as const) {
	test(`${what} is refused with a remedy`, () => {
		expect(() => [...readSource('a.html', text)]).toThrow(ImportError);
		expect(() => [...readSource('a.html', text)]).toThrow(/Save|Import/);
	});
}

/** What breaks in transfers: cut off, turned round, one character of another file. */
const WHOLE = `---
title: T
---
# A

> - [b](c) ![d](e "f")
>   1. g[^1]

| h | i |
|---|---|
| j | <b>k</i> |

<table><tr><td rowspan=3>l<svg><p>m</svg></table>

[^1]: n
`;

for (const { step, details } of [
	{ step: 7, details: {} },
	{ step: 1, details: { tag: '@matrix' } },
]) {
	for (const file of ['a.md', 'a.html', 'a.txt', 'a.xml', 'a.json', 'a']) {
		test(
			`${file}, broken at every ${step} characters, is a draft or an explanation`,
			details,
			() => {
				const places = [...WHOLE].map((_, i) => i).filter((i) => i % step === 0);
				const broken = places.flatMap((i) => [
					WHOLE.slice(0, i),
					WHOLE.slice(i),
					`${WHOLE.slice(0, i)}${'<>&"[]`\0{}-'[i % 11]}${WHOLE.slice(i)}`,
				]);
				const faults = broken.flatMap((text) => {
					try {
						const drafts = [...readSource(file, text)];
						return drafts.every(({ blocks }) => Array.isArray(blocks)) ? [] : [text];
					} catch (error) {
						return error instanceof ImportError ? [] : [`${text}: ${error}`];
					}
				});
				expect(faults).toEqual([]);
			},
		);
	}
}

for (const ending of 'pdf rtf doc odt tex rst adoc org eml csv mdx'.split(' ')) {
	test(`a text that is named .${ending} is refused, with what to do`, () => {
		expect(() => [...readSource(`a.${ending}`, 'T\n\nText.')]).toThrow(ImportError);
	});
}
