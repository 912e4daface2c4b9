import { prepare } from './answer/ask.ts';

/** What the search's route loads, as one chunk. */
export { loadSearch } from './page/load-search.ts';
export { SearchPage } from './page/SearchPage.tsx';
export { searchHead } from './page/search-head.ts';

// The worker loads in parallel with the rest of the page.
if (!import.meta.env.SSR) prepare();
