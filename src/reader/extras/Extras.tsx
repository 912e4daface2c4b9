import type { ArticleData } from '../page/article-data.ts';
import { PassageLink } from './PassageLink.tsx';
import { useBookmark } from './use-bookmark.ts';
import { useCopy } from './use-copy.ts';
import { useLostTarget } from './use-lost-target.ts';
import { usePassage } from './use-passage.ts';

/** What the extras need from the article's page. */
export interface ExtrasProps {
	data: ArticleData;
	/** The address's fragment where the article has no such block. */
	lost: string | undefined;
	/** Whether the reader starts at the article's beginning: no place in the history entry, no fragment. */
	isNew: boolean;
}

/** The features of an article's page that are loaded on demand. */
export function Extras({ data, lost, isNew }: ExtrasProps) {
	useLostTarget(data, lost);
	usePassage(data);
	useBookmark(data, isNew);
	useCopy();
	return <PassageLink article={data.article} />;
}
