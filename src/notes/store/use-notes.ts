import { useEffect, useSyncExternalStore } from 'react';
import { canKeepNotes, followNotes, notesState } from './notes.ts';

/** The reader's notes, kept up to date while they are shown. */
export function useNotes() {
	const state = useSyncExternalStore(notesState.subscribe, notesState.current, notesState.current);
	useEffect(() => (canKeepNotes() ? followNotes() : undefined), []);
	return state;
}
