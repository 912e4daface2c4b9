import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, type SiteOptions } from '../build-site.ts';
import { RECORDING_FILE, RECORDING_SECONDS, tone } from '../tone.ts';
import type { ArticleFile } from './article-file.ts';
import { bookArticle } from './book.ts';
import { importedPage } from './hostile-page.ts';
import { kindsArticle } from './kinds-article.ts';
import { libraryArticles } from './library-articles.ts';
import { oppositeArticles } from './opposite-articles.ts';
import { publishedHostileArticles } from './published-hostile-articles.ts';
import { RECORDED_SLUG, recordedArticle } from './recorded-article.ts';
import { runsArticles } from './runs-articles.ts';
import { searchArticles } from './search-articles.ts';

/** How a site of the tests is made and built. */
interface TestSite extends SiteOptions {
	base: string;
	/** Whether the demo's articles are published in it. */
	demo?: true;
	/** Its own articles. */
	files?: () => readonly ArticleFile[];
	/** Puts more into its folder of articles. */
	prepare?: (articles: string) => Promise<void>;
}

/** The sites that tests need beside the demo. Each is built once in a run. */
export const sites = {
	/**
	 * The demo below a path, with a book, an article of all kinds of blocks, one with recordings, articles in
	 * which many passages have one word, and some whose blocks have runs of the other direction.
	 */
	reader: {
		...{ base: '/reader/', demo: true, declaration: true, locales: ['ar', 'en', 'fa'] },
		files: () => [
			...[bookArticle(), kindsArticle(), ...recordedArticle()],
			...[...searchArticles(), ...runsArticles()],
		],
		prepare: (articles) =>
			writeFile(join(articles, RECORDED_SLUG, RECORDING_FILE), tone(RECORDING_SECONDS)),
	},
	/** A library of four pages: 36 short articles and the Declaration. */
	library: {
		...{ base: '/', declaration: true, locales: ['ar', 'en', 'fa', 'he', 'ckb'] },
		files: libraryArticles,
	},
	/** Articles that were written to break their reader, and a page that was imported to. */
	hostile: {
		...{ base: '/', locales: ['en'], files: publishedHostileArticles },
		prepare: async (articles) => {
			const picture = join(ROOT, 'public/articles/reading-guide/page.svg');
			for (const { slug } of publishedHostileArticles())
				await copyFile(picture, join(articles, slug, 'page.svg'));
			await importPage(articles);
		},
	},
	/** The demo's articles, with texts that all run against what is around them. */
	opposite: {
		...{ base: '/', locales: ['ar', 'en', 'he', 'fr'], files: oppositeArticles },
		prepare: (articles) =>
			copyFile(
				join(ROOT, 'public/articles/reading-guide/page.svg'),
				join(articles, 'reading-guide/page.svg'),
			),
	},
	/** The demo with marks around every text that comes from the messages. */
	pseudo: { base: '/', mode: 'pseudo', demo: true, locales: ['en', 'fr'] },
} satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;

/** Writes the articles of a site into a folder. Returns the options to build it with. */
export async function prepareSite(name: SiteName, folder: string): Promise<SiteOptions> {
	const { demo, files, prepare, ...options }: TestSite = sites[name];
	const own = join(folder, 'articles');
	for (const { slug, lang, text } of files?.() ?? []) {
		await mkdir(join(own, slug), { recursive: true });
		await writeFile(join(own, slug, `${lang}.json`), text);
	}
	await prepare?.(own);
	const articles = [...(demo ? [join(ROOT, 'public/articles')] : []), ...(files ? [own] : [])];
	return { ...options, articles };
}

/** What the importer said of the page, beside the folder of articles. */
export const IMPORT_LOG = 'import.txt';

async function importPage(articles: string): Promise<void> {
	const { html, options } = importedPage();
	const file = join(articles, '../hostile.html');
	await writeFile(file, html);
	const program = join(ROOT, 'src/publish/cli/matn.js');
	const args = ['import', file, ...options, '--to', articles];
	const said = execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });
	await writeFile(join(articles, '..', IMPORT_LOG), said);
}
