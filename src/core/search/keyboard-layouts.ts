import { foldText } from './fold.ts';

/** What the keys of the three rows of letters type, by language, from the same first key on. */
export const LETTER_KEYS: Record<string, readonly string[][]> = {
	en: keys("qwertyuiop[]\nasdfghjkl;'\nzxcvbnm,./"),
	ar: keys('ضصثقفغعهخحجد\nشسيبلاتنمكط\nئءؤرﻻىةوزظ'),
	fa: keys('ضصثقفغعهخحجچ\nشسیبلاتنمکگ\nظطزرذدپو./'),
	he: keys("/'קראטוןםפ][\nשדגכעיחלךף,\nזסבהנמצתץ."),
	ru: keys('йцукенгшщзхъ\nфывапролджэ\nячсмитьбю.'),
};
/** On Arabic keyboards one key types these two letters. */
const LAM_ALEF = ['ﻻ', 'لا'] as const;

function keys(rows: string): string[][] {
	return rows.split('\n').map((row) => [...row]);
}

/**
 * The text that the same keys type in another layout; undefined where a letter is on none of the keys.
 *
 * @param from the language of the layout that was on
 * @param to the language of the layout that was meant
 */
export function retype(text: string, from: string, to: string): string | undefined {
	const fromKeys = LETTER_KEYS[from]?.flatMap((row, r) => row.map((key, k) => ({ key, r, k })));
	const [ligature, letters] = LAM_ALEF;
	let retyped = '';
	for (const letter of text.toLowerCase().replaceAll(letters, ligature)) {
		const place = fromKeys?.find(({ key }) => key === letter);
		if (!place && /\p{L}/u.test(letter)) return undefined;
		retyped += place ? (LETTER_KEYS[to]?.[place.r]?.[place.k] ?? letter) : letter;
	}
	return retyped.replaceAll(ligature, letters);
}

const neighbours = new Set(
	Object.entries(LETTER_KEYS).flatMap(([lang, rows]) =>
		rows.flatMap((row, r) =>
			row.flatMap((key, k) =>
				[row[k + 1], rows[r + 1]?.[k], rows[r + 1]?.[k - 1]].flatMap((other) => {
					const [one, two] = [foldText(key, lang), foldText(other ?? '', lang)];
					return [one + two, two + one];
				}),
			),
		),
	),
);

/** Whether two folded letters are on keys side by side, on a layout of any language. */
export function areOnNeighbouringKeys(one: string, other: string): boolean {
	return neighbours.has(one + other);
}
