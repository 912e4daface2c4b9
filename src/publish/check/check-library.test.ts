import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesIn, type Files, folderOf } from '../site/folder-in-test.ts';
import { checkLibrary } from './check-library.ts';
import { formatFinding } from './finding.ts';

const article = (key: string, text: string, href?: string): string =>
	JSON.stringify({
		lang: 'en',
		title: 'The harbour',
		published: '2024-01-01',
		source: { name: 'S' },
		license: { name: 'L' },
		body: [
			{
				_type: 'block',
				_key: key,
				style: 'normal',
				children: [{ _type: 'span', text, ...(href && { marks: ['l'] }) }],
				...(href && { markDefs: [{ _type: 'link', _key: 'l', href }] }),
			},
		],
	});
const lock = (...keys: string[]) =>
	JSON.stringify(Object.fromEntries(keys.map((key) => [key, { words: 'W' }])));

/** The record of the articles' slugs, with all of them in it. */
const recordOf = (files: Files) => ({
	'slugs.json': JSON.stringify(Object.keys(files).map((path) => path.split(/[/\\]/)[0])),
});

async function said(files: Files, more: { generated?: Files; remember?: boolean } = {}) {
	const folder = folderOf({ ...files, ...(more.remember ? {} : recordOf(files)) });
	const folders = [{ path: folder }];
	if (more.generated) {
		folders.push(Object.assign({ path: folderOf(more.generated) }, { isGenerated: true }));
	}
	const lines: string[] = [];
	for await (const { findings, refused } of checkLibrary(folders, more.remember)) {
		lines.push(...refused, ...findings.map(formatFinding));
	}
	const written = bytesIn(folder);
	return { lines: lines.map((line) => line.replace(/^.*?matn-\w+\//, '')), written };
}

test('keys that are missing from the lock are reported, and added to it with --remember', async () => {
	const files = { 'a/en.json': article('p2', 'Text'), 'a/keys.json': lock('constructor') };
	const withBoth = { ...files, 'a/en.json': article('constructor', 'Text') };
	expect((await said(withBoth)).lines).toEqual([]);
	const bare = { 'a/en.json': article('constructor', 'Text') };
	expect((await said(bare)).lines).toEqual([
		'a/keys.json: the file: the key "constructor" would be lost without anybody noticing; let matn check --remember write it down',
	]);
	const { lines, written } = await said(bare, { remember: true });
	expect(lines).toEqual([]);
	expect(written['a/keys.json']).toBe('{\n\t"constructor": {"words":"Text"}\n}\n');
});

test('links between articles of different folders, generated ones included, are valid', async () => {
	const files = {
		'a/en.json': article('p1', 'Text', '../b/#there'),
		'a/keys.json': lock('p1'),
	};
	const generated = { 'b/en.json': article('there', 'Text') };
	expect((await said(files, { generated })).lines).toEqual([]);
	expect((await said(files)).lines).toEqual([
		'a/en.json: body[0].markDefs[0].href: the link ../b/#there leads to the article "b", which is not in the library; correct the slug, or take the link out',
	]);
	const gone = { 'b/en.json': article('elsewhere', 'Text') };
	expect((await said(files, { generated: gone })).lines[0]).toContain('is not in the article "b"');
});

test('each validation error is reported on its own line', async () => {
	const { lines } = await said({ 'a/en.json': '{"lang":"en"}', [join('a', 'keys.json')]: '[]' });
	expect(lines).toHaveLength(4);
	expect(lines.at(-1)).toContain('expected an object with an entry for each key');
});

test('two texts that are the same part of a series are told; a draft and a translation are not', async () => {
	const part = (number: number, name = 'Seas', more = {}) => {
		const series = { name, part: number };
		return JSON.stringify({ ...JSON.parse(article('p1', 'Text')), series, ...more });
	};
	const fr = { lang: 'fr', translation: { of: 'en' } };
	const files = {
		...{ 'a/en.json': part(1), 'b/en.json': part(2), 'c/en.json': part(2, 'SEAS ') },
		...{ 'd/en.json': part(2, 'Others'), 'd/fr.json': part(2, 'Mers', { ...fr, draft: true }) },
		'b/fr.json': part(2, 'Mers', fr),
	};
	const locks = Object.keys(files).map((path) => [`${path[0]}/keys.json`, lock('p1')]);
	expect((await said({ ...files, ...Object.fromEntries(locks) })).lines).toEqual([
		'c/en.json: series.part: it is part 2 of “SEAS ”, as b/en.json is; give one of them another number',
	]);
});

test('files beside an article that could run are told: pictures that are cleaned, and what is no picture', async () => {
	const files = { 'harbour/en.json': article('p1', 'Text.'), 'harbour/keys.json': lock('p1') };
	const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="run()"/>';
	expect((await said({ ...files, 'harbour/map.svg': svg })).lines).toEqual([
		'harbour/map.svg: the file: the picture has what could run or load: onload; it is published without; look whether it still shows what it should',
	]);
	const { lines } = await said({ ...files, 'harbour/a.html': '<p>' });
	expect(lines.join()).toMatch(/^harbour\/a\.html: the file: expected a picture or a recording/);
});
