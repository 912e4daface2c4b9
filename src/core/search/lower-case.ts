import { languageOf } from './language-of.ts';

const TURKIC = new Set(['tr', 'az', 'crh']);

/** A text in small letters. Of I and İ, Turkish makes ı and i. Not asked of the browser, which may not know. */
export function lowerCase(text: string, lang: string): string {
	const turkic = TURKIC.has(languageOf(lang));
	return (turkic ? text.replaceAll('I', 'ı').replaceAll('İ', 'i') : text).toLowerCase();
}
