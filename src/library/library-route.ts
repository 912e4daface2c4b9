/** What the library's address needs, as one file to load. */
export { LibraryPage as Page } from './LibraryPage.tsx';
export { libraryHead as head } from './library-head.ts';
export { loadLibrary as load } from './load-library.ts';
