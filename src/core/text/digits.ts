/** The digit zero of each numbering system in use here, by its Unicode name (UTS #35). */
const ZERO = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const;

/** A set of digits, by its name in Unicode. */
export type Digits = keyof typeof ZERO;

/** A text with its ASCII digits in another set. */
export function withDigits(text: string | number, digits: Digits): string {
	return String(text).replace(/[0-9]/g, (digit) =>
		String.fromCodePoint(ZERO[digits] + Number(digit)),
	);
}

/**
 * The digits that a language's press and encyclopedias use, where they are not ASCII.
 *
 * A table, since browsers differ: `ar` has Western digits in one and Arabic ones in another.
 */
const DIGITS_OF: Record<string, Digits> = { ckb: 'arab', fa: 'arabext', ps: 'arabext' };

/** The digits of a language. */
export function digitsOf(lang: string): Digits {
	return DIGITS_OF[lang.split('-')[0] ?? ''] ?? 'latn';
}
