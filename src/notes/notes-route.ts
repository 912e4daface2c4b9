/** What the notes' page and an article's page load of the reader's notes, as one chunk. */
export { loadNotesMessages } from '../i18n/namespaces/notes.ts';
export { ArticleNotes } from './article/ArticleNotes.tsx';
export { SelectionTools } from './article/SelectionTools.tsx';
export { loadNotes as load } from './page/load-notes.ts';
export { NotesPage as Page } from './page/NotesPage.tsx';
export { notesHead as head } from './page/notes-head.ts';
export { canKeepNotes } from './store/notes.ts';
