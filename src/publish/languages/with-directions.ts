import type { Article } from '../../core/article/article.ts';
import { dirOfLang } from './dir-of-lang.ts';

/** Returns the article with a `dir` for it and each block and run that has a language and no direction. */
export function withDirections(article: Article): Article {
	return JSON.parse(JSON.stringify(article), (_name, value) =>
		typeof value?.lang === 'string' ? { dir: dirOfLang(value.lang), ...value } : value,
	);
}
