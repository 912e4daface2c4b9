import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { LanguageIndex, TextFile } from '../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../core/indexing/posting-list.ts';
import { folderOf } from '../site/folder-in-test.ts';
import { SearchIndexWriter } from './search-index-writer.ts';

const PARAGRAPHS = 5;
/** A paragraph that is a passage by itself. */
const paragraph = (article: number, p: number) =>
	Array.from({ length: 100 }, (_, w) => `word${(article * 7 + p * 13 + w * w) % 997}`).join(' ');

/** Writes an index of articles that are alike, and reads the first file of their language. */
async function indexOf(articles: number) {
	const folder = folderOf();
	const writer = new SearchIndexWriter(folder);
	for (let n = 0; n < articles; n++)
		await writer.add(`article-${100 + n}`, [
			{
				lang: 'en',
				title: `Title ${n}`,
				published: '2026-01-01',
				body: Array.from({ length: PARAGRAPHS }, (_, p) => ({
					_type: 'block',
					_key: `p${p}`,
					style: 'normal',
					children: [{ _type: 'span', text: paragraph(n, p) }],
				})),
			},
		]);
	await writer.finish();
	const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
	const index: LanguageIndex = await read('search-languages/en.json');
	return { index, read, files: await readdir(join(folder, index.folder)) };
}

test('a small library’s words and texts are in the first file of its language; bigrams are not', async () => {
	const { index, files } = await indexOf(3);
	expect(Object.keys(index.files ?? {}).sort()).toEqual(['texts/0.json', 'words/0.json']);
	expect(files).toEqual(['pairs']);
});

test('a file of texts has several whole articles, and the first file tells where each begins', async () => {
	const articles = 60;
	const { index, read, files } = await indexOf(articles);
	expect(index.files).toBeUndefined();
	expect(files.sort()).toEqual(['pairs', 'texts', 'words']);
	const counts = decodeNumbers(index.map.texts);
	const texts: TextFile[] = await Promise.all(
		counts.map((_, file) => read(`${index.folder}/texts/${file}.json`)),
	);
	expect(texts.map(({ passages }) => passages.length)).toEqual(counts);
	expect(counts.length).toBeLessThan(articles / 3);
	// A title and the paragraphs of each.
	for (const count of counts) expect(count % (PARAGRAPHS + 1)).toBe(0);
	expect(texts.flatMap(({ articles }) => articles.map(([, slug]) => slug))).toEqual(
		Array.from({ length: articles }, (_, n) => `article-${100 + n}`),
	);
});
