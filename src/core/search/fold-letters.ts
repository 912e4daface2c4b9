import { languageOf } from './language-of.ts';

/** What letters are folded to. */
type Letters = Record<string, string>;

/** `from` letter by letter to `to`: `pairs('ab', 'x')` folds a and b to x. */
function pairs(...table: [from: string, to: string][]): Letters {
	return Object.fromEntries(table.flatMap(([from, to]) => [...from].map((letter) => [letter, to])));
}

/**
 * Letters of the Arabic script that are one letter to a reader, under one that every Arabic
 * keyboard has: alef with any sign, kaf, ya and ha as Arabs, Persians and Urdu write them.
 */
const ARABIC = pairs(
	['آأإٱٲٳٵ', 'ا'],
	['ؤٶ', 'و'],
	['ىیۍ', 'ي'],
	['کڪ', 'ك'],
	['ةہھەۀۂۃ', 'ه'],
	['ٴ', ''],
);

/** Letters that an Arabic keyboard lacks, and that Arabs replace by a similar one: ڤيديو is فيديو. */
const IN_ARABIC = pairs(
	['ڤڥ', 'ف'],
	['پ', 'ب'],
	['چ', 'ج'],
	['گڭݣ', 'ك'],
	['ژ', 'ز'],
	['ڨ', 'ق'],
	['ے', 'ي'],
);
const IN_PERSIAN = pairs(['ےۓ', 'ي'], ['ێ', 'ي'], ['ۆ', 'و']);
/** The two ya are two letters there: لڑکی is a girl, لڑکے are boys. */
const IN_URDU = { ۓ: 'يے' };
/** Many write Sorani on a keyboard without its own letters; its hamza is the seat of a vowel. */
const IN_SORANI = pairs(['ێ', 'ي'], ['ۆۊ', 'و'], ['ڵ', 'ل'], ['ڕڒ', 'ر'], ['ے', 'ي']);

const HEBREW = {
	...pairs(['ך', 'כ'], ['ם', 'מ'], ['ן', 'נ'], ['ף', 'פ'], ['ץ', 'צ']),
	...{ װ: 'וו', ױ: 'וי', ײ: 'יי' },
};
/** Latin letters that Unicode does not take apart, and signs that transliterations use. */
const LATIN = {
	...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ĳ: 'ij' },
	...pairs(['ø', 'o'], ['ł', 'l'], ['đð', 'd'], ['ħ', 'h'], ['ŧ', 't'], ['ı', 'i'], ['ʾʿʻʼʹʺ', '']),
};
const GREEK = { ς: 'σ' };
const CYRILLIC = pairs(['ёѐ', 'е'], ['ѝ', 'и']);

const EVERYWHERE = { ...ARABIC, ...HEBREW, ...LATIN, ...GREEK, ...CYRILLIC };

/** Languages that are folded alike. */
export type Family = 'ar' | 'fa' | 'ur' | 'ckb' | 'ug' | 'tr' | 'other';

const LETTERS: Record<Family, Letters> = {
	ar: { ...EVERYWHERE, ...IN_ARABIC },
	fa: { ...EVERYWHERE, ...IN_PERSIAN },
	ur: { ...EVERYWHERE, ...IN_URDU },
	ckb: { ...EVERYWHERE, ...IN_SORANI },
	ug: { ...EVERYWHERE },
	tr: { ...EVERYWHERE, ...IN_ARABIC },
	other: { ...EVERYWHERE, ...IN_ARABIC },
};

const FAMILIES: Record<string, Family> = {
	...{ ar: 'ar', fa: 'fa', ps: 'fa', ckb: 'ckb', sdh: 'ckb', ku: 'ckb', ug: 'ug', kk: 'ug' },
	...{ ur: 'ur', pnb: 'ur', skr: 'ur', ks: 'ur', sd: 'ur', tr: 'tr', az: 'tr', crh: 'tr' },
};

/** The family of a language. */
export function familyOf(lang: string): Family {
	return FAMILIES[languageOf(lang)] ?? 'other';
}

/** What a letter is folded to in a family, or undefined where it stays. */
export function letterIn(family: Family, letter: string): string | undefined {
	return LETTERS[family][letter];
}
