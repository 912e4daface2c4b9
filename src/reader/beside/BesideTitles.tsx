import { useLoaderData } from 'react-router';
import { dirOfArticle } from '../../core/article/article-direction.ts';
import { DirectedText } from '../../i18n/DirectedText.tsx';
import type { ArticleData } from '../page/article-data.ts';
import { useOneLanguage } from './use-one-language.ts';

/** The second text's title and lead, beside those of the first. */
export function BesideTitles() {
	const { beside } = useLoaderData<ArticleData>();
	useOneLanguage();
	if (!beside) return null;
	const { lang, title, lead } = beside.article;
	const dir = dirOfArticle(beside.article);
	return (
		<div className="titles" data-side="second" data-aside="" lang={lang} dir={dir}>
			<h2 className="title">
				<DirectedText text={title} around={dir} />
			</h2>
			{lead && (
				<p className="lead">
					<DirectedText text={lead} around={dir} />
				</p>
			)}
		</div>
	);
}
