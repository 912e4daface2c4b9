import { useId } from 'react';
import { NOTE_COLORS, NOTE_MAX_LENGTH, type Note } from '../../core/notes/note.ts';
import { dirOfText } from '../../core/text/direction.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useDraft } from './use-draft.ts';

/** The text and the color of a note, to be changed. All that is written is stored at once. */
export function NoteForm({ note, onDone }: { note: Note; onDone: () => void }) {
	const { t } = useMessages();
	const { text, write, choose } = useDraft(note);
	const name = useId();
	return (
		<form
			className="grid justify-items-start gap-2 pbs-2"
			onSubmit={(event) => {
				event.preventDefault();
				onDone();
			}}
		>
			<label className="inline-full">
				<span className="text-quiet text-small">{t('notes:text')}</span>
				<textarea
					className="block inline-full min-block-24 rounded-lg border border-quiet p-2 text-base"
					// The reader has asked to write.
					ref={(field) => {
						if (field && !field.closest('form')?.contains(document.activeElement)) field.focus();
					}}
					dir={dirOfText(text)}
					maxLength={NOTE_MAX_LENGTH}
					value={text}
					onChange={({ target }) => write(target.value)}
				/>
			</label>
			<Choice
				isInline
				name={name}
				label={t('notes:color')}
				options={NOTE_COLORS.map((value) => ({ value, label: t(`notes:colors.${value}`) }))}
				value={note.color}
				onChoose={choose}
			/>
			<button type="submit" className="button">
				{t('notes:done')}
			</button>
		</form>
	);
}
