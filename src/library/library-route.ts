/** The library's route, as one chunk. */
export { LibraryPage as Page } from './LibraryPage.tsx';
export { libraryHead as head } from './library-head.ts';
export { loadLibrary as load } from './load-library.ts';
