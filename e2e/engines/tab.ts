/** What may cross from a page and back. */
export type Plain = null | boolean | number | string | readonly Plain[] | { [name: string]: Plain };

/** A key that is pressed, by the name that pages know it by. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space';

/** One tab of an engine, with a storage of its own: what a person can do in it, and see of it. */
export interface Tab {
	/** Loads an address anew, even where only the fragment differs from the last. */
	open(address: string): Promise<void>;
	/** Goes back in history. */
	back(): Promise<void>;
	/** Goes forward in history. */
	forward(): Promise<void>;
	/** Loads the page again. */
	reload(): Promise<void>;
	/** Asks the page itself; works with scripts off too. The question may use nothing from outside. */
	ask<A extends readonly Plain[], T>(
		question: (...given: A) => T | Promise<T>,
		...given: A
	): Promise<T>;
	/** Clicks the visible element of a role and a whole accessible name; waits until it is there. */
	click(role: Role, name: string): Promise<void>;
	/** Whether an element of a role and a whole accessible name can be seen. */
	sees(role: Role, name: string): Promise<boolean>;
	/** Presses a key. */
	press(key: Key): Promise<void>;
	/** Types letters into what has the focus. */
	type(letters: string): Promise<void>;
	/** Turns the wheel over the text, so many pixels down. */
	wheel(down: number): Promise<void>;
	/** Makes the view so many CSS pixels wide and high. */
	resize(width: number, height: number): Promise<void>;
	/** What is to be seen, as a PNG. */
	picture(): Promise<Buffer>;
	/** The printed page, as a PDF; undefined where the engine's driver can't print. */
	print(): Promise<Buffer | undefined>;
	/** Opens an address in the engine's own reader view; false where it has none, or its driver can't. */
	openReaderView(address: string): Promise<boolean>;
	/** Errors of the page's scripts and of its policy, so far. */
	complaints(): readonly string[];
	/** Ends it, and forgets its storage. */
	close(): Promise<void>;
}

/** The roles that the journeys ask for. */
export type Role = 'button' | 'link' | 'navigation' | 'radio' | 'searchbox' | 'textbox';

/** A browser engine that runs. */
export interface Engine {
	/** What it calls itself. */
	version: string;
	/** Opens a tab; without scripts the pages' own don't run. */
	tab(options: { scripts: boolean }): Promise<Tab>;
	/** Ends it. */
	close(): Promise<void>;
}
