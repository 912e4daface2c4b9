import { prepare } from './answer/ask.ts';

/** What the search's address needs, as one file to load. */
export { loadSearch as load } from './page/load-search.ts';
export { SearchPage as Page } from './page/SearchPage.tsx';
export { searchHead as head } from './page/search-head.ts';

// What answers comes beside the rest of the page, not after it.
if (!import.meta.env.SSR) prepare();
