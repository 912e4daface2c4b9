import { stemArabic } from './stem-arabic.ts';

const ARABIC = /^\p{Script=Arabic}/u;

/**
 * The part of a folded word that its forms share.
 *
 * @param joints the numbers of letters before each zero-width non-joiner in it
 */
export function stemOf(folded: string, _lang: string, _joints: readonly number[] = []): string {
	return ARABIC.test(folded) ? stemArabic(folded) : folded;
}
