import type { ArticleData } from '../page/article-data.ts';
import { PassageLink } from './PassageLink.tsx';
import { useBookmark } from './use-bookmark.ts';
import { useCopy } from './use-copy.ts';
import { useLostTarget } from './use-lost-target.ts';
import { type ImportNotes, useNotesFeature } from './use-notes-feature.ts';
import { usePassage } from './use-passage.ts';

/** What the extras need from the article's page. */
export interface ExtrasProps {
	data: ArticleData;
	/** The address's fragment where the article has no such block. */
	lost: string | undefined;
	/** Whether the reader starts at the article's beginning: no place in the history entry, no fragment. */
	isNew: boolean;
	importNotes: ImportNotes;
}

/** The features of an article's page that are loaded on demand. */
export function Extras({ data, lost, isNew, importNotes }: ExtrasProps) {
	useLostTarget(data, lost);
	usePassage(data);
	useBookmark(data, isNew);
	useCopy();
	const notes = useNotesFeature(importNotes);
	const { slug, article, beside } = data;
	return (
		<>
			<PassageLink slug={slug} article={article} Tools={notes?.SelectionTools} />
			{notes && <notes.ArticleNotes slug={slug} article={article} beside={beside?.article.lang} />}
		</>
	);
}
