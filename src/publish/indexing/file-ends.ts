import { createHash } from 'node:crypto';

/** Where the files end that a row of named things is divided into. */
interface FileEnds {
	/** The letters from which on a file ends with a thing whose name says so. */
	minLetters: number;
	/** One name of so many says so. */
	namesAnEnd: number;
	/** The letters from which on it ends with any. */
	fullLetters: number;
}

/**
 * Whether a file of so many letters ends with the thing of a name. It doesn't depend on the letters alone:
 * so an edit changes the files around it, and the ends of those after them stay where they are.
 */
export function endsFile(
	letters: number,
	name: string,
	{ minLetters, namesAnEnd, fullLetters }: FileEnds,
): boolean {
	return letters >= fullLetters || (letters >= minLetters && isOneOf(name, namesAnEnd));
}

/** Whether a name is one of so many that are as good as chosen at random, but always the same. */
export function isOneOf(name: string, many: number): boolean {
	return createHash('sha256').update(name).digest().readUInt16BE() % many === 0;
}
