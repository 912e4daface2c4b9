import type { Article, MarkDef, Named } from '../../core/article/article.ts';
import { countBodyWords } from '../../core/article/block-text.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
import { richTextsOf } from '../../core/article/rich-text.ts';
import type { LibraryEntry } from '../../core/library/library-list.ts';
import { type Dir, dirOfLang } from '../../core/text/direction.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { formatFinding, inFolder } from '../check/finding.ts';
import { checkLock } from '../keys/lock/lock.ts';
import { movedIn, successorsIn } from '../keys/lock/moved-keys.ts';
import { nearIn } from '../keys/lock/near-keys.ts';
import { originalOf } from '../keys/original.ts';
import { readArticle, readArticleFolder, slugsIn } from './article-folder.ts';
import { tagAddresses } from './library/tags.ts';

/** What is kept of an article in one language: enough to list it, and nothing that grows with its text. */
interface Summary {
	title: string;
	lead?: string;
	dir: Dir;
	published: string;
	updated?: string;
	authors?: readonly Named[];
	minutes: number;
	tags?: readonly string[];
	/** Of each tag its address in the library. */
	tagAddresses?: readonly string[];
	/** The slugs of the articles that it links to. */
	links: string[];
	/** The keys that only other texts have, each with the nearest of this one. */
	near: [string, string][];
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
			const original = originalOf(articles);
			if (!original) continue;
			const inOrder = [original, ...articles.filter((article) => article !== original)];
			const texts = new Map(
				articles.map((article) => [
					article.lang,
					{ ...summarise(article), near: nearIn(article, inOrder, lock) },
				]),
			);
			catalogue.set(slug, {
				folder,
				original: original.lang,
				texts,
				successors: successorsIn(lock),
			});
		}
	}
	if (faults.length > 0)
		throw new Error(`These articles can't be published:\n${faults.join('\n')}`);
	const addressOf = tagAddresses(catalogue);
	for (const { texts } of catalogue.values()) {
		for (const text of texts.values()) {
			if (text.tags) text.tagAddresses = text.tags.map(addressOf);
		}
	}
	return catalogue;
}

function summarise(article: Article): Omit<Summary, 'near'> {
	return {
		title: article.title,
		...(article.lead && { lead: article.lead }),
		dir: article.dir ?? dirOfLang(article.lang),
		published: article.published,
		...(article.updated && { updated: article.updated }),
		...(article.authors && { authors: article.authors }),
		minutes: readingMinutes(countBodyWords(article.body), article.lang),
		...(article.tags && { tags: article.tags }),
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
	const { near = [], tagAddresses: tags = [] } = entry?.texts.get(article.lang) ?? {};
	return {
		...article,
		edition: {
			languages: languagesOf(catalogue, slug) ?? [article.lang],
			...(minutes !== undefined && { minutes }),
			linked,
			...(moved.length > 0 && { moved }),
			...(near.length > 0 && { near }),
			...(tags.length > 0 && { tags: [...tags] }),
		},
	};
}

/** The library as it is listed in an interface language, the newest article first. */
export function libraryIn(catalogue: Catalogue, locale: string): LibraryEntry[] {
	return newestFirst(catalogue, (languages) => chooseTextLang(languages, locale));
}

/** The articles that can be read in a language, as they are listed in it, the newest first. */
export function textsIn(catalogue: Catalogue, lang: string): LibraryEntry[] {
	return newestFirst(catalogue, (languages) => languages.find((one) => one === lang));
}

function newestFirst(
	catalogue: Catalogue,
	choose: (languages: readonly string[]) => string | undefined,
): LibraryEntry[] {
	const entries = [...catalogue].flatMap(([slug, { texts }]) => {
		const languages = languagesOf(catalogue, slug) ?? [];
		const lang = choose(languages);
		const summary = lang ? texts.get(lang) : undefined;
		if (!lang || !summary) return [];
		const { title, lead, dir, published, minutes } = summary;
		return [{ slug, lang, dir, languages, title, ...(lead && { lead }), published, minutes }];
	});
	// Dates and slugs are ASCII: their order is that of no language.
	return entries.sort((a, b) => compare(b.published, a.published) || compare(a.slug, b.slug));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
