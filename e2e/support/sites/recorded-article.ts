import type { Article, Block } from '../../../src/core/article/article.ts';
import {
	footnote,
	heading,
	paragraph,
	reference,
	span,
	words,
} from '../../../src/core/testing/blocks.ts';
import { RECORDING_FILE } from '../tone.ts';
import type { ArticleFile } from './article-file.ts';

/** The slug of the article with recordings. */
export const RECORDED_SLUG = 'recorded';

/** Where its blocks begin in the Arabic text's recording, in seconds. */
const TIMES = [
	{ key: 'first', at: 0 },
	{ key: 'second', at: 20 },
	{ key: 'later', at: 30 },
	{ key: 'third', at: 40 },
	{ key: 'last', at: 50 },
	{ key: 'fourth', at: 55 },
];

/** An article whose Arabic text has a recording with times, the English one a recording without, the Persian none. */
export function recordedArticle(): ArticleFile[] {
	const body: Block[] = [
		paragraph('first', [span('هذه فقرة أولى'), reference('note'), span('. تليها جملة.')]),
		paragraph('second', words(130)),
		heading('later', 2, 'باب مسموع'),
		paragraph('third', words(130)),
		heading('last', 2, 'الباب الأخير'),
		paragraph('fourth', 'آخر ما يُسمع.'),
		footnote('note', 'حاشية الفقرة الأولى.'),
	];
	const text = (lang: string, title: string, audio: Article['audio']): ArticleFile => {
		const article = { lang, title, published: '2026-11-27', audio, body };
		return {
			slug: RECORDED_SLUG,
			lang,
			text: JSON.stringify(lang === 'ar' ? article : { ...article, translation: { of: 'ar' } }),
		};
	};
	return [
		text('ar', 'مقال مسموع', { src: RECORDING_FILE, times: TIMES }),
		text('en', 'An article to hear', { src: RECORDING_FILE }),
		text('fa', 'مقالهٔ شنیدنی', undefined),
	];
}
