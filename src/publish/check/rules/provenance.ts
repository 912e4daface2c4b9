import type { ArticleRule } from './rule.ts';

/** Reports an article that has neither a source nor a license. */
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
