import { createRequire } from 'node:module';
import { basename } from 'node:path';
import type { FaceRule } from './face-rule.ts';
import { codePointsOf, rangeOf, type SiteLetters, splitLetters } from './first-letters.ts';
import { subsetFile } from './subset-file.ts';

const { resolve } = createRequire(import.meta.url);

/** The path of a whole face's file, which the style sheet names as a package's. */
export const wholeFile = ({ url }: FaceRule): string => resolve(url);

/** The rule of a part of a face; `isUsed` where the site's texts or messages have a character of it. */
interface FacePart extends FaceRule {
	isUsed: boolean;
}

/**
 * Splits a whole face into a first file, with the letters that the site is written with, and the rest.
 *
 * @param cache the folder of the files that are made
 * @returns the rules of the files, with their absolute paths
 */
export async function splitFace(
	rule: FaceRule,
	letters: SiteLetters,
	cache: string,
): Promise<FacePart[]> {
	const source = wholeFile(rule);
	const name = basename(source);
	const [min = 0, max = min] = rule.weight.split(' ').map(Number);
	const part = async (name: string, codes: readonly number[]): Promise<FacePart[]> => {
		const url = await subsetFile(cache, { source, name, codes, weights: [min, max] });
		const isUsed = codes.some((code) => letters.used.has(code));
		return url ? [{ ...rule, url, range: rangeOf(codes), isUsed }] : [];
	};
	const codes = codePointsOf(rule.range);
	const parts = splitLetters(name, codes, letters);
	if (!parts) return part(name, codes);
	const first = await part(name, parts.first);
	return [...first, ...(await part(name.replace('.', '-rest.'), parts.rest))];
}
