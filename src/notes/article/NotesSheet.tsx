import { formatAddress } from '../../core/address/address.ts';
import { NOTES_SLUG } from '../../core/address/key.ts';
import { addressOfNote } from '../../core/notes/notes-markdown.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { NoteItem } from '../list/NoteItem.tsx';
import { NotesStatus } from '../list/NotesStatus.tsx';
import { useRemoval } from '../list/use-removal.ts';
import { unexportedCount } from '../store/notes.ts';
import { useNotes } from '../store/use-notes.ts';
import { ExportButtons } from '../take-away/ExportButtons.tsx';
import type { PlacedNote } from './placed-notes.ts';

interface NotesSheetProps {
	slug: string;
	placed: readonly PlacedNote[];
	opened: { id?: string | undefined; isWriting?: boolean };
	onClose: () => void;
}

/** The notes on the article that is read, in the order of its text; those that have lost their words come last. */
export function NotesSheet({ slug, placed, opened, onClose }: NotesSheetProps) {
	const { t, locale } = useMessages();
	const removal = useRemoval();
	const unexported = unexportedCount(useNotes().notes ?? []);
	const list = (notes: readonly PlacedNote[]) =>
		notes.length > 0 && (
			<ul>
				{notes.map(({ note, place }) => (
					<NoteItem
						key={note.id}
						note={note}
						to={
							place.kind === 'lost' ? placeOf(place.key) : addressOfNote(here(note, place), locale)
						}
						isReached={note.id === opened.id}
						isWriting={note.id === opened.id && opened.isWriting}
						onRemove={removal.remove}
						onLeave={onClose}
					/>
				))}
			</ul>
		);
	const placeOf = (key: string | undefined) =>
		key && `${formatAddress({ kind: 'article', locale, slug })}#${key}`;
	const lost = placed.filter(({ place }) => place.kind === 'lost');
	return (
		<Sheet title={t('notes:here')} close={t('frame.close')} onClose={onClose}>
			<NotesStatus removal={removal} />
			{list(placed.filter(({ place }) => place.kind !== 'lost'))}
			{lost.length > 0 && (
				<>
					<h3 className="border-rule border-bs pbs-4 text-quiet text-small">{t('notes:lost')}</h3>
					{list(lost)}
				</>
			)}
			{unexported && <p role="note">{t('notes:remind', { count: unexported })}</p>}
			<div className="flex flex-wrap items-center gap-3 border-rule border-bs pbs-4">
				<ExportButtons notes={placed.map(({ note }) => note)} name={slug} />
				<Link to={formatAddress({ kind: NOTES_SLUG, locale, query: '' })} onClick={onClose}>
					{t('notes:all')}
				</Link>
			</div>
		</Sheet>
	);
}

/** The note, with its words where they are now. */
function here(note: PlacedNote['note'], place: PlacedNote['place']): PlacedNote['note'] {
	return place.kind === 'placed' ? { ...note, ...place } : note;
}
