import type { ArticleRule } from './rule.ts';

/** Reports an article without exactly one original, and translations of a language it lacks. */
export const originals: ArticleRule = {
	name: 'originals',
	level: 'error',
	check: ({ lang, translation }, { articles, original }) => {
		const others = articles.filter((article) => article.lang !== lang);
		if (!translation) {
			return lang === original?.lang
				? []
				: [
						{
							path: 'translation',
							what: `neither ${lang} nor ${original?.lang} is said to be a translation`,
							todo: 'say in "translation" which language the text was translated from',
						},
					];
		}
		if (others.some((article) => article.lang === translation.of)) {
			const none = lang === original?.lang;
			return none
				? [
						{
							path: 'translation.of',
							what: 'each language is said to be a translation of another one',
							todo: 'take "translation" out of the original',
						},
					]
				: [];
		}
		return [
			{
				path: 'translation.of',
				what:
					translation.of === lang
						? `${lang} is said to be a translation of itself`
						: `the article is not there in ${translation.of}, of which this is a translation`,
				todo: `add the article in ${translation.of}, or take "translation" out`,
			},
		];
	},
};
