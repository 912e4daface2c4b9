import type { Block } from '../../../src/core/article/article.ts';
import { paragraph } from '../../../src/core/testing/blocks.ts';
import type { ArticleFile } from './article-file.ts';

/** A word that only these articles have, and how many of them have it. */
export const BRIDGE = 'قنطرة';
export const BRIDGES = 23;

/** A word that stands in so many paragraphs of one article, and in one of another. */
export const LAMP = 'مشكاة';
export const LAMPS = 33;
/** How many results the paragraphs are: the last three are short, and found together. */
export const LAMP_PASSAGES = LAMPS - 2;

/** Enough for a paragraph to be found by itself. */
const FILLING = 'كان الناس في ذلك الزمان يمشون بين البيوت ليلا ولا يرون الطريق '.repeat(6);

/** Articles for a search with more results than are shown at once, older than those of the demo. */
export function searchArticles(): ArticleFile[] {
	const article = (slug: string, title: string, body: Block[]): ArticleFile => ({
		slug,
		lang: 'ar',
		text: JSON.stringify({ lang: 'ar', title, published: '1900-01-01', body }),
	});
	const lamps = Array.from({ length: LAMPS }, (_, p) =>
		paragraph(`p${p}`, `${p < LAMPS - 3 ? FILLING : ''}وفي الركن رقم ${p} منها ${LAMP}.`),
	);
	return [
		...Array.from({ length: BRIDGES }, (_, n) =>
			article(
				`bridge-${n + 1}`,
				`جسر ${n + 1}`,
				[1, 2, 3, 4, 5].map((p) =>
					paragraph(
						`p${p}`,
						`عبر الرجال ${BRIDGE} المدينة مرة ${p} في اليوم ${n + 1} ثم عادوا إلى بيوتهم.`,
					),
				),
			),
		),
		article('lamps', 'بيت المصابيح', lamps),
		article('one-lamp', 'بيت آخر', lamps.slice(0, 1)),
	];
}
