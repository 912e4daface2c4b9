import { useEffect, useRef, useState } from 'react';
import type { Note, NoteColor } from '../../core/notes/note.ts';
import { editNote, editNoteOnLeave } from '../store/notes.ts';

/** Delay after the last letter before a note's text is stored, in milliseconds. */
const SAVE_DELAY_MS = 600;

/**
 * A note that is being changed. Its text is stored while it is written, and when the page or the form is
 * left; text that another tab adds meanwhile comes before it.
 */
export function useDraft(note: Note) {
	const [text, setText] = useState(note.text);
	/** The color that was chosen, until it is stored. */
	const [chosen, setChosen] = useState<NoteColor>();
	/** The text that is to be stored, and the note as it was stored last. */
	const draft = useRef(note.text);
	const stored = useRef(note);
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	/** Changes are stored one after another. */
	const queue = useRef(Promise.resolve());

	const save = (change: { color?: NoteColor } = {}) => {
		clearTimeout(timer.current);
		queue.current = queue.current.then(async () => {
			const sent = draft.current;
			if (sent === stored.current.text && !change.color) return;
			const next = await editNote(stored.current, { ...change, text: sent });
			setChosen(undefined);
			if (!next) return;
			stored.current = next;
			draft.current = next.text.slice(0, next.text.length - sent.length) + draft.current;
			setText(draft.current);
		});
	};
	const write = (next: string) => {
		draft.current = next;
		setText(next);
		clearTimeout(timer.current);
		timer.current = setTimeout(save, SAVE_DELAY_MS);
	};

	const latest = useRef(save);
	latest.current = save;
	useEffect(() => {
		const onLeave = () => {
			clearTimeout(timer.current);
			if (draft.current !== stored.current.text)
				stored.current = editNoteOnLeave(stored.current, draft.current);
		};
		addEventListener('pagehide', onLeave);
		return () => {
			removeEventListener('pagehide', onLeave);
			latest.current();
		};
	}, []);
	const choose = (color: NoteColor) => {
		setChosen(color);
		save({ color });
	};
	return { text, color: chosen ?? note.color, write, choose };
}
