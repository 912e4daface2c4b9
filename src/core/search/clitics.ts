import { languageOf } from './language-of.ts';

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
