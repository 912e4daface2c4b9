/** Where pages get their data: the network in the browser, the disk at build. */
export interface Source {
	/**
	 * The JSON at a path below the site's base.
	 *
	 * @throws {Response} with the server's status, or 502 for an answer that is no JSON
	 * @throws {TypeError} where there was no answer
	 */
	json(path: string): Promise<unknown>;
	/** Asks for the JSON at a path that will likely be wanted next. */
	askAhead(path: string): void;
	/** The languages that an article is known to have, the original first. */
	languages(slug: string): readonly string[] | undefined;
	/**
	 * What is done where one of the site's own files did not come, or does not fit: the page begins
	 * anew if a new version of the site has taken the place of this one. Else the error stays one.
	 */
	recover(error: unknown): Promise<never>;
	/** The address of the page that is shown now, below the site's base. */
	here(): string;
	/** Notes what some data said of an article's languages. */
	learn(slug: string, languages: readonly string[]): void;
	/** Whether what is loaded takes the place of another text on the screen. */
	replaces: boolean;
	/** Whether an article of which nothing is known does not exist. */
	knowsAll: boolean;
}
