import type { Article } from '../../core/article/article.ts';

/** Of an article's languages, the one that the others translate; the first where none says so. */
export function originalOf(articles: readonly Article[]): Article | undefined {
	const originals = articles.filter((article) => !article.translation);
	const translated = new Set(articles.map((article) => article.translation?.of));
	return originals.find(({ lang }) => translated.has(lang)) ?? originals[0] ?? articles[0];
}
