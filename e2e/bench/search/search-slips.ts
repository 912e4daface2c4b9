import { foldText } from '../../../src/core/search/fold.ts';
import { LETTER_KEYS } from '../../../src/core/search/keyboard-layouts.ts';
import { tokensOf } from '../../../src/core/search/tokens.ts';
import { type Chance, seeded } from '../../../src/core/testing/seeded.ts';
import { suggestionsFor } from '../../../src/search/engine/suggestions.ts';
import { MEASURED, type RealWord, withWordIndex } from './word-index.ts';

const SEED = 20_241_128;
const HURT_WORDS = 1000;
const MIN_LETTERS = 4;
const SCRIPTS = { ar: 'Arabic', fa: 'Arabic', he: 'Hebrew', en: 'Latin' } as const;

/**
 * Says for each language what is suggested for words that were hurt by a slip of a finger: the word, with
 * or without its clitics and endings, another one, or none.
 *
 * @param files files in the form of SQuAD, by their language
 */
export async function suggestionsForSlips(
	files: Readonly<Record<string, string>>,
): Promise<string[]> {
	const lines = ['language | hurt words | right  | wrong  | none'];
	for (const lang of MEASURED) lines.push(await lineOf(lang, files[lang]));
	return [...lines, 'marks    |            | ≥ 75 % | ≤ 8 %  |'];
}

function lineOf(lang: (typeof MEASURED)[number], file: string | undefined): Promise<string> {
	return withWordIndex(lang, file, async ({ index, words }) => {
		const chance = seeded(SEED);
		const reader = await index.language(lang);
		if (!reader) throw new Error(`No text in ${lang}`);
		const own = new RegExp(`^[\\p{Script=${SCRIPTS[lang]}}]{${MIN_LETTERS},}$`, 'u');
		const candidates = words.filter(({ exact }) => own.test(exact));
		const known = new Set(words.flatMap(({ folded, stem }) => [folded, stem]));
		let [hurt, right, wrong] = [0, 0, 0];
		const examples: string[] = [];
		while (hurt < HURT_WORDS) {
			const word = chance.one(candidates);
			const slip = hurtBy(chance, word, lang);
			const [token] = tokensOf(slip, lang);
			if (!token || known.has(token.folded) || known.has(token.stem)) continue;
			hurt++;
			const [suggestion] = await suggestionsFor(`${slip} `, [reader]);
			if (!suggestion) continue;
			if (isMeant(suggestion.meant, word, lang)) right++;
			else {
				wrong++;
				if (examples.length < 8) examples.push(`${slip}→${suggestion.meant}`);
			}
		}
		const cells = [right, wrong, hurt - right - wrong].map((count) =>
			`${((100 * count) / hurt).toFixed(1)} %`.padEnd(6),
		);
		return `${lang.padEnd(8)} | ${String(hurt).padEnd(10)} | ${cells.join(' | ')}  ${examples.join(' ')}`;
	});
}

function isMeant(suggested: string, { stem, folded }: RealWord, lang: string): boolean {
	const tokens = tokensOf(suggested, lang);
	return tokens.length === 1 && (tokens[0]?.stem === stem || foldText(suggested, lang) === folded);
}

/** A word with a letter left out, doubled, replaced by its neighbour on the keyboard, or changed places with the next one. */
function hurtBy(chance: Chance, { written }: RealWord, lang: string): string {
	const letters = [...written];
	const at = chance.whole(0, letters.length - 1);
	const letter = letters[at] ?? '';
	switch (chance.whole(0, 3)) {
		case 0:
			letters.splice(at, 1);
			break;
		case 1:
			letters.splice(at, 0, chance.number() < 0.5 ? letter : neighbourOf(chance, letter, lang));
			break;
		case 2:
			letters[at] = neighbourOf(chance, letter, lang);
			break;
		default:
			letters.splice(at, 2, letters[at + 1] ?? '', letter);
	}
	return letters.join('');
}

function neighbourOf(chance: Chance, letter: string, lang: string): string {
	const rows = LETTER_KEYS[lang] ?? [];
	const r = rows.findIndex((row) => row.includes(letter));
	const k = rows[r]?.indexOf(letter) ?? 0;
	const near = [rows[r]?.[k - 1], rows[r]?.[k + 1], rows[r - 1]?.[k], rows[r + 1]?.[k]];
	const letters = near.filter((key) => key && /\p{L}/u.test(key));
	return letters.length > 0 ? (chance.one(letters) ?? letter) : letter;
}
