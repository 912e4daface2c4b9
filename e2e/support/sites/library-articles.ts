import type { ArticleFile } from './article-file.ts';

/** How many articles the library has beside the Declaration. */
export const COUNT = 36;

/** The articles that are the parts of a series, in its order, by one author. */
export const SERIES = [5, 4, 9];

/** The slug of an article. */
export const slugOf = (n: number) => `article-${String(n).padStart(2, '0')}`;

/** An article's title: in the order of titles the articles stand otherwise than in that of dates. */
export const titleOf = (n: number, lang: string) =>
	lang === 'ar' ? `مقال رقم ${(n * 7) % COUNT}` : `Article number ${(n * 7) % COUNT}`;

/** The last article is the newest. */
const dayOf = (n: number) =>
	`2025-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;

/**
 * Short articles: every second one is English with an Arabic translation, the others are English
 * only. Tags of the two languages belong together.
 */
export function libraryArticles(): ArticleFile[] {
	return Array.from({ length: COUNT }, (_, n) => n).flatMap((n) =>
		(n % 2 === 0 ? ['ar', 'en'] : ['en']).map((lang) => ({
			slug: slugOf(n),
			lang,
			text: JSON.stringify(articleOf(n, lang)),
		})),
	);
}

function articleOf(n: number, lang: string): object {
	const tags = { ar: ['بحر', 'تاريخ'], en: ['sea', 'history'] }[lang] ?? [];
	const text = lang === 'ar' ? 'متن من كلمات قليلة. ' : 'A text of few words. ';
	return {
		lang,
		title: titleOf(n, lang),
		lead: lang === 'ar' ? 'سطر عنه.' : 'A line about it.',
		published: dayOf(n),
		...(n % 2 === 0 ? { tags } : n === 1 && { tags: ['rare'] }),
		...(SERIES.includes(n) && {
			series: { name: lang === 'ar' ? 'بحار' : 'Seas', part: 1 + SERIES.indexOf(n) },
			authors: [{ name: lang === 'ar' ? 'سناء' : 'Sana' }],
		}),
		...(lang === 'ar' && { translation: { of: 'en' } }),
		body: Array.from({ length: 12 }, (_, i) => ({
			_type: 'block',
			_key: `p${i}`,
			style: 'normal',
			children: [{ _type: 'span', text }],
		})),
	};
}
