import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, MarkDef, Named } from '../core/article.ts';
import { countWords, textOfBlock } from '../core/block-text.ts';
import type { LibraryEntry } from '../core/catalogue.ts';
import { type Dir, dirOfLang } from '../core/direction.ts';
import { KEY_MAX_LENGTH, KEY_PATTERN } from '../core/key.ts';
import { ArticleError, parseArticleText } from '../core/parse-article.ts';
import { readingMinutes } from '../core/reading-time.ts';
import { richTextsOf } from '../core/rich-text.ts';
import { chooseTextLang } from '../core/text-language.ts';

/** What is kept of an article in one language: enough to list it, and nothing that grows with its text. */
interface Summary {
	title: string;
	lead?: string;
	dir: Dir;
	published: string;
	updated?: string;
	authors?: readonly Named[];
	minutes: number;
	/** The slugs of the articles that it links to. */
	links: string[];
}

/** Everything there is to publish, by slug; the texts themselves stay on the disk. */
export type Catalogue = Map<string, { original: string; texts: Map<string, Summary> }>;

/**
 * Reads every article through the gate.
 *
 * @param folder the folder that holds a folder for each article
 * @throws {Error} that names every fault of every file
 */
export async function readCatalogue(folder: string): Promise<Catalogue> {
	const catalogue: Catalogue = new Map();
	const faults: string[] = [];
	for (const slug of await foldersIn(folder)) {
		const texts = new Map<string, Summary>();
		let original: string | undefined;
		for (const lang of await langsIn(join(folder, slug))) {
			try {
				const article = await readArticle(folder, slug, lang);
				texts.set(lang, summarise(article));
				if (!article.translation) original ??= lang;
			} catch (error) {
				if (!(error instanceof ArticleError)) throw error;
				faults.push(error.message);
			}
		}
		const [first] = texts.keys();
		if (first) catalogue.set(slug, { original: original ?? first, texts });
	}
	if (faults.length > 0)
		throw new Error(`These articles can't be published:\n${faults.join('\n')}`);
	return catalogue;
}

/** Reads one article through the gate; its file's name must say its language. */
export async function readArticle(folder: string, slug: string, lang: string): Promise<Article> {
	const file = join(folder, slug, `${lang}.json`);
	const article = parseArticleText(await readFile(file, 'utf8'), file);
	if (!KEY_PATTERN.test(slug) || slug.length > KEY_MAX_LENGTH) {
		throw new ArticleError(file, [
			{ path: '', expected: 'a folder named in a-z, 0-9 and -', received: `"${slug}"` },
		]);
	}
	if (article.lang !== lang) {
		throw new ArticleError(file, [
			{ path: 'lang', expected: `"${lang}", as the file is named`, received: `"${article.lang}"` },
		]);
	}
	return article;
}

async function foldersIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function langsIn(folder: string): Promise<string[]> {
	const names = await readdir(folder);
	return names
		.filter((name) => name.endsWith('.json') && name !== 'keys.json')
		.map((name) => name.slice(0, -'.json'.length));
}

function summarise(article: Article): Summary {
	const words = article.body.reduce((sum, block) => sum + countWords(textOfBlock(block)), 0);
	return {
		title: article.title,
		...(article.lead && { lead: article.lead }),
		dir: article.dir ?? dirOfLang(article.lang),
		published: article.published,
		...(article.updated && { updated: article.updated }),
		...(article.authors && { authors: article.authors }),
		minutes: readingMinutes(words, article.lang),
		links: linksOf(article),
	};
}

function linksOf(article: Article): string[] {
	const defs: readonly MarkDef[] = article.body.flatMap((block) =>
		richTextsOf(block).flatMap(({ markDefs }) => markDefs),
	);
	const slugs = defs.flatMap((def) =>
		def._type === 'link' ? (def.href.match(/^\.\.\/([a-z][a-z0-9-]*)\//)?.[1] ?? []) : [],
	);
	return [...new Set(slugs)];
}

/** The languages of an article, the original first; undefined where there is none. */
export function languagesOf(catalogue: Catalogue, slug: string): string[] | undefined {
	const found = catalogue.get(slug);
	return found && [...new Set([found.original, ...[...found.texts.keys()].sort()])];
}

/** The article as it is published: with what its page must know of the rest of the site. */
export function withEdition(catalogue: Catalogue, slug: string, article: Article): Article {
	const links = catalogue.get(slug)?.texts.get(article.lang)?.links ?? [];
	const linked = links.flatMap((other) => {
		const languages = languagesOf(catalogue, other);
		return languages ? [[other, languages] as const] : [];
	});
	return {
		...article,
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			linked: Object.fromEntries(linked),
		},
	};
}

/** The library as it is listed in an interface language, the newest article first. */
export function libraryIn(catalogue: Catalogue, locale: string): LibraryEntry[] {
	const entries = [...catalogue].flatMap(([slug, { texts }]) => {
		const languages = languagesOf(catalogue, slug) ?? [];
		const lang = chooseTextLang(languages, locale);
		const summary = lang ? texts.get(lang) : undefined;
		if (!lang || !summary) return [];
		const { links: _, updated: _u, authors: _a, ...shown } = summary;
		return [{ slug, lang, languages, ...shown }];
	});
	return entries.sort(
		(a, b) => b.published.localeCompare(a.published) || a.slug.localeCompare(b.slug),
	);
}
