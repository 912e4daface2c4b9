import type { Article, MarkDef, Named } from '../core/article.ts';
import { countBodyWords } from '../core/block-text.ts';
import type { LibraryEntry } from '../core/catalogue.ts';
import { type Dir, dirOfLang } from '../core/direction.ts';
import { readingMinutes } from '../core/reading-time.ts';
import { richTextsOf } from '../core/rich-text.ts';
import { chooseTextLang } from '../core/text-language.ts';
import { readArticle, readArticleFolder, slugsIn } from './article-folder.ts';
import { checkLock } from './keys/lock.ts';
import { movedIn, successorsIn } from './keys/moved-keys.ts';
import { formatFinding, inFolder } from './preflight/finding.ts';

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

/** What is kept of an article. */
interface Entry {
	/** The folder that holds the article's own. */
	folder: string;
	original: string;
	texts: Map<string, Summary>;
	/** Of each published key that was lost, its successor. */
	successors: ReadonlyMap<string, string>;
}

/** Everything there is to publish, by slug; the texts themselves stay on the disk. */
export type Catalogue = Map<string, Entry>;

/**
 * Reads every article through the gate, and asks of each that no published key is lost.
 *
 * @param folders folders that hold a folder for each article; one that is not there holds none
 * @throws {Error} that names every fault of every file
 */
export async function readCatalogue(folders: readonly string[]): Promise<Catalogue> {
	const catalogue: Catalogue = new Map();
	const faults: string[] = [];
	for (const folder of folders) {
		for (const slug of await slugsIn(folder)) {
			const { articles, lock = {}, refused } = await readArticleFolder(folder, slug);
			faults.push(...refused.map(({ message }) => message));
			if (refused.length === 0) {
				const lost = checkLock(lock, articles, slug);
				faults.push(...lost.map((finding) => formatFinding(inFolder(finding, folder))));
			}
			const there = catalogue.get(slug);
			if (there) faults.push(`${slug}: the article is in ${there.folder} and in ${folder}`);
			const texts = new Map(articles.map((article) => [article.lang, summarise(article)]));
			const [first] = texts.keys();
			if (!first) continue;
			const original = articles.find(({ translation }) => !translation)?.lang ?? first;
			catalogue.set(slug, { folder, original, texts, successors: successorsIn(lock) });
		}
	}
	if (faults.length > 0)
		throw new Error(`These articles can't be published:\n${faults.join('\n')}`);
	return catalogue;
}

function summarise(article: Article): Summary {
	return {
		title: article.title,
		...(article.lead && { lead: article.lead }),
		dir: article.dir ?? dirOfLang(article.lang),
		published: article.published,
		...(article.updated && { updated: article.updated }),
		...(article.authors && { authors: article.authors }),
		minutes: readingMinutes(countBodyWords(article.body), article.lang),
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

/** Reads an article as it is published: with what its page must know of the rest of the site. */
export async function readEdition(
	catalogue: Catalogue,
	slug: string,
	lang: string,
): Promise<Article> {
	const entry = catalogue.get(slug);
	if (!entry) throw new Error(`There is no article "${slug}"`);
	return withEdition(catalogue, slug, await readArticle(entry.folder, slug, lang));
}

/** The article with what its page must know of the rest of the site. */
export function withEdition(catalogue: Catalogue, slug: string, article: Article): Article {
	const entry = catalogue.get(slug);
	const linked = (entry?.texts.get(article.lang)?.links ?? []).flatMap(
		(other): [string, string[]][] => {
			const languages = languagesOf(catalogue, other);
			return languages ? [[other, languages]] : [];
		},
	);
	const minutes = entry?.texts.get(article.lang)?.minutes;
	const moved = movedIn(article, entry?.successors ?? new Map());
	return {
		...article,
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			...(minutes !== undefined && { minutes }),
			linked,
			...(moved.length > 0 && { moved }),
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
