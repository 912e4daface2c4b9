import type { ArticleData } from '../page/article-data.ts';
import { PassageLink } from './PassageLink.tsx';
import { useBookmark } from './use-bookmark.ts';
import { useLostTarget } from './use-lost-target.ts';
import { usePassage } from './use-passage.ts';

/** What the page knows of the article and of the way that led to it. */
export interface ExtrasProps {
	data: ArticleData;
	/** The fragment that named no block of the text. */
	lost: string | undefined;
	/** Whether the reader comes to the article's beginning, and not back to a place in it. */
	isNew: boolean;
}

/** What an article's page can do beyond showing it. */
export function Extras({ data, lost, isNew }: ExtrasProps) {
	useLostTarget(data, lost);
	usePassage(data);
	useBookmark(data, isNew);
	return <PassageLink article={data.article} />;
}
