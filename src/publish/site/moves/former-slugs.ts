import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../core/article/article.ts';
import { groupBy } from '../../../core/group-by.ts';
import { type Finding, inFolder } from '../../check/finding.ts';
import { langsIn, slugsIn } from '../article-folder.ts';

/** A slug that an article had before, and where that is said. */
export interface FormerSlug {
	former: string;
	/** The article's slug now. */
	slug: string;
	/** The parent of the article's folder. */
	folder: string;
	lang: string;
	/** Its place in the list in the article's file. */
	index: number;
}

/** Returns the former slugs that an article's texts name; drafts name none. */
export function formerSlugsOf(
	folder: string,
	slug: string,
	articles: readonly Pick<Article, 'lang' | 'draft' | 'formerly'>[],
): FormerSlug[] {
	return articles.flatMap(({ lang, draft, formerly = [] }) =>
		draft ? [] : formerly.map((former, index) => ({ former, slug, folder, lang, index })),
	);
}

/** Reads the former slugs of all articles. Files that can't be parsed have none: others tell their faults. */
export async function findFormerSlugs(folders: readonly string[]): Promise<FormerSlug[]> {
	const found: FormerSlug[] = [];
	for (const folder of folders)
		for (const slug of await slugsIn(folder))
			for (const lang of await langsIn(folder, slug)) {
				const text = await readFile(join(folder, slug, `${lang}.json`), 'utf8');
				if (!text.includes('"formerly"')) continue;
				try {
					const { draft, formerly } = JSON.parse(text);
					if (Array.isArray(formerly))
						found.push(...formerSlugsOf(folder, slug, [{ lang, draft, formerly }]));
				} catch {}
			}
	return found;
}

/**
 * Returns a finding for each former slug that can't lead on: it is that of an article, or two articles
 * name it.
 *
 * @param live the slugs of all articles
 */
export function checkFormerSlugs(
	formers: readonly FormerSlug[],
	live: ReadonlySet<string>,
): Finding[] {
	const byFormer = groupBy(formers, ({ former }) => former);
	return formers.flatMap(({ former, slug, folder, lang, index }) => {
		const others = new Set(byFormer.get(former)?.map((one) => one.slug));
		others.delete(slug);
		if (!live.has(former) && others.size === 0) return [];
		const what = live.has(former)
			? `the former slug "${former}" is that of an article`
			: `"${former}" is a former slug of "${[...others].join('", "')}", too`;
		const todo = 'take it out of one of them: an address leads to one article';
		const place = { file: `${slug}/${lang}.json`, path: `formerly[${index}]` };
		return inFolder({ ...place, what, todo, rule: 'former-slugs', level: 'error' }, folder);
	});
}
