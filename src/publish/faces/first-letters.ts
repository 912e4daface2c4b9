/** Spaces, and what has no form: line breaks, joiners, marks of direction. */
const UNSEEN = 'U+0000-0020, U+007F-00A0, U+2000-200F, U+2028-202F, U+205F-206F, U+FEFF';
/** Digits and the punctuation that Arabic script shares with Latin. */
const SHARED =
	'U+0021-0022, U+0028-0029, U+002C-003A, U+005B, U+005D, U+00AB, U+00B7, U+00BB, U+2013-2014, U+2018-2019, U+201C-201D, U+2026';
const LATIN =
	'U+0021-007E, U+00A9, U+00AB, U+00B7, U+00BB, U+00D7, U+2013-2014, U+2018-201E, U+2022, U+2026';
const ARABIC =
	'U+060C, U+061B, U+061F, U+0621-063A, U+0640-0655, U+0660-066C, U+0670-0671, U+067E, U+0686, U+0698, U+06A4, U+06AF, U+200C-200F';
const URDU =
	'U+0679, U+0688, U+0691, U+06A9, U+06BA, U+06BE, U+06C0-06C3, U+06CC, U+06D2-06D4, U+06F0-06F9';

type Letters = Readonly<Record<string, string>>;

const ARABIC_SCRIPT: Letters = {
	any: ARABIC,
	fa: 'U+06A9, U+06C0, U+06CC, U+06F0-06F9',
	ur: URDU,
	ckb: 'U+0695, U+06A9, U+06B5, U+06BE, U+06C6, U+06CC, U+06CE, U+06D5',
	ps: 'U+067C, U+0681, U+0685, U+0689, U+0693, U+0696, U+069A, U+06A9, U+06AB, U+06BC, U+06CC-06CD, U+06D0',
	ug: 'U+06AD, U+06BE, U+06C6-06C8, U+06CB, U+06D0, U+06D5',
	sd: 'U+067A-067B, U+067D, U+067F-0680, U+0683-0684, U+0687, U+068A, U+068C-068D, U+068F, U+0699, U+06A6, U+06A9-06AA, U+06B1, U+06B3, U+06BB, U+06BE, U+06FD-06FE',
};
const LATIN_SCRIPT: Letters = {
	any: LATIN,
	fr: 'U+00C0, U+00C2, U+00C6-00CB, U+00CE-00CF, U+00D4, U+00D9, U+00DB-00DC, U+00E0, U+00E2, U+00E6-00EB, U+00EE-00EF, U+00F4, U+00F9, U+00FB-00FC, U+0152-0153',
	es: 'U+00A1, U+00AA, U+00BA, U+00BF, U+00C1, U+00C9, U+00CD, U+00D1, U+00D3, U+00DA, U+00DC, U+00E1, U+00E9, U+00ED, U+00F1, U+00F3, U+00FA, U+00FC',
	tr: 'U+00C2, U+00C7, U+00CE, U+00D6, U+00DB-00DC, U+00E2, U+00E7, U+00EE, U+00F6, U+00FB-00FC, U+0131',
	ku: 'U+00C7, U+00CA, U+00CE, U+00DB, U+00E7, U+00EA, U+00EE, U+00FB',
};
const LATIN_EXTENDED: Letters = {
	tr: 'U+011E-011F, U+0130, U+015E-015F',
	ku: 'U+015E-015F',
};
const CYRILLIC: Letters = { ru: 'U+0401, U+0410-044F, U+0451, U+2116' };
const HEBREW: Letters = { any: 'U+05B0-05BC, U+05BE, U+05C1-05C2, U+05D0-05EA, U+05F3-05F4' };

/**
 * What a face's first file has at least, by its source's part and the languages of the site: all letters
 * with which they are written, so that a text to come changes no file. `any` is for every site.
 */
const LETTERS: Readonly<Record<string, Letters>> = {
	'noto-naskh-arabic-arabic': ARABIC_SCRIPT,
	'noto-naskh-arabic-latin': { any: SHARED },
	'noto-sans-arabic-arabic': ARABIC_SCRIPT,
	'noto-sans-arabic-latin': { any: SHARED },
	'noto-nastaliq-urdu-arabic': { any: `${ARABIC}, ${URDU}` },
	'noto-nastaliq-urdu-latin': { any: SHARED },
	'source-serif-4-latin': LATIN_SCRIPT,
	'source-serif-4-latin-ext': LATIN_EXTENDED,
	'source-serif-4-cyrillic': CYRILLIC,
	'source-sans-3-latin': LATIN_SCRIPT,
	'source-sans-3-latin-ext': LATIN_EXTENDED,
	'source-sans-3-cyrillic': CYRILLIC,
	'frank-ruhl-libre-hebrew': HEBREW,
	'noto-sans-hebrew-hebrew': HEBREW,
	'noto-sans-thaana-thaana': { any: 'U+060C, U+061B, U+061F, U+0780-07B1' },
};

/**
 * The sources of which the texts' characters don't belong in the first file: of the Latin parts they use a
 * few, as digits, and another face has their words; Nastaliq is for one of their languages alone.
 */
const WITHOUT_TEXTS: readonly string[] = [
	'noto-naskh-arabic-latin',
	'noto-sans-arabic-latin',
	'noto-nastaliq-urdu-arabic',
	'noto-nastaliq-urdu-latin',
];

/** What a site is written with. */
export interface SiteLetters {
	languages: ReadonlySet<string>;
	/** The code points of its texts and messages. */
	used: ReadonlySet<number>;
	/** Whether the site, a text or words in one are in Urdu. */
	hasUrdu: boolean;
}

/**
 * Splits the code points of a face into those of its first file and the rest. The first file has the
 * letters of the site's languages, and every character of its texts: letters that join, or that carry
 * signs, must be of one file, for not every browser shapes a word across two. Undefined where all
 * of them are needed, or none is known to be.
 *
 * @param name the name of the source's file
 * @param all the code points that the face is used for
 */
export function splitLetters(
	name: string,
	all: readonly number[],
	{ languages, used }: Omit<SiteLetters, 'hasUrdu'>,
): { first: number[]; rest: number[] } | undefined {
	const part = name.replace(/-wght-.*/, '');
	const ranges = Object.entries(LETTERS[part] ?? {})
		.filter(([language]) => language === 'any' || languages.has(language))
		.map(([, range]) => range);
	const wanted = new Set(codePointsOf([UNSEEN, ...ranges].join()));
	const isFirst = (code: number) =>
		wanted.has(code) || (used.has(code) && !WITHOUT_TEXTS.includes(part));
	const first = all.filter(isFirst);
	const rest = all.filter((code) => !isFirst(code));
	return first.length > 0 && rest.length > 0 ? { first, rest } : undefined;
}

/** The code points of a `unicode-range`. */
export function codePointsOf(range: string): number[] {
	return spansOf(range).flatMap(([first, last]) =>
		Array.from({ length: last - first + 1 }, (_, i) => first + i),
	);
}

/** The first and the last code point of each part of a `unicode-range`, which may have `?` for any digit. */
export function spansOf(range: string): [first: number, last: number][] {
	return [...range.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)].map(
		([, start = '', end = start]) => [
			Number.parseInt(start.replaceAll('?', '0'), 16),
			Number.parseInt(end.replaceAll('?', 'F'), 16),
		],
	);
}

/** Code points in order, as a `unicode-range`. */
export function rangeOf(codes: readonly number[]): string {
	const spans: [number, number][] = [];
	for (const code of codes) {
		const last = spans.at(-1);
		if (last?.[1] === code - 1) last[1] = code;
		else spans.push([code, code]);
	}
	const hex = (code: number) => code.toString(16).toUpperCase();
	return spans
		.map(([start, end]) => `U+${hex(start)}${end > start ? `-${hex(end)}` : ''}`)
		.join(',');
}
