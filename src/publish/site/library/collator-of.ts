/**
 * How a language orders titles: by its letters, not by the quotation marks around them, and numbers
 * by their value. Asked of Node at build: browsers know few languages, and differ.
 *
 * What Node doesn't know is ordered as Unicode orders by default, which is as English does, and
 * never by the language of the machine.
 */
export function collatorOf(lang: string): Intl.Collator {
	return new Intl.Collator([lang, 'en'], { numeric: true, ignorePunctuation: true });
}
