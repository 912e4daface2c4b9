/** Where pages get their data: the network in the browser, the disk at build. */
export interface Source {
	/**
	 * The JSON at a path below the site's base.
	 *
	 * @param parse checks the data, and throws where it isn't in the format
	 * @throws {Response} with the server's status, or 502 for an answer that is no JSON
	 * @throws {TypeError} where there was no answer
	 * @throws whatever `parse` throws
	 */
	read<T>(path: string, parse: (data: unknown, path: string) => T): Promise<T>;
	/** Asks for the JSON at a path that will likely be wanted next. */
	prefetch(path: string): void;
	/** The languages that an article is known to have, the original first. */
	languages(slug: string): readonly string[] | undefined;
	/** The address of the page that is shown now, below the site's base. */
	here(): string;
	/** Notes an article's languages. */
	learn(slug: string, languages: readonly string[]): void;
	/** Whether what is loaded replaces other content on the screen. */
	isReplacingContent: boolean;
	/** Whether an article of which nothing is known does not exist. */
	knowsAll: boolean;
}
