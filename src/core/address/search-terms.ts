/** The query of the search's address: what is searched for, and where. */
export interface SearchTerms {
	/** The words. */
	q?: string;
	/** The slug of the one article to search in. */
	in?: string;
	/** The slug of the article that the reader came from, and may want to search in. */
	from?: string;
	/** The language to search in, or `all`; by default the interface's. */
	lang?: string;
}

const NAMES = ['q', 'in', 'from', 'lang'] as const;

/** The terms as a query string with its `?`, or an empty string. */
export function formatTerms(terms: SearchTerms): string {
	const said = NAMES.flatMap((name) => (terms[name] ? [[name, terms[name]]] : []));
	return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

/** The terms of a query string. Inverse of `formatTerms`. */
export function parseTerms(query = ''): SearchTerms {
	const search = new URLSearchParams(query);
	return Object.fromEntries(
		NAMES.flatMap((name) => {
			const said = search.get(name);
			return said ? [[name, said]] : [];
		}),
	);
}
