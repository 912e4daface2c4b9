const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'لل', 'ال'];
const ENDINGS = 'هما كما تان هم هن ها كم كن نا ني ان ات ون ين يه ه ي'.split(' ');

/** The light stem of an Arabic word, folded. */
export function stemArabic(word: string): string {
	let stem = word;
	const article = ARTICLES.find(
		(prefix) => stem.startsWith(prefix) && stem.length - prefix.length >= 2,
	);
	if (article) stem = stem.slice(article.length);
	for (;;) {
		const ending = ENDINGS.find(
			(suffix) => stem.endsWith(suffix) && stem.length - suffix.length >= 3,
		);
		if (!ending) break;
		stem = stem.slice(0, -ending.length);
	}
	while (/^[وفبكل]/.test(stem) && stem.length >= 4) stem = stem.slice(1);
	return stem;
}
