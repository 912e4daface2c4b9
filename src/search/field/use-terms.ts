import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useHydrated } from '../../browser/use-hydrated.ts';
import { formatAddress } from '../../core/address/address.ts';
import { formatTerms, parseTerms, type SearchTerms } from '../../core/address/search-terms.ts';
import { useMessages } from '../../i18n/MessagesContext.tsx';

/** What the address asks for, and the function that lets it ask for something else. */
export function useTerms(): [SearchTerms, (terms: SearchTerms) => void] {
	const { locale } = useMessages();
	const { key, search } = useLocation();
	const navigate = useNavigate();
	// The build knows the address's path only; the words come in the browser.
	const hydrated = useHydrated();
	// The router takes its time; what was chosen is chosen at once.
	const [ahead, setAhead] = useState<{ key: string; terms: SearchTerms }>();
	const terms = ahead?.key === key ? ahead.terms : parseTerms(hydrated ? search : '');
	const change = (next: SearchTerms) => {
		setAhead({ key, terms: next });
		// Each letter is no step of its own on the way back.
		const to = formatAddress({ kind: 'search', locale, query: formatTerms(next) });
		// Browsers limit how often an address may be replaced; what is asked for is answered all the same.
		Promise.resolve(navigate(to, { replace: true })).catch(() => {});
	};
	return [terms, change];
}
