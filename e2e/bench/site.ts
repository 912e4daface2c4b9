import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '../../src/core/article/article.ts';
import { parseArticleText } from '../../src/core/article/parse-article.ts';
import { ROOT, type SiteOptions } from '../support/build-site.ts';
import { BOOK, madeUpArticle, NEWS } from './made-up-article.ts';

/** What a build took. */
export interface Built {
	/** Milliseconds by the clock, and of all processors. */
	time: number;
	processor: number;
	/** The most memory that was held, in megabytes. */
	peak: number;
}

const BUILD = fileURLToPath(new URL('./build-here.ts', import.meta.url));

/** The slug of the article that is as long as a book. */
export const BOOK_SLUG = 'a-book';
/** The slug of a made-up article; each links to the one after it. */
export const newsSlug = (number: number) => `news-${number}`;

/** Writes made-up articles into a folder, to be built beside the demo's. */
export async function prepareSite(folder: string, articles: number): Promise<void> {
	await write(folder, BOOK_SLUG, madeUpArticle(0, BOOK));
	for (let n = 1; n <= articles; n++) {
		const next = newsSlug((n % articles) + 1);
		await write(folder, newsSlug(n), madeUpArticle(n, NEWS, next));
	}
}

async function write(folder: string, slug: string, article: Article): Promise<void> {
	const own = join(folder, 'articles', slug);
	await mkdir(own, { recursive: true });
	await writeFile(join(own, `${article.lang}.json`), JSON.stringify(article));
}

/** Builds the demo with the made-up articles of a folder into its `dist`, in a process of its own. */
export function buildSite(folder: string): Promise<Built> {
	const articles = [join(ROOT, 'public/articles'), join(folder, 'articles')];
	const options: SiteOptions = { articles, declaration: true };
	return new Promise((done, failed) => {
		const args = [...process.execArgv, BUILD, join(folder, 'dist'), JSON.stringify(options)];
		execFile(process.execPath, args, { maxBuffer: 1e9 }, (error, stdout, stderr) => {
			if (error) failed(new Error(`The build failed\n${stdout}${stderr}`));
			else done(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
		});
	});
}

/** An article as a built site has it. */
export async function publishedArticle(site: string, slug: string): Promise<Article> {
	const file = join(site, 'articles', slug, 'ar.json');
	return parseArticleText(await readFile(file, 'utf8'), file);
}
