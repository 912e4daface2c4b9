import { useState } from 'react';
import { useLocation } from 'react-router';
import { readEntry, writeEntry } from '../../browser/history-entry.ts';
import { useHydrated } from '../../browser/use-hydrated.ts';

const ENTRY = 'limit';
/** How many articles are shown, and how many more at a time. */
const STEP = 10;

/** How many articles to show, and the function that shows more. On the way back they are as many again. */
export function useArticleLimit(): [number, () => void] {
	const { key } = useLocation();
	const [grown, setGrown] = useState({ key, limit: STEP });
	const kept = useHydrated() ? readEntry(ENTRY) : undefined;
	// The history may hold anything.
	const remembered = Number.isSafeInteger(kept) ? Math.max(kept as number, STEP) : STEP;
	const limit = grown.key === key ? Math.max(grown.limit, remembered) : remembered;
	const grow = () => {
		setGrown({ key, limit: limit + STEP });
		writeEntry(ENTRY, limit + STEP);
	};
	return [limit, grow];
}
