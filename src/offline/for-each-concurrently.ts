const MAX_CONCURRENT_CALLS = 6;

/** Calls a function for each of a list, `MAX_CONCURRENT_CALLS` at a time. After a failure no more are begun. */
export async function forEachConcurrently<T>(
	list: readonly T[],
	call: (one: T) => Promise<unknown>,
	onProgress: (part: number) => void = () => {},
): Promise<void> {
	let next = 0;
	let done = 0;
	let hasFailed = false;
	const work = async () => {
		while (next < list.length && !hasFailed) {
			await call(list[next++] as T);
			onProgress(++done / list.length);
		}
	};
	const results = await Promise.allSettled(
		Array.from({ length: MAX_CONCURRENT_CALLS }, () =>
			work().catch((error) => {
				hasFailed = true;
				throw error;
			}),
		),
	);
	for (const result of results) if (result.status === 'rejected') throw result.reason;
}
