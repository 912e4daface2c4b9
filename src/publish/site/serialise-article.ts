import type { Article } from '../../core/article/article.ts';

/** The order of the fields in an article file, as in the description of the format. */
const FIELD_ORDER = [
	'$schema',
	'lang',
	'dir',
	'title',
	'lead',
	'published',
	'updated',
	'draft',
	'formerly',
	'series',
	'authors',
	'source',
	'license',
	'tags',
	'translation',
	'audio',
	'body',
] as const satisfies readonly (keyof Article)[];

/** Returns the text of an article's file: JSON with its fields in order. */
export function serialiseArticle(article: Article): string {
	const fields = FIELD_ORDER.map((field) => [field, article[field]] as const);
	return `${JSON.stringify(Object.fromEntries(fields), null, '\t')}\n`;
}
