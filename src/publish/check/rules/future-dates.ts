import type { ArticleRule } from './rule.ts';

/** Reports dates in the future: the build doesn't wait for them. */
export const futureDates: ArticleRule = {
	name: 'future-dates',
	level: 'warning',
	*check({ published, updated, draft }) {
		if (draft) return;
		const today = new Date().toISOString().slice(0, 10);
		for (const [path, date] of Object.entries({ published, updated })) {
			if (date === undefined || date <= today) continue;
			yield {
				path,
				what: `${date} is in the future, and the article is published with the next build`,
				todo: 'correct the date, or make it a draft ("draft": true) until then',
			};
		}
	},
};
