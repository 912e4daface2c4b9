import { useRef, useState } from 'react';
import { notesToStore, parseNotesFile } from '../../core/notes/notes-file.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { notesState, rememberExport, storeNotes } from '../store/notes.ts';

/** Takes in the notes of a JSON file; those that are here already are not doubled. */
export function ImportButton() {
	const { t } = useMessages();
	const field = useRef<HTMLInputElement>(null);
	const [outcome, setOutcome] = useState<{ text: string; isFault: boolean }>();

	const take = async (file: File | undefined) => {
		if (!file) return;
		setOutcome(undefined);
		const imported = parseNotesFile(await file.text().catch(() => ''));
		const own = notesState.current().notes ?? [];
		const added = imported && notesToStore(own, imported);
		if (!added) setOutcome({ text: t('notes:importFailed'), isFault: true });
		// Where they can't be stored, the page says why.
		else if (added.length === 0 || (await storeNotes(added))) {
			// All are in the file.
			if (own.length === 0) rememberExport();
			setOutcome({ text: t('notes:imported', { count: added.length }), isFault: false });
		}
	};

	return (
		<>
			<input
				ref={field}
				type="file"
				accept=".json,application/json"
				hidden
				onChange={({ target }) => {
					take(target.files?.[0]);
					// The same file may be chosen again.
					target.value = '';
				}}
			/>
			<button type="button" className="button" onClick={() => field.current?.click()}>
				{t('notes:import')}
			</button>
			<p className="basis-full empty:hidden" role={outcome?.isFault ? 'alert' : 'status'}>
				{outcome?.text}
			</p>
		</>
	);
}
