import { useState } from 'react';
import type { Note } from '../../core/notes/note.ts';
import { deleteNote, storeNotes } from '../store/notes.ts';

/** The note that was removed last, and what removes one and brings it back. */
export interface Removal {
	removed: Note | undefined;
	remove: (note: Note) => void;
	undo: () => void;
}

/** Removes notes so that the last one can be brought back. */
export function useRemoval(): Removal {
	const [removed, setRemoved] = useState<Note>();
	return {
		removed,
		remove: async (note) => {
			if (await deleteNote(note)) setRemoved(note);
		},
		undo: async () => {
			if (removed && (await storeNotes([removed]))) setRemoved(undefined);
		},
	};
}
