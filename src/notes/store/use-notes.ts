import { useEffect, useSyncExternalStore } from 'react';
import { canKeepNotes, followNotes, notesState } from './notes.ts';

/** The reader's notes as they were read last. */
export const useNotes = () =>
	useSyncExternalStore(notesState.subscribe, notesState.current, notesState.current);

/** The reader's notes, kept up to date while the component is shown. */
export function useFollowedNotes() {
	useEffect(() => (canKeepNotes() ? followNotes() : undefined), []);
	return useNotes();
}
