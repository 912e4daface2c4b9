/** What the library's address needs, as one file to load. */
export { LibraryPage } from './LibraryPage.tsx';
export { libraryHead } from './library-head.ts';
export { loadLibrary } from './load-library.ts';
