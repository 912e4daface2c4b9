import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Article } from '../../core/article/article.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { NoteIcon } from '../NoteIcon.tsx';
import { moveNotes } from '../store/notes-db.ts';
import { useFollowedNotes } from '../store/use-notes.ts';
import { NotesSheet } from './NotesSheet.tsx';
import { openedSheet } from './opened-note.ts';
import { drawNotes, movedAnchors, placeNotes } from './placed-notes.ts';

interface ArticleNotesProps {
	slug: string;
	article: Article;
	/** The language of a second text beside it: with it, the text's elements are others. */
	beside: string | undefined;
}

/** The reader's notes on an article: highlights in its text, and the button and sheet that list them. */
export function ArticleNotes({ slug, article, beside }: ArticleNotesProps) {
	const { t } = useMessages();
	const { notes } = useFollowedNotes();
	const opened = useSyncExternalStore(openedSheet.subscribe, openedSheet.current);
	const placed = useMemo(
		() =>
			placeNotes(
				(notes ?? []).filter((note) => note.slug === slug),
				article,
			),
		[notes, slug, article],
	);
	const anchored = useRef<Article>(undefined);

	// biome-ignore lint/correctness/useExhaustiveDependencies: another text beside it has other elements
	useEffect(() => {
		const drawn = drawNotes(placed, article);
		const onClick = ({ target, clientX, clientY }: MouseEvent) => {
			const isControl = target instanceof Element && target.closest('a, button, summary');
			if (isControl || document.getSelection()?.isCollapsed === false) return;
			const hit = drawn.findLast(({ ranges }) =>
				ranges.some((range) =>
					[...range.getClientRects()].some(
						({ left, right, top, bottom }) =>
							clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
					),
				),
			);
			if (hit) openedSheet.set({ id: hit.id });
		};
		const text = document.querySelector<HTMLElement>('[data-blocks]');
		text?.addEventListener('click', onClick);
		return () => {
			text?.removeEventListener('click', onClick);
			drawNotes([], article);
		};
	}, [placed, article, beside]);

	useEffect(() => {
		// Once for a text: a tab with another version of it would move the notes back.
		if (!notes || anchored.current === article) return;
		anchored.current = article;
		const moved = movedAnchors(placed, article);
		if (moved.size > 0) moveNotes(moved).catch(() => {});
	}, [notes, placed, article]);

	useEffect(() => () => openedSheet.set(undefined), []);

	const tools = placed.length > 0 && document.querySelector('.tools-row > :last-child');
	return (
		<>
			{tools &&
				createPortal(
					<button
						type="button"
						className="action"
						aria-haspopup="dialog"
						onClick={() => openedSheet.set({})}
					>
						<NoteIcon name="note" />
						<span className="max-sm:sr-only">{t('notes:title')}</span>
					</button>,
					tools,
				)}
			{opened && (
				<NotesSheet
					slug={slug}
					placed={placed}
					opened={opened}
					onClose={() => openedSheet.set(undefined)}
				/>
			)}
		</>
	);
}
