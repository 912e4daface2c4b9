import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NOTES_SLUG, SEARCH_SLUG } from '../../core/address/key.ts';
import { isSlug } from '../../core/address/slug.ts';
import type { Article } from '../../core/article/article.ts';
import { parseArticleText } from '../../core/article/parse-article.ts';
import { FileError } from '../../core/json/file-error.ts';
import type { Lock } from '../keys/lock/lock.ts';
import { parseLock } from '../keys/lock/parse-lock.ts';
import { checkRecording } from './files/check-recording.ts';
import { unlessMissing } from './unless-missing.ts';

/** The name of the file in an article's folder that records its published keys. */
export const LOCK_FILE = 'keys.json';

/** Returns the slugs of a folder of articles; an empty list if there is no such folder. */
export async function slugsIn(folder: string): Promise<string[]> {
	const entries = await unlessMissing(readdir(folder, { withFileTypes: true }));
	return (entries ?? []).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** Returns the languages that an article has a file for. */
export async function langsIn(folder: string, slug: string): Promise<string[]> {
	const names = await unlessMissing(readdir(join(folder, slug)));
	return (names ?? [])
		.filter((name) => name.endsWith('.json') && name !== LOCK_FILE)
		.map((name) => name.slice(0, -'.json'.length));
}

/** What has the addresses of slugs that articles can't have. */
const TAKEN = new Map<string, string>([
	[SEARCH_SLUG, 'the search'],
	[NOTES_SLUG, 'the reader’s notes'],
]);

/** Reads and validates one article; the file's name must be its language, and its recording be there. */
export async function readArticle(folder: string, slug: string, lang: string): Promise<Article> {
	const file = join(folder, slug, `${lang}.json`);
	const article = parseArticleText(await readFile(file, 'utf8'), file);
	if (!isSlug(slug)) {
		const taken = TAKEN.get(slug);
		const expected = taken
			? `a folder of another name: this is the address of ${taken}`
			: 'a folder named in a-z, 0-9 and -';
		throw new FileError(file, [{ path: '', expected, received: `"${slug}"` }]);
	}
	if (article.lang !== lang) {
		throw new FileError(file, [
			{ path: 'lang', expected: `"${lang}", as the file is named`, received: `"${article.lang}"` },
		]);
	}
	await checkRecording(article, folder, slug, file);
	return article;
}

/** Reads an article of the catalogue again. It has passed the gate; texts are not kept in memory. */
export async function rereadArticle(folder: string, slug: string, lang: string): Promise<Article> {
	return JSON.parse(await readFile(join(folder, slug, `${lang}.json`), 'utf8'));
}

/** Reads an article's lock; undefined if it has none. */
async function readLock(folder: string, slug: string): Promise<Lock | undefined> {
	const file = join(folder, slug, LOCK_FILE);
	const text = await unlessMissing(readFile(file, 'utf8'));
	return text === undefined ? undefined : parseLock(text, file);
}

/** The content of an article's folder. */
interface ArticleFolder {
	articles: Article[];
	lock: Lock | undefined;
	/** The errors of files that failed validation. */
	refused: FileError[];
}

/** Reads an article in all of its languages, and its lock. */
export async function readArticleFolder(folder: string, slug: string): Promise<ArticleFolder> {
	const refused: FileError[] = [];
	const unlessRefused = async <T>(read: Promise<T>): Promise<T | undefined> => {
		try {
			return await read;
		} catch (error) {
			if (!(error instanceof FileError)) throw error;
			refused.push(error);
			return undefined;
		}
	};
	const articles: Article[] = [];
	for (const lang of await langsIn(folder, slug)) {
		const article = await unlessRefused(readArticle(folder, slug, lang));
		if (article) articles.push(article);
	}
	return { articles, lock: await unlessRefused(readLock(folder, slug)), refused };
}
