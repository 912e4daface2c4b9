import { prepare } from './answer/ask.ts';
import { searchAhead } from './field/search-ahead.ts';

/** What the search's route loads, as one chunk. */
export { loadSearch as load } from './page/load-search.ts';
export { SearchPage as Page } from './page/SearchPage.tsx';
export { searchHead as head } from './page/search-head.ts';

// The worker starts, and searches for what is typed, before the page is shown.
if (!import.meta.env.SSR) {
	prepare(document.documentElement.lang);
	searchAhead();
}
