import { madeUpArticle } from '../../bench/made-up-article.ts';
import type { ArticleFile } from './article-file.ts';

/** An article as long as a book, older than those of the demo. */
export function bookArticle(): ArticleFile {
	const article = madeUpArticle(0, { sections: 80, paragraphs: 5 });
	return {
		slug: 'book',
		lang: 'ar',
		text: JSON.stringify({ ...article, published: '1900-01-01' }),
	};
}
