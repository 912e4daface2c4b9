import { useMessages } from '../../i18n/MessagesContext.tsx';
import { useNotes } from '../store/use-notes.ts';
import type { Removal } from './use-removal.ts';

const focus = (button: HTMLElement | null) => button?.focus();

/** Says what went wrong, and offers to bring back what was removed. */
export function NotesStatus({ removal: { removed, undo } }: { removal: Removal }) {
	const { t } = useMessages();
	const { fault } = useNotes();
	return (
		<>
			{fault && <p role="alert">{t(`notes:fault.${fault}`)}</p>}
			<p role="status">
				{removed && (
					<span key={removed.id} className="flex items-center gap-x-4">
						<span>{t('notes:deleted')}</span>
						<button
							type="button"
							className="min-block-9 cursor-pointer text-rubric underline underline-offset-[0.3em]"
							// The button that had the focus is removed with its note.
							ref={focus}
							onClick={undo}
						>
							{t('notes:undo')}
						</button>
					</span>
				)}
			</p>
		</>
	);
}
