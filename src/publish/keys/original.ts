import type { Article } from '../../core/article/article.ts';

/** Returns the original among an article's languages; the first one if all are translations. */
export function originalOf(articles: readonly Article[]): Article | undefined {
	const originals = articles.filter((article) => !article.translation);
	const translated = new Set(articles.map((article) => article.translation?.of));
	return originals.find(({ lang }) => translated.has(lang)) ?? originals[0] ?? articles[0];
}
