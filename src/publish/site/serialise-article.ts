import type { Article } from '../../core/article/article.ts';

/** The fields in the order in which a file has them, as the format's description lists them. */
const ORDER = [
	'$schema',
	'lang',
	'dir',
	'title',
	'lead',
	'published',
	'updated',
	'authors',
	'source',
	'license',
	'tags',
	'translation',
	'body',
] as const satisfies readonly (keyof Article)[];

/** An article as the text of its file. */
export function serialiseArticle(article: Article): string {
	const fields = ORDER.map((field) => [field, article[field]] as const);
	return `${JSON.stringify(Object.fromEntries(fields), null, '\t')}\n`;
}
