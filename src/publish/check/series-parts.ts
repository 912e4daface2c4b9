import type { Article } from '../../core/article/article.ts';
import { groupBy } from '../../core/group-by.ts';
import { foldName } from '../site/library/tags.ts';
import { type Finding, inFolder } from './finding.ts';
import { fileOf } from './rules/rule.ts';

/** A text's part of a series. */
export interface SeriesPart {
	/** The parent of the article's folder. */
	folder: string;
	slug: string;
	lang: string;
	name: string;
	part: number;
}

/** Returns the parts of series that an article's texts are; drafts are none. */
export function partsIn(folder: string, slug: string, articles: readonly Article[]): SeriesPart[] {
	return articles.flatMap(({ lang, draft, series }) =>
		series && !draft ? [{ folder, slug, lang, ...series }] : [],
	);
}

/** Returns a finding for each text that is the same part of the same series as another article. */
export function checkSeries(parts: readonly SeriesPart[]): Finding[] {
	const same = groupBy(parts, ({ lang, name, part }) =>
		JSON.stringify([lang, foldName(name), part]),
	);
	return [...same.values()].flatMap((texts) => {
		const [first, ...others] = texts;
		return others.map(({ folder, slug, lang, name, part }) =>
			inFolder(
				{
					file: fileOf(slug, lang),
					path: 'series.part',
					what: `it is part ${part} of “${name}”, as ${fileOf(first?.slug ?? '', lang)} is`,
					todo: 'give one of them another number',
					rule: 'series-parts',
					level: 'error',
				},
				folder,
			),
		);
	});
}
