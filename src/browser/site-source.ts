const known = new Map<string, readonly string[]>();

/** The site's data over the network. */
export const siteSource = {
	/** At first the page's own article is known, by what the build wrote into the page. */
	knowsAll: true,

	/** The first text is there already, unless another was asked for. */
	replaces: 'swap' in document.documentElement.dataset,

	here: () =>
		location.pathname.slice(import.meta.env.BASE_URL.length - 1) + location.search + location.hash,

	languages: (slug: string) => known.get(slug),

	learn(slug: string, languages: readonly string[]): void {
		known.set(slug, languages);
	},

	async json(path: string): Promise<unknown> {
		const response = await fetch(import.meta.env.BASE_URL + path);
		if (!response.ok) throw new Response(null, { status: response.status });
		try {
			return await response.json();
		} catch (error) {
			// A host that answers with a page where a file is gone.
			if (error instanceof SyntaxError) throw new Response(null, { status: 502 });
			throw error;
		}
	},
};
