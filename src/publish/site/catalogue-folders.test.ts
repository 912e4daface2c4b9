import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseArticle } from '../../core/article/parse-article.ts';
import { copyPictures, removeArticles } from './article-assets.ts';
import { languagesOf, libraryIn } from './catalogue.ts';
import { readEdition } from './edition.ts';
import { bytesIn, type Files, folderOf } from './folder-in-test.ts';
import { readCatalogue } from './read-catalogue.ts';

const article = (lang: string, keys: string[], more: object = {}): string =>
	JSON.stringify({
		lang,
		title: 'T',
		published: '2024-01-01',
		...more,
		body: keys.map((_key) => ({
			_type: 'block',
			_key,
			style: 'normal',
			children: [{ _type: 'span', text: 'Text', marks: ['m'] }],
			markDefs: [{ _type: 'link', _key: 'm', href: '../constructor/' }],
		})),
	});
const lock = (entries: Record<string, string | undefined>) =>
	JSON.stringify(
		Object.fromEntries(
			Object.entries(entries).map(([key, successor]) => [key, { words: 'W', successor }]),
		),
	);
const FILES: Files = {
	'harbour/ar.json': article('ar', ['p1', 'p4']),
	'harbour/en.json': article('en', ['p4'], { translation: { of: 'ar' } }),
	'harbour/keys.json': lock({ p1: undefined, p2: 'p3', p3: 'p1', p4: undefined, p5: 'p4' }),
	'constructor/en.json': article('en', ['constructor']),
};

test('keys.json is not read as a language, and successors are published with each text', async () => {
	const catalogue = await readCatalogue([folderOf(FILES)]);
	expect(languagesOf(catalogue, 'harbour')).toEqual(['ar', 'en']);
	const ar = await readEdition(catalogue, 'harbour', 'ar');
	expect(parseArticle(ar, 'ar.json').edition).toEqual({
		languages: ['ar', 'en'],
		minutes: 1,
		linked: [['constructor', ['en']]],
		moved: [
			['p2', 'p1'],
			['p3', 'p1'],
			['p5', 'p4'],
		],
	});
	// Only what leads to a block of this text.
	const en = await readEdition(catalogue, 'harbour', 'en');
	expect(en.edition?.moved).toEqual([['p5', 'p4']]);
	const other = await readEdition(catalogue, 'constructor', 'en');
	expect(other.edition?.moved).toBeUndefined();
	expect(libraryIn(catalogue, 'en').map(({ slug }) => slug)).toEqual(['constructor', 'harbour']);
});

test('several folders make one library, and a missing folder counts as empty', async () => {
	const [one, two] = [folderOf(FILES), folderOf({ 'fish/en.json': article('en', ['p1']) })];
	const catalogue = await readCatalogue([one, two, join(two, 'none')]);
	expect([...catalogue.keys()].sort()).toEqual(['constructor', 'fish', 'harbour']);
	const twice = readCatalogue([one, one]);
	await expect(twice).rejects.toThrow('harbour: the article is in');
});

for (const [what, files, message] of [
	[
		'a published key that is gone',
		{ ...FILES, 'harbour/keys.json': lock({ gone: undefined }) },
		'harbour/keys.json: gone: the published key "gone" (“W”) is gone from “T”',
	],
	['a broken lock', { ...FILES, 'harbour/keys.json': '{"p1": 1}' }, 'p1: expected an object'],
	['a broken article', { ...FILES, 'harbour/ar.json': '{}' }, 'title: expected'],
] as const) {
	test(`the build stops at ${what}`, async () => {
		await expect(readCatalogue([folderOf(files)])).rejects.toThrow(message);
	});
}

test('other files in an article’s folder are published, except its lock and hidden files', async () => {
	const folder = folderOf({
		...FILES,
		'harbour/keys.json': '{}',
		'harbour/pictures/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="run()"/>',
		'harbour/speech.mp3': 'ID3',
		'harbour/.draft': '',
	});
	const out = folderOf({ 'articles/harbour/keys.json': '{}', 'articles/old/en.json': '{}' });
	await removeArticles(out);
	const lines = await copyPictures(await readCatalogue([folder]), out);
	expect(bytesIn(out)).toEqual({
		'articles/harbour/pictures/quay.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'articles/harbour/speech.mp3': 'ID3',
	});
	expect(lines).toEqual([expect.stringMatching(/quay\.svg: published without onload$/)]);
});
