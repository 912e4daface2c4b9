import { type Note, parseNotes } from './note.ts';

/** What names the format in a file. It is permanent, as are the properties of a note. */
const FORMAT = 'matn-notes';

/** Notes as JSON, to be taken to another device. */
export function formatNotesFile(notes: readonly Note[]): string {
	return `${JSON.stringify({ format: FORMAT, version: 1, notes }, null, '\t')}\n`;
}

/** The notes in a file; undefined where it is no file of notes. Notes that are not valid are left out. */
export function parseNotesFile(text: string): Note[] | undefined {
	try {
		const file: unknown = JSON.parse(text);
		if (typeof file !== 'object' || file === null) return undefined;
		const { format, notes } = file as Record<string, unknown>;
		return format === FORMAT && Array.isArray(notes) ? parseNotes(notes) : undefined;
	} catch {
		return undefined;
	}
}

/** Which notes of a file are to be stored: those that are not there, or were changed later. */
export function notesToStore(own: readonly Note[], imported: readonly Note[]): Note[] {
	const newest = new Map(own.map((note) => [note.id, note]));
	for (const note of imported) {
		if (note.changed > (newest.get(note.id)?.changed ?? '')) newest.set(note.id, note);
	}
	const known = new Set(own);
	return [...newest.values()].filter((note) => !known.has(note));
}
