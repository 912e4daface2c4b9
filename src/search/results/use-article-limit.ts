import { useState } from 'react';
import { useLocation } from 'react-router';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import { useHydrated } from '../../browser/use-hydrated.ts';
import { ARTICLES_PER_STEP } from '../field/question.ts';

const HISTORY_KEY = 'limit';

/** How many articles to show, and the function that shows more. The history entry remembers the number. */
export function useArticleLimit(): [number, () => void] {
	const { key } = useLocation();
	const [grown, setGrown] = useState({ key, limit: ARTICLES_PER_STEP });
	const kept = useHydrated() ? readEntry(HISTORY_KEY) : undefined;
	// Other scripts can write the history's state.
	const remembered = Number.isSafeInteger(kept)
		? Math.max(kept as number, ARTICLES_PER_STEP)
		: ARTICLES_PER_STEP;
	const limit = grown.key === key ? Math.max(grown.limit, remembered) : remembered;
	const grow = () => {
		setGrown({ key, limit: limit + ARTICLES_PER_STEP });
		writeEntry(HISTORY_KEY, limit + ARTICLES_PER_STEP);
	};
	return [limit, grow];
}
