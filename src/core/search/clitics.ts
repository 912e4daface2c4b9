import { languageOf } from './language-of.ts';
import { nearWords, TRANSPOSITION_COST } from './spelling.ts';

/** What may stand before a word and be written together with it, by language. */
const CLITICS: Record<string, RegExp> = {
	ar: /^[وف]?(?:لل|[بك]?ال|[بكلس](?!ال))?/,
	fa: /^ن?مي/,
	he: /^[והבכלמש]{1,3}/,
};

/**
 * The folded word, and what is left of it without each of the clitics that it may begin with. Where it
 * is a clitic itself, an empty string is among them.
 */
export function withoutClitics(folded: string, lang: string): string[] {
	const most = CLITICS[languageOf(lang)]?.exec(folded)?.[0].length ?? 0;
	// The ل of "for the" is the article's too: in الله, and where only half of it is typed.
	return Array.from({ length: most + 1 }, (_, letters) => folded.slice(letters));
}

/** The clitics that a slip of a finger may hurt, by language. */
const OFTEN_HURT: Record<string, readonly string[]> = {
	ar: 'ال لل وال بال فال كال ولل و ف ب ك ل'.split(' '),
	fa: ['مي', 'نمي'],
	he: 'ה ו ב כ ל מ ש וה שה'.split(' '),
};
/** The highest edit distance of one slip, of a first letter too. */
const MAX_SLIP = 1.2;

/** What is left of a folded word whose clitic was hurt by a slip, and the edit distance of that slip. */
export function withoutHurtClitics(
	folded: string,
	lang: string,
): { rest: string; distance: number }[] {
	const rests = new Map<string, number>();
	const add = (rest: string, distance: number) =>
		rests.set(rest, Math.min(distance, rests.get(rest) ?? distance));
	for (const clitic of OFTEN_HURT[languageOf(lang)] ?? []) {
		const { length } = clitic;
		for (let letters = Math.max(length - 1, 1); letters <= length + 1; letters++) {
			const [near] = nearWords(folded.slice(0, letters), [clitic], MAX_SLIP);
			if (near) add(folded.slice(letters), near.distance);
		}
		// Its last letter changed places with the word's first one.
		const [last = '', next = ''] = [folded.charAt(length), folded.charAt(length - 1)];
		if (folded.slice(0, length - 1) + last === clitic && last !== next)
			add(next + folded.slice(length + 1), TRANSPOSITION_COST);
	}
	return Array.from(rests, ([rest, distance]) => ({ rest, distance }));
}
