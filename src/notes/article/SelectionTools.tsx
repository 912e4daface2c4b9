import { selectedRange } from '../../browser/text/selected-range.ts';
import { spanOfRange } from '../../browser/text/selected-text.ts';
import type { Article } from '../../core/article/article.ts';
import { anchorsIn } from '../../core/notes/anchor.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { showNotice } from '../../ui/notice.ts';
import { NoteIcon } from '../NoteIcon.tsx';
import { createNote, notesState, storeNotes } from '../store/notes.ts';
import { useNotes } from '../store/use-notes.ts';
import { openedSheet } from './opened-note.ts';

/** What two notes on the same words have in common. */
const SAME_WORDS = ['slug', 'lang', 'key', 'from', 'to'] as const;

interface SelectionToolsProps {
	slug: string;
	article: Article;
	/** The class of its buttons. */
	className: string;
}

/** What a selection in the text offers beside its link: to highlight its words, and to write a note on them. */
export function SelectionTools({ slug, article, className }: SelectionToolsProps) {
	const { t } = useMessages();
	const { fault } = useNotes();

	const keep = async (isPointer: boolean, isWriting: boolean) => {
		const range = selectedRange();
		const span = range && spanOfRange(range, article);
		if (!span) return;
		const made = createNote(
			{ ...article, slug },
			anchorsIn(article).anchor(span.key, span.from, span.to),
		);
		const known = notesState
			.current()
			.notes?.find((note) => SAME_WORDS.every((name) => note[name] === made[name]));
		if (!known && !(await storeNotes([made]))) {
			showNotice({ text: t(`notes:fault.${notesState.current().fault ?? 'failed'}`) });
			return;
		}
		// With the keyboard, the focus is on this control: it would go with the selection.
		if (isPointer) document.getSelection()?.collapseToEnd();
		if (known || isWriting) openedSheet.set({ id: (known ?? made).id, isWriting });
		else showNotice({ text: t('notes:highlighted') });
	};

	if (fault === 'unsupported') return null;
	return (['highlight', 'note'] as const).map((name) => (
		<button
			key={name}
			type="button"
			className={className}
			title={t(`notes:${name}`)}
			onClick={({ detail }) => keep(detail > 0, name === 'note')}
		>
			<NoteIcon name={name} />
		</button>
	));
}
