import { useCallback, useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from '../../browser/use-hydrated.ts';
import { formatTerms, parseTerms, type SearchTerms } from '../../core/address/search-terms.ts';

/** Delay before an address that the browser refused to replace is written again, in ms. */
const REPLACE_RETRY_MS = 1000;

/** Makes other terms of those in the address. */
export type ChangeTerms = (change: (terms: SearchTerms) => SearchTerms) => void;

/** What the address asks for, and the function that replaces it. The address is the only home of the question. */
export function useSearchTerms(): [SearchTerms, ChangeTerms] {
	const { search } = useLocation();
	const navigate = useNavigate();
	// The build knows the address's path only; the words come in the browser.
	const hydrated = useHydrated();
	const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
	useEffect(() => () => clearTimeout(timer.current), []);

	const changeTerms = useCallback<ChangeTerms>(
		(change) => {
			clearTimeout(timer.current);
			const before = parseTerms(location.search);
			const query = formatTerms(change(before));
			if (query === formatTerms(before)) return;
			// Replaced, so that each letter is no step of its own on the way back.
			Promise.resolve(navigate({ search: query }, { replace: true })).catch(() => {
				// Safari limits how often an address may be replaced.
				timer.current = setTimeout(() => changeTerms(change), REPLACE_RETRY_MS);
			});
		},
		[navigate],
	);
	return [parseTerms(hydrated ? search : ''), changeTerms];
}
