import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import {
	FILES_A_FOLDER,
	type LanguageIndex,
	numberedPath,
	type TextFile,
} from '../../core/indexing/index-format.ts';
import { decodeNumbers } from '../../core/indexing/posting-list.ts';
import { paragraph } from '../../core/testing/blocks.ts';
import { folderOf } from '../site/folder-in-test.ts';
import { writeIndexOf } from './write-index-of.ts';

const PARAGRAPHS = 5;
/** The text of a paragraph that is a passage by itself. */
const words = (article: number, p: number) =>
	Array.from({ length: 100 }, (_, w) => `word${(article * 7 + p * 13 + w * w) % 997}`).join(' ');

/** Writes an index of articles that are alike but for some that are edited, and reads the first file of their language. */
async function indexOf(
	articles: number,
	edit: (n: number, p: number, text: string) => string = (_n, _p, text) => text,
) {
	const folder = folderOf();
	const all = Array.from({ length: articles }, (_, n) => ({
		slug: `article-${100 + n}`,
		texts: [
			{
				lang: 'en',
				title: `Title ${n}`,
				published: '2026-01-01',
				body: Array.from({ length: PARAGRAPHS }, (_, p) =>
					paragraph(`p${p}`, edit(n, p, words(n, p))),
				),
			},
		],
	}));
	await writeIndexOf(all, folder);
	const read = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));
	const index: LanguageIndex = await read('search-languages/en.json');
	const files = await readdir(join(folder, 'search'), { recursive: true, withFileTypes: true });
	const paths = files
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
	return { index, read, paths };
}

const kindsIn = (paths: readonly string[]) =>
	[...new Set(paths.flatMap((path) => path.match(/^search\/en\/([^/]+)/)?.[1] ?? []))].sort();

test('a small library’s words and texts are in the first file of its language; bigrams are not', async () => {
	const { index, paths } = await indexOf(3);
	expect(Object.keys(index.files ?? {}).sort()).toEqual(['texts', 'words']);
	expect(kindsIn(paths)).toEqual(['pairs']);
});

test('a file of texts has several whole articles, and the first file tells where each begins', async () => {
	const articles = 60;
	const { index, read, paths } = await indexOf(articles);
	expect(index.files).toBeUndefined();
	expect(kindsIn(paths)).toEqual(['pairs', 'texts', 'words']);
	const counts = decodeNumbers(index.map.texts);
	const texts: TextFile[] = await Promise.all(
		counts.map((_, file) => read(numberedPath('en', index.folders, 'texts', file))),
	);
	expect(texts.map(({ passages }) => passages.length)).toEqual(counts);
	expect(counts.length).toBeLessThan(articles / 3);
	// A title and the paragraphs of each.
	for (const count of counts) expect(count % (PARAGRAPHS + 1)).toBe(0);
	expect(texts.flatMap(({ articles }) => articles.map(([, slug]) => slug))).toEqual(
		Array.from({ length: articles }, (_, n) => `article-${100 + n}`),
	);
});

test('an edited word, and words that are added, change few files of an index; the same index has the same files', async () => {
	const articles = 200;
	const { paths } = await indexOf(articles);
	expect((await indexOf(articles)).paths).toEqual(paths);
	const changedBy = async (edit: (text: string) => string) => {
		const isEdited = (n: number, p: number) => n === 30 && p === 2;
		const edited = await indexOf(articles, (n, p, text) => (isEdited(n, p) ? edit(text) : text));
		return edited.paths.filter((path) => !paths.includes(path));
	};
	// One folder of texts, that of each of two words, and that of each of four bigrams.
	const ofOneWord = await changedBy((text) => text.replace(/(?<=^\S+ )\S+/, 'other'));
	expect(ofOneWord.length).toBeLessThanOrEqual(7 * FILES_A_FOLDER);
	const longer = await changedBy((text) => `${'same '.repeat(50)}${text}`);
	const ofTexts = longer.filter((path) => path.includes('/texts/'));
	expect(ofTexts.length).toBeLessThanOrEqual(2 * FILES_A_FOLDER);
});
