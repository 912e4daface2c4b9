import { useLoaderData } from 'react-router';
import { dirOfArticle } from '../../core/article/article-direction.ts';
import { directionOf } from '../blocks/block-direction.ts';
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
			<p className="title">
				<span {...directionOf({}, title, dir)}>{title}</span>
			</p>
			{lead && <p className="lead">{lead}</p>}
		</div>
	);
}
