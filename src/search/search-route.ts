/** What the search's address needs, as one file to load. */
export { loadSearch } from './load-search.ts';
export { SearchPage } from './SearchPage.tsx';
export { searchHead } from './search-head.ts';
