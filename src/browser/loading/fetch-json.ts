/** The last prefetch. The earlier ones are aborted: the last is the most likely to be used. */
let prefetched: { path: string; data: Promise<unknown>; stop: AbortController } | undefined;

/** Asks for the JSON at a path below the site's base, which will likely be wanted next. */
export function prefetch(path: string): void {
	if (prefetched?.path === path) return;
	prefetched?.stop.abort();
	const stop = new AbortController();
	prefetched = { path, data: fetchJson(path, stop.signal), stop };
	prefetched.data.catch(() => {});
}

/** The JSON at a path, if that was prefetched last, and has come; it is kept no longer. */
export function takePrefetched(path: string): Promise<unknown> | undefined {
	const early = prefetched?.path === path ? prefetched.data : undefined;
	prefetched = undefined;
	return early?.catch(() => undefined);
}

/**
 * The JSON at a path below the site's base.
 *
 * @throws {Response} with the server's status, or 502 for an answer that is no JSON
 * @throws {TypeError} where there was no answer
 */
export async function fetchJson(path: string, signal?: AbortSignal): Promise<unknown> {
	const response = await fetch(import.meta.env.BASE_URL + path, signal && { signal });
	if (!response.ok) throw new Response(null, { status: response.status });
	try {
		return await response.json();
	} catch (error) {
		// Some hosts respond with an HTML page where a file does not exist.
		if (error instanceof SyntaxError) throw new Response(null, { status: 502 });
		throw error;
	}
}
