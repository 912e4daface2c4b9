import { storage } from './storage.ts';

/** The localStorage key of the bookmarks. */
export const BOOKMARKS_KEY = 'matn:reading';
/** The key that is there while the reader has notes; its value is when they were all exported, or nothing. */
export const NOTES_KEY = 'matn:notes';

/** Whether there are bookmarks, without parsing them. */
export const hasBookmarks = () => storage.get(BOOKMARKS_KEY) !== null;
/** Whether there are notes, without opening their database. */
export const hasNotes = () => storage.get(NOTES_KEY) !== null;
