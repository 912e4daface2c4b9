import { createStore } from '../../ui/store.ts';

/** The open sheet of an article's notes. */
interface OpenedSheet {
	/** The note that it is opened at. */
	id?: string | undefined;
	/** Whether the reader is about to write into it. */
	isWriting?: boolean;
}

/** The sheet of the article's notes, while it is open. */
export const openedSheet = createStore<OpenedSheet | undefined>(undefined);
