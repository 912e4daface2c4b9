import type { ArticleRule } from './rule.ts';

/** Reports an article that has neither a source nor a license. */
export const provenance: ArticleRule = {
	name: 'provenance',
	level: 'warning',
	*check({ source, license }) {
		const what = 'the article does not say';
		if (!source)
			yield { path: 'source', what: `${what} where it comes from`, todo: 'name its source' };
		if (!license)
			yield { path: 'license', what: `${what} what may be done with it`, todo: 'name its licence' };
	},
};
