import type { Article } from '../../core/article/article.ts';
import { countBodyWords } from '../../core/article/block-text.ts';
import { readingMinutes } from '../../core/article/reading-time.ts';
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

/**
 * Reads and validates every article, and checks that no published key and no published slug is lost.
 *
 * @param folders folders with a folder for each article; one that does not exist counts as empty
 * @param drafts whether drafts are in it, too
 * @throws {Error} if any file is invalid, with a line for every fault
 */
export async function readCatalogue(
	folders: readonly string[],
	drafts = false,
): Promise<Catalogue> {
	const catalogue: Catalogue = new Map();
	const faults: string[] = [];
	const formers: FormerSlug[] = [];
	const parts: SeriesPart[] = [];
	for (const folder of folders) {
		for (const slug of await slugsIn(folder)) {
			const { articles, lock = {}, refused } = await readArticleFolder(folder, slug);
			const files = await checkFiles(folder, slug, articles);
			faults.push(...[...refused, ...files.refused].map(({ message }) => message));
			if (refused.length === 0) {
				const lost = checkLock(lock, articles, slug);
				faults.push(...lost.map((finding) => formatFinding(inFolder(finding, folder))));
			}
			const there = catalogue.get(slug);
			if (there) faults.push(`${slug}: the article is in ${there.folder} and in ${folder}`);
			const published = articles.filter(({ draft }) => drafts || !draft);
			parts.push(...partsIn(folder, slug, published));
			formers.push(...formerSlugsOf(folder, slug, published));
			const original = originalOf(published);
			if (!original) continue;
			const inOrder = [original, ...published.filter((article) => article !== original)];
			const texts = new Map(
				published.map((article) => [
					article.lang,
					{ ...summarise(article, slug), near: nearIn(article, inOrder, lock) },
				]),
			);
			catalogue.set(slug, {
				folder,
				original: original.lang,
				formerly: [...new Set(inOrder.flatMap(({ formerly = [] }) => formerly))],
				texts,
				successors: successorsIn(lock),
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
