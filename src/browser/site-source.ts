const known = new Map<string, readonly string[]>();

/** What was asked for before its page was. Of several, the last is the likely one. */
let early: { path: string; data: Promise<unknown>; stop: AbortController } | undefined;

/** The site's data over the network. */
export const siteSource = {
	/** At first the page's own article is known, by what the build wrote into the page. */
	knowsAll: true,

	/** The first text is there already, unless another was asked for. */
	replaces: 'swap' in document.documentElement.dataset,

	here: () =>
		location.pathname.slice(import.meta.env.BASE_URL.length - 1) + location.search + location.hash,

	/** What is done about an error: nothing, until the page knows what it could do. */
	recover: (error: unknown): Promise<never> => Promise.reject(error),

	languages: (slug: string) => known.get(slug),

	learn(slug: string, languages: readonly string[]): void {
		known.set(slug, languages);
	},

	async json(path: string): Promise<unknown> {
		const asked = early?.path === path ? early.data : undefined;
		early = undefined;
		return (await asked?.catch(() => undefined)) ?? load(path);
	},

	askAhead(path: string): void {
		if (early?.path === path) return;
		early?.stop.abort();
		const stop = new AbortController();
		early = { path, data: load(path, stop.signal), stop };
		early.data.catch(() => {});
	},
};

async function load(path: string, signal?: AbortSignal): Promise<unknown> {
	const response = await fetch(import.meta.env.BASE_URL + path, signal && { signal });
	if (!response.ok) throw new Response(null, { status: response.status });
	try {
		return await response.json();
	} catch (error) {
		// A host that answers with a page where a file is gone.
		if (error instanceof SyntaxError) throw new Response(null, { status: 502 });
		throw error;
	}
}
