import { useEffect, useState } from 'react';
import type { Note } from '../../core/notes/note.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { rememberExport } from '../store/notes.ts';
import { ExportButtons } from './ExportButtons.tsx';
import { ImportButton } from './ImportButton.tsx';

/** The part of the notes' page that exports all notes, and imports some. */
export function TakeAway({ notes }: { notes: readonly Note[] }) {
	const { t } = useMessages();
	const isPersistent = useIsPersistent();
	return (
		<div className="mbs-8 border-rule border-bs pbs-4 text-base">
			<h2 id="_take" className="text-[1.25rem] font-semibold">
				{t('notes:take')}
			</h2>
			{!isPersistent && <p className="text-quiet text-small">{t('notes:forgetful')}</p>}
			<div className="mbs-3 flex flex-wrap gap-3">
				{notes.length > 0 && (
					<ExportButtons
						notes={notes}
						name={`notes-${new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)}`}
						onExport={rememberExport}
					/>
				)}
				<ImportButton />
			</div>
		</div>
	);
}

/** Whether the browser has promised to keep what the site stores. */
function useIsPersistent(): boolean {
	const [isPersistent, setPersistent] = useState(false);
	useEffect(() => {
		navigator.storage?.persisted?.().then(setPersistent, () => {});
	}, []);
	return isPersistent;
}
