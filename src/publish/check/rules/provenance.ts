import type { ArticleRule } from './rule.ts';

/** An article that says neither where it comes from nor what may be done with it. */
export const provenance: ArticleRule = {
	name: 'provenance',
	level: 'warning',
	check: ({ source, license }) => [
		...(source
			? []
			: [
					{
						path: 'source',
						what: 'the article does not say where it comes from',
						todo: 'name its source',
					},
				]),
		...(license
			? []
			: [
					{
						path: 'license',
						what: 'the article does not say what may be done with it',
						todo: 'name its licence',
					},
				]),
	],
};
