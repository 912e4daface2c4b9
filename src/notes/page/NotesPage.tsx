import { useRef } from 'react';
import { useHydrated } from '../../browser/use-hydrated.ts';
import { formatAddress } from '../../core/address/address.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { canKeepNotes } from '../store/notes.ts';
import { useNotes } from '../store/use-notes.ts';
import { AllNotes } from './AllNotes.tsx';
import { useNotesPlace } from './use-notes-place.ts';

/** The page of all notes. They are only in the browser, so the prerendered page has none. */
export function NotesPage() {
	const { t, locale } = useMessages();
	const isHydrated = useHydrated();
	const page = useRef<HTMLElement>(null);
	const { notes, fault } = useNotes();
	useNotesPlace(page, Boolean(notes || fault));
	return (
		<div className="page" data-kind="notes">
			<main id="_content" tabIndex={-1} ref={page}>
				<h1>{t('notes:title')}</h1>
				<p className="lead hidden noscript:block">
					<span>{t('notes:noScripts')}</span>{' '}
					<Link to={formatAddress({ kind: 'library', locale })}>{t('frame.home')}</Link>
				</p>
				{isHydrated &&
					(canKeepNotes() ? <AllNotes /> : <p className="lead">{t('notes:fault.unsupported')}</p>)}
			</main>
		</div>
	);
}
