import { join } from 'node:path';
import type { Article } from '../../core/article/article.ts';
import { countBodyWords } from '../../core/article/block-text.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
import type { BuildCache } from '../cache/build-cache.ts';
import { folderKey } from '../cache/folder-key.ts';
import { formatFinding, inFolder } from '../check/finding.ts';
import { slugsLinkedFrom } from '../check/rules/links.ts';
import { checkSeries, partsIn, type SeriesPart } from '../check/series-parts.ts';
import { checkLock } from '../keys/lock/lock.ts';
import { successorsIn } from '../keys/lock/moved-keys.ts';
import { nearIn } from '../keys/lock/near-keys.ts';
import { originalOf } from '../keys/original.ts';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import { readArticleFolder, slugsIn } from './article-folder.ts';
import type { Catalogue, Summary } from './catalogue.ts';
import { checkFiles } from './files/article-files.ts';
import { addLibraryAddresses } from './library/series.ts';
import { checkFormerSlugs, type FormerSlug, formerSlugsOf } from './moves/former-slugs.ts';
import { checkSlugRecord, readSlugRecord } from './moves/slug-record.ts';

/** What is read of an article's folder: data of JSON, since builds remember it. */
interface FolderRead {
	faults: string[];
	parts: SeriesPart[];
	formers: FormerSlug[];
	/** Where any text is published. */
	entry?: {
		original: string;
		formerly: string[];
		texts: [lang: string, text: Summary][];
		successors: [lost: string, successor: string][];
	};
}

/**
 * Reads and validates every article, and checks that no published key and no published slug is lost.
 *
 * @param folders folders with a folder for each article; one that does not exist counts as empty
 * @param drafts whether drafts are in it, too
 * @param cache what builds remember of folders that are as they were
 * @throws {Error} if any file is invalid, with a line for every fault
 */
export async function readCatalogue(
	folders: readonly string[],
	drafts = false,
	cache?: BuildCache,
): Promise<Catalogue> {
	const catalogue: Catalogue = new Map();
	const faults: string[] = [];
	const formers: FormerSlug[] = [];
	const parts: SeriesPart[] = [];
	for (const folder of folders) {
		for (const slug of await slugsIn(folder)) {
			const path = join(folder, slug);
			const key = cache?.keyOfFolder(path) ?? folderKey(path);
			const read = () => readFolder(folder, slug, drafts);
			const its = await (cache?.value('articles', [folder, slug, drafts, key], read) ?? read());
			const there = catalogue.get(slug);
			if (there) faults.push(`${slug}: the article is in ${there.folder} and in ${folder}`);
			faults.push(...its.faults);
			parts.push(...its.parts);
			formers.push(...its.formers);
			if (!its.entry) continue;
			const { texts, successors, ...entry } = its.entry;
			catalogue.set(slug, {
				...{ ...entry, folder, key },
				texts: new Map(texts),
				successors: new Map(successors),
			});
		}
	}
	const slugs = new Set(catalogue.keys());
	const moves = checkFormerSlugs(formers, slugs);
	// An article with a fault isn't gone.
	if (faults.length === 0) {
		const former = new Set(formers.map((one) => one.former));
		for (const folder of folders)
			moves.push(...checkSlugRecord(folder, await readSlugRecord(folder), slugs, former));
	}
	faults.push(...[...moves, ...checkSeries(parts)].map(formatFinding));
	if (faults.length > 0)
		throw new Error(`These articles can't be published:\n${faults.join('\n')}`);
	addLibraryAddresses(catalogue);
	return catalogue;
}

async function readFolder(folder: string, slug: string, drafts: boolean): Promise<FolderRead> {
	const { articles, lock = {}, refused } = await readArticleFolder(folder, slug);
	const files = await checkFiles(folder, slug, articles);
	const faults = [...refused, ...files.refused].map(({ message }) => message);
	if (refused.length === 0) {
		const lost = checkLock(lock, articles, slug);
		faults.push(...lost.map((finding) => formatFinding(inFolder(finding, folder))));
	}
	const published = articles.filter(({ draft }) => drafts || !draft);
	const its: FolderRead = {
		faults,
		parts: partsIn(folder, slug, published),
		formers: formerSlugsOf(folder, slug, published),
	};
	const original = originalOf(published);
	if (!original) return its;
	const inOrder = [original, ...published.filter((article) => article !== original)];
	its.entry = {
		original: original.lang,
		formerly: [...new Set(inOrder.flatMap(({ formerly = [] }) => formerly))],
		texts: published.map((article) => [
			article.lang,
			{ ...summarise(article, slug), near: nearIn(article, inOrder, lock) },
		]),
		successors: [...successorsIn(lock)],
	};
	return its;
}

function summarise(article: Article, slug: string): Omit<Summary, 'near'> {
	const { lang, dir = dirOfLang(lang), title, lead, published, updated } = article;
	const { authors, tags, series } = article;
	const minutes = readingMinutes(countBodyWords(article.body), lang);
	return {
		title,
		lead,
		dir,
		published,
		updated,
		authors,
		minutes,
		tags,
		series,
		links: slugsLinkedFrom(article, slug),
	};
}
