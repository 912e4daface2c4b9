/** Handles a file that failed to load. Never settles if the page is being loaded again; else throws. */
type Recover = (error: unknown) => Promise<never>;

let currentRecover: Recover = (error) => Promise.reject(error);

/** Sets the handler of files that failed to load. Until then the error is thrown at once. */
export function setRecover(next: Recover): void {
	currentRecover = next;
}

/** Handles a file that failed to load; see `recover.ts`. */
export const recover: Recover = (error) => currentRecover(error);

/**
 * Imports a script, and once more where that fails.
 *
 * @param load contains the `import()`
 * @throws {TypeError} where the script could not be loaded
 */
export function importWithRetry<M>(load: () => Promise<M>): Promise<M> {
	// Firefox gives no error where a page is left while its scripts are loaded.
	return load()
		.catch(load)
		.catch((error = new TypeError('A script did not load')) => recover(error));
}
