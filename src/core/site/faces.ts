import { languageOf } from '../search/language-of.ts';

/** The languages whose texts are set in Naskh. `styles/tokens.css` has the same list, as a test checks. */
export const NASKH_LANGUAGES: readonly string[] = ['ar', 'fa', 'ur', 'ckb', 'ps', 'ug', 'sd'];

/** The family that a language's texts are set in, as `styles/faces.css` names it. */
export function familyOf(lang: string): 'Matn Naskh' | 'Matn Serif' {
	return NASKH_LANGUAGES.includes(languageOf(lang)) ? 'Matn Naskh' : 'Matn Serif';
}
