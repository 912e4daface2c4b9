import { useEffect, useRef, useState } from 'react';
import { useHref } from 'react-router';
import { dayOf, type Note } from '../../core/notes/note.ts';
import { dirOfText } from '../../core/text/direction.ts';
import { firstWords } from '../../core/text/first-words.ts';
import { drawRuns } from '../../i18n/draw-runs.tsx';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { NoteForm } from './NoteForm.tsx';

interface NoteItemProps {
	note: Note;
	/** The address of its words; undefined where they have none. */
	to: string | undefined;
	/** Whether its link loads the page in full: the router would do so too, where it knows nothing of the article, and lose the key. */
	isFullLoad?: boolean;
	/** Whether the list was opened at this note, and to write into it. */
	isReached?: boolean;
	isWriting?: boolean | undefined;
	onRemove: (note: Note) => void;
	/** Called when the reader follows its link. */
	onLeave?: () => void;
}

/** How much of its words a list quotes, in words and in characters. */
const QUOTE_LIMITS = [50, 400] as const;

const LINK = 'block text-ink no-underline';
const BUTTON = 'min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]';

/** A note of a list: the quoted words, which lead to their place, what the reader wrote, and its controls. */
export function NoteItem(props: NoteItemProps) {
	const { note, to, isFullLoad, isReached, isWriting, onRemove, onLeave } = props;
	const href = useHref(to ?? '');
	const { t, date } = useMessages();
	const [isEditing, setEditing] = useState(isWriting === true);
	const item = useRef<HTMLLIElement>(null);
	const quote = `_note-${note.id}`;
	const dir = dirOfText(note.words);
	const words = (
		<span key={note.words} id={quote} className="block" lang={note.lang} dir={dir}>
			<mark data-note={note.color}>
				{drawRuns(firstWords(note.words, ...QUOTE_LIMITS), dir ?? 'ltr')}
			</mark>
		</span>
	);
	useEffect(() => {
		if (!isReached || isWriting) return;
		item.current?.querySelector('a')?.focus();
		item.current?.scrollIntoView({ block: 'nearest' });
	}, [isReached, isWriting]);
	return (
		<li ref={item} className="border-rule py-3 not-first:border-bs">
			{to && isFullLoad && (
				<a href={href} className={LINK}>
					{words}
				</a>
			)}
			{to && !isFullLoad && (
				<Link to={to} className={LINK} onClick={onLeave}>
					{words}
				</Link>
			)}
			{!to && words}
			{isEditing ? (
				<NoteForm note={note} />
			) : (
				note.text && (
					<p
						key={note.text}
						className="mbs-2 whitespace-pre-wrap wrap-anywhere"
						dir={dirOfText(note.text)}
					>
						{note.text}
					</p>
				)
			)}
			<p className="mbs-1 flex flex-wrap items-center gap-x-4 text-quiet text-small">
				<time dateTime={note.made}>{date(dayOf(note))}</time>
				<button
					type="button"
					className={BUTTON}
					aria-describedby={quote}
					onClick={() => setEditing(!isEditing)}
				>
					{t(isEditing ? 'notes:done' : 'notes:edit')}
				</button>
				<button
					type="button"
					className={BUTTON}
					aria-describedby={quote}
					onClick={() => onRemove(note)}
				>
					{t('notes:delete')}
				</button>
			</p>
		</li>
	);
}
