import { storage } from './storage.ts';

/** The localStorage key of the bookmarks. */
export const BOOKMARKS_KEY = 'matn:reading';

/** Whether there are bookmarks, without parsing them. */
export const hasBookmarks = () => storage.get(BOOKMARKS_KEY) !== null;
