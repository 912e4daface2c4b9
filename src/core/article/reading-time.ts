/**
 * Words a minute of silent reading, by language: Trauzettel-Klosinski et al., "Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST" (2012).
 */
const WORDS_A_MINUTE: Record<string, number> = {
	ar: 138,
	en: 228,
	es: 218,
	fr: 195,
	he: 187,
	ru: 184,
	tr: 166,
	zh: 158,
};
const DEFAULT_WORDS_A_MINUTE = 170;

/** Minutes that a text of so many words takes to read, at least one. */
export function readingMinutes(words: number, lang: string): number {
	const speed = WORDS_A_MINUTE[lang.split('-')[0] ?? ''] ?? DEFAULT_WORDS_A_MINUTE;
	return Math.max(1, Math.round(words / speed));
}
