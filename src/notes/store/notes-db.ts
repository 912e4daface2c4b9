import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Anchor, mergeTexts, type Note, parseNotes } from '../../core/notes/note.ts';

/** Other sites may lie on the same host, at another base. */
const BASE = import.meta.env.BASE_URL;
const NAME = `matn-notes:${BASE}`;
const VERSION = 1;
const STORE = 'notes';

interface NotesSchema extends DBSchema {
	notes: { key: string; value: Note };
}

type Database = IDBPDatabase<NotesSchema>;

let opening: Promise<Database> | undefined;

/** Opens the database, once; after it was closed or failed to open, again. */
function database(): Promise<Database> {
	opening ??= open();
	opening.catch(forget);
	return opening;
}

const forget = () => {
	opening = undefined;
};

async function open(): Promise<Database> {
	const callbacks = {
		blocking: async () => {
			// A page of a newer version waits to change the database.
			const opened = opening;
			forget();
			(await opened)?.close();
		},
		terminated: forget,
	};
	try {
		return await openDB<NotesSchema>(NAME, VERSION, {
			...callbacks,
			upgrade: (db) => void db.createObjectStore(STORE, { keyPath: 'id' }),
		});
	} catch (error) {
		if ((error as Error).name !== 'VersionError') throw error;
		// A newer version of the site was here: what this one knows of a note is still in it.
		return openDB<NotesSchema>(NAME, undefined, callbacks);
	}
}

/*
 * All of these throw a `DOMException`: `QuotaExceededError` where there is no room, others where the
 * browser doesn't let the site store anything.
 */

/** All valid notes. */
export async function readNotes(): Promise<Note[]> {
	return parseNotes(await (await database()).getAll(STORE));
}

/** Stores notes, all or none; also where the page is being left and can't await it. */
export async function putNotes(notes: readonly Note[]): Promise<void> {
	const transaction = (await database()).transaction(STORE, 'readwrite');
	const stored = [...notes.map((note) => transaction.store.put(note)), transaction.done];
	transaction.commit();
	await Promise.all(stored);
	announceChange();
}

/**
 * Stores a changed note. Where its text was changed elsewhere meanwhile, both texts are kept.
 *
 * @param before the note as it was before the change
 * @returns what is stored
 */
export async function changeNote(before: Note, after: Note): Promise<Note> {
	const transaction = (await database()).transaction(STORE, 'readwrite');
	const [stored] = parseNotes([await transaction.store.get(after.id)]);
	const text = mergeTexts(before.text, after.text, stored?.text ?? before.text);
	const next = { ...stored, ...after, text };
	await Promise.all([transaction.store.put(next), transaction.done]);
	announceChange();
	return next;
}

/** Stores where the words of notes are now; what else of them was changed meanwhile stays. */
export async function moveNotes(moved: ReadonlyMap<string, Anchor>): Promise<void> {
	const transaction = (await database()).transaction(STORE, 'readwrite');
	const move = async ([id, anchor]: [string, Anchor]) => {
		const stored = await transaction.store.get(id);
		if (stored) await transaction.store.put({ ...stored, ...anchor });
	};
	await Promise.all([...[...moved].map(move), transaction.done]);
	announceChange();
}

/** Removes a note. */
export async function removeNote(id: string): Promise<void> {
	await (await database()).delete(STORE, id);
	announceChange();
}

const openChannel = () => new BroadcastChannel(NAME);

function announceChange(): void {
	const channel = openChannel();
	channel.postMessage('changed');
	channel.close();
}

/**
 * Calls back when notes change, in this page or another of the site.
 *
 * @returns a function that ends it
 */
export function onNotesChange(callback: () => void): () => void {
	const channel = openChannel();
	channel.addEventListener('message', callback);
	return () => channel.close();
}
