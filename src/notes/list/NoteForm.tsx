import { useEffect, useId, useRef } from 'react';
import { NOTE_COLORS, NOTE_MAX_LENGTH, type Note } from '../../core/notes/note.ts';
import { dirOfText } from '../../core/text/direction.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { useDraft } from './use-draft.ts';

/** The text and the color of a note, to be changed. All that is written is stored at once. */
export function NoteForm({ note }: { note: Note }) {
	const { t } = useMessages();
	const { text, color, write, choose } = useDraft(note);
	const name = useId();
	const field = useRef<HTMLTextAreaElement>(null);
	// The reader has asked to write.
	useEffect(() => field.current?.focus(), []);
	return (
		<>
			<label className="block pbs-3">
				<span className="mbe-1 block text-quiet text-small">{t('notes:text')}</span>
				<textarea
					ref={field}
					className="block inline-full min-block-24 rounded-lg border border-quiet p-2 text-base"
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
				options={NOTE_COLORS.map((value) => ({
					value,
					label: <mark data-note={value}>{t(`notes:colors.${value}`)}</mark>,
				}))}
				value={color}
				onChoose={choose}
			/>
		</>
	);
}
