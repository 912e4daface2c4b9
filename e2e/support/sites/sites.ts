import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyProject, ROOT } from '../build-site.ts';
import { bookArticle } from './book.ts';
import { importedPage } from './hostile-page.ts';
import { libraryArticles } from './library-articles.ts';
import { publishedHostileArticles } from './published-hostile-articles.ts';
import { searchArticles } from './search-articles.ts';

/** A text of an article, with the folder that it stands in. */
export interface ArticleFile {
	slug: string;
	lang: string;
	/** The file's text. */
	text: string;
}

/** How a site of the tests is made and built. */
interface TestSite {
	base: string;
	/** Vite's mode, where it is not the one of a publisher. */
	mode?: string;
	/** The interface's languages, where it is not all of them. */
	locales?: readonly string[];
	/** Folders of articles, where it is not those of the demo. */
	articles?: readonly string[];
	/** Puts what is its own into a copy of the project. */
	prepare?: (folder: string) => Promise<void>;
}

/** The sites that tests need beside the demo. Each is built once in a run. */
export const sites = {
	/** The demo below a path, with a book, and articles in which many passages have one word. */
	reader: {
		base: '/reader/',
		locales: ['ar', 'en', 'fa'],
		prepare: (folder) => write(folder, 'public/articles', [bookArticle(), ...searchArticles()]),
	},
	/** A library of four pages: 36 short articles and the Declaration. */
	library: {
		base: '/',
		prepare: async (folder) => {
			await rm(join(folder, 'public/articles'), { recursive: true });
			await write(folder, 'public/articles', libraryArticles());
		},
	},
	/** Articles that were written to break their reader, and a page that was imported to. */
	hostile: {
		base: '/',
		locales: ['en'],
		articles: ['hostile'],
		prepare: async (folder) => {
			await write(folder, 'hostile', publishedHostileArticles());
			const picture = join(ROOT, 'public/articles/reading-guide/page.svg');
			for (const { slug } of publishedHostileArticles())
				await copyFile(picture, join(folder, 'hostile', slug, 'page.svg'));
			await importPage(folder);
		},
	},
	/** The demo with marks around every text that comes from the messages. */
	pseudo: { base: '/', mode: 'pseudo', locales: ['en', 'fr'] },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof sites;

/** Makes a copy of the project for a site, ready to be built. Returns the options of the build. */
export async function prepareSite(name: SiteName, folder: string): Promise<string[]> {
	const { base, mode, locales, articles, prepare }: TestSite = sites[name];
	await copyProject(folder);
	const options = { ...(articles && { articles }), ...(locales && { only: locales }) };
	const file = join(folder, 'vite.config.ts');
	const config = await readFile(file, 'utf8');
	await writeFile(file, config.replace('sitePlugin()', `sitePlugin(${JSON.stringify(options)})`));
	await prepare?.(folder);
	return [`--base=${base}`, ...(mode ? ['--mode', mode] : [])];
}

async function write(folder: string, articles: string, files: ArticleFile[]): Promise<void> {
	for (const { slug, lang, text } of files) {
		await mkdir(join(folder, articles, slug), { recursive: true });
		await writeFile(join(folder, articles, slug, `${lang}.json`), text);
	}
}

/** What the importer said of the page, as the site's tests read it. */
export const IMPORT_LOG = 'import.txt';

async function importPage(folder: string): Promise<void> {
	const { html, options } = importedPage();
	await writeFile(join(folder, 'hostile.html'), html);
	const tsx = join(folder, 'node_modules/.bin/tsx');
	const program = 'src/publish/cli/import-articles.ts';
	const said = execFileSync(tsx, [program, 'hostile.html', ...options, '--to', 'hostile'], {
		cwd: folder,
		encoding: 'utf8',
	});
	await writeFile(join(folder, IMPORT_LOG), said);
}
