import { NOTES_KEY } from '../../browser/stored/is-stored.ts';
import { storage } from '../../browser/stored/storage.ts';
import {
	type Anchor,
	mergeTexts,
	type Note,
	type NoteColor,
	parseNotes,
} from '../../core/notes/note.ts';
import { createStore } from '../../ui/store.ts';
import { changeNote, onNotesChange, putNotes, readNotes, removeNote } from './notes-db.ts';

/** Why notes could not be read or stored, by the name of its message. */
type NotesFault = 'full' | 'unsupported' | 'failed';

interface NotesState {
	/** All notes; undefined until they are read. */
	notes?: readonly Note[];
	/** Why the last attempt failed. */
	fault?: NotesFault | undefined;
}

/** From this many notes on that were never exported, the reader is reminded. */
const NOTES_TO_REMIND = 20;

const FAULTS: Record<string, NotesFault> = {
	QuotaExceededError: 'full',
	SecurityError: 'unsupported',
	InvalidStateError: 'unsupported',
};

/** The reader's notes. */
export const notesState = createStore<NotesState>({});

let color: NoteColor = 'yellow';

/** Whether the browser can keep notes and show highlights. */
export const canKeepNotes = (): boolean =>
	'highlights' in CSS && typeof Highlight !== 'undefined' && Boolean(globalThis.indexedDB);

/** Reads the notes, now and whenever they change. Returns a function that ends it. */
export function followNotes(): () => void {
	attempt(refresh);
	return onNotesChange(() => void attempt(refresh));
}

async function refresh(): Promise<void> {
	const notes = await readNotes();
	notesState.set({ ...notesState.current(), notes });
	if (notes.length === 0) storage.set(NOTES_KEY, null);
	else if (storage.get(NOTES_KEY) === null) storage.set(NOTES_KEY, '');
}

/** Runs what reads or stores notes. Returns whether it succeeded; the state says why it did not. */
async function attempt(run: () => Promise<unknown>): Promise<boolean> {
	const fault = await run().then(
		() => undefined,
		({ name }: Error) => FAULTS[name] ?? 'failed',
	);
	if (fault || notesState.current().fault) notesState.set({ ...notesState.current(), fault });
	return fault === undefined;
}

/** Stores notes and shows them; returns whether that succeeded. */
export const storeNotes = (notes: readonly Note[]): Promise<boolean> =>
	attempt(async () => {
		if (parseNotes(notes).length < notes.length) throw new TypeError('A note is not valid');
		await putNotes(notes);
		// The browser may ask the reader: not awaited.
		if (!notesState.current().notes?.length) navigator.storage?.persist?.().catch(() => {});
		await refresh();
	});

/** Makes a note in the color that was used last. */
export function createNote(
	article: { slug: string; lang: string; title: string },
	anchor: Anchor,
): Note {
	const now = new Date().toISOString();
	const { slug, lang, title } = article;
	// `randomUUID` is missing on pages that came over http.
	const id = [...crypto.getRandomValues(new Uint8Array(12))]
		.map((byte) => byte.toString(16).padStart(2, '0'))
		.join('');
	return { id, slug, lang, title, ...anchor, color, text: '', made: now, changed: now };
}

/** Stores another text or color of a note; returns what is stored, or undefined where that failed. */
export async function editNote(
	before: Note,
	change: { text?: string; color?: NoteColor },
): Promise<Note | undefined> {
	if (change.color) color = change.color;
	let stored: Note | undefined;
	await attempt(async () => {
		stored = await changeNote(before, { ...before, ...change, changed: new Date().toISOString() });
		await refresh();
	});
	return stored;
}

/** Stores another text of a note while the page is being left; returns what is stored. */
export function editNoteOnLeave(before: Note, text: string): Note {
	const known = notesState.current().notes?.find(({ id }) => id === before.id) ?? before;
	const next = {
		...known,
		text: mergeTexts(before.text, text, known.text),
		changed: new Date().toISOString(),
	};
	putNotes([next]).catch(() => {});
	return next;
}

/** Removes a note; returns whether that succeeded. */
export const deleteNote = ({ id }: Note): Promise<boolean> =>
	attempt(async () => {
		await removeNote(id);
		await refresh();
	});

/** Remembers that all notes were exported. */
export function rememberExport(): void {
	storage.set(NOTES_KEY, new Date().toISOString());
	notesState.set({ ...notesState.current() });
}

/** How many notes were made or changed since all were exported; undefined where they are few. */
export function unexportedCount(notes: readonly Note[]): number | undefined {
	const exported = storage.get(NOTES_KEY) ?? '';
	const count = notes.filter(({ changed }) => changed > exported).length;
	return count >= NOTES_TO_REMIND ? count : undefined;
}
