import type { ArticleRule } from './rule.ts';

/** Reports an article without exactly one original, and translations of a language it lacks. */
export const originals: ArticleRule = {
	name: 'originals',
	level: 'error',
	*check({ lang, translation }, { articles, original }) {
		const isOriginal = lang === original?.lang;
		if (!translation) {
			if (isOriginal) return;
			yield {
				path: 'translation',
				what: `neither ${lang} nor ${original?.lang} is said to be a translation`,
				todo: 'say in "translation" which language the text was translated from',
			};
		} else if (translation.of === lang || !articles.some((one) => one.lang === translation.of)) {
			yield {
				path: 'translation.of',
				what:
					translation.of === lang
						? `${lang} is said to be a translation of itself`
						: `the article is not there in ${translation.of}, of which this is a translation`,
				todo: `add the article in ${translation.of}, or take "translation" out`,
			};
		} else if (isOriginal) {
			yield {
				path: 'translation.of',
				what: 'each language is said to be a translation of another one',
				todo: 'take "translation" out of the original',
			};
		}
	},
};
