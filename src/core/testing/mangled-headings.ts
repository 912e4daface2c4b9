const once = encodeURIComponent;

/**
 * What becomes of a heading's own words as a fragment: as sites make addresses of them, as
 * messengers write them, as a reader remembers them.
 *
 * @param words an Arabic heading of several words, without vowels
 */
export function mangledHeadings(words: string): string[] {
	const stretched = words.replace(/(\p{L}\p{L})(\p{L})/gu, '$1ـــ$2');
	const vowelled = words.replace(/(\p{L})/gu, '$1َ');
	return [
		words,
		...['-', '_', '+', '%20', '--', '\u00A0'].map((space) => words.replaceAll(' ', space)),
		`-${words.replaceAll(' ', '-')}-`,
		stretched,
		vowelled,
		once(words),
		once(words).toLowerCase(),
		once(once(words)),
		once(words.replaceAll(' ', '-')),
		once(once(words.replaceAll(' ', '_'))),
		once(vowelled),
		once(once(stretched)),
		...['.', '،', '؟', ')', '»', '؛', '!', ':', '\u200F', '\u200E', '”'].flatMap((mark) => [
			words + mark,
			once(words.replaceAll(' ', '-') + mark),
		]),
		`(${words})`,
		`«${words}»`,
		`\u200F${words}\u200F`,
		`${words} – الموقع`,
		// Cut off in the middle.
		words.slice(0, -2),
		once(words).slice(0, -4),
		once(words).slice(0, -1),
		once(once(words)).slice(0, -7),
	];
}
