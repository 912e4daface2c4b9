/** Deals with a file that didn't come. Never settles if the page is being loaded again; else throws. */
type Recover = (error: unknown) => Promise<never>;

let currentRecover: Recover = (error) => Promise.reject(error);

/** Sets what is done about a lost file. Until then the error is thrown at once. */
export function setRecover(next: Recover): void {
	currentRecover = next;
}

/** Deals with a file that didn't come, as `recover.ts` says. */
export const recover: Recover = (error) => currentRecover(error);

/**
 * Imports a script, and once more where that fails.
 *
 * @param load contains the `import()`
 * @throws {TypeError} where the script could not be had
 */
export function importWithRetry<M>(load: () => Promise<M>): Promise<M> {
	return load().catch(load).catch(recover);
}
