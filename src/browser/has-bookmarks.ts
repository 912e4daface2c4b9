import { storage } from './storage.ts';

/** Where bookmarks are kept. */
export const BOOKMARKS = 'matn:reading';

/** Whether the reader has left an article half read, whichever it is. */
export const hasBookmarks = () => storage.get(BOOKMARKS) !== null;
