/**
 * Returns a collator for titles in a language, which ignores punctuation and compares numbers by
 * value. Titles are sorted by Node at build, since browsers support fewer languages, and differ.
 *
 * For a language without collation data it falls back to English, whose order is Unicode's default,
 * and not to the language of the machine.
 */
export function collatorOf(lang: string): Intl.Collator {
	return new Intl.Collator([lang, 'en'], { numeric: true, ignorePunctuation: true });
}
