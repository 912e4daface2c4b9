/** What is searched for, and where: the query of the search's address. */
export interface SearchTerms {
	/** The words. */
	q?: string;
	/** The slug of the one article to search in. */
	in?: string;
	/** The slug of the article that the reader came from, and may want to search in. */
	from?: string;
	/** The language to search in, or `all`; the interface's where none is said. */
	lang?: string;
}

const NAMES = ['q', 'in', 'from', 'lang'] as const;

/** The terms as an address writes them: `?` and a query, or nothing. */
export function formatTerms(terms: SearchTerms): string {
	const said = NAMES.flatMap((name) => (terms[name] ? [[name, terms[name]]] : []));
	return said.length > 0 ? `?${new URLSearchParams(said)}` : '';
}

/** The terms that an address's query writes. Inverse of `formatTerms`. */
export function parseTerms(query = ''): SearchTerms {
	const search = new URLSearchParams(query);
	return Object.fromEntries(
		NAMES.flatMap((name) => {
			const said = search.get(name);
			return said ? [[name, said]] : [];
		}),
	);
}
