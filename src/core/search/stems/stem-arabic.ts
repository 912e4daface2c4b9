import { ARABIC_STEMS, SHORT_ARABIC_STEMS } from './arabic-stems.ts';

/** The clitics that may stand before a word, with the article and without it; the longest first. */
const WITH_ARTICLE = 'وبال وكال فبال فكال وال فال بال كال ولل فلل ال لل'.split(' ');
const CLITICS = ['', ...'و ف ب ك ل وب وك ول فب فك فل'.split(' '), ...WITH_ARTICLE];

const PRONOUNS = 'هما كما ها هم هن كم كن نا ه'.split(' ');
const PLURALS = 'ات ان ون ين وا'.split(' ');
/** What may follow a known stem: كتاب, but not لحم in لحماية. */
const ENDING = /^(?:ي?(?:ات|ان|ون|ين|[هتاي])?|وا?|ت[اي]ن?)(?:هما|كما|ها|هم|هن|كم|كن|نا|ه|ك|ي)?$/;

/** Folded words of the same meaning as another form: the cases of أبو and أخو, the two spellings of مائة. */
const SAME: Record<string, string> = { ابو: 'اب', ابا: 'اب', اخو: 'اخ', اخا: 'اخ', مايه: 'ميه' };
/** Clitics before the cases of أبو and أخو: but not the ب of بابا, بابي. */
const BEFORE_FATHER = /^(?:[وفبكل]{1,2}(?=ا[بخ]و$)|(?:[وف]|[وف]?ل)(?=ا[بخ][اي]$))/;

const isKnown = (stem: string) => ARABIC_STEMS.has(stem) || SHORT_ARABIC_STEMS.has(stem);

/**
 * The light stem of an Arabic word, folded: what is left when clitics, the article, pronouns and
 * the endings of number and gender are taken from it.
 *
 * Larkey's "light10", and what that leaves: the pronouns, and ف ب ك ل without the article. One
 * clitic is taken at a time, and what is left is a word again, so that a word with a clitic ends
 * where the word alone does. Where a letter may be the word's own, the table of common stems decides.
 */
export function stemArabic(word: string): string {
	if (/^[وف]?لله$/.test(word)) return 'الله';
	const same = SAME[word.replace(BEFORE_FATHER, '')];
	if (same) return same;
	const known = knownStem(word);
	if (known) return known;
	const article = WITH_ARTICLE.find((clitic) => word.startsWith(clitic));
	const noun = article && word.slice(article.length);
	if (noun && /..|\d/.test(noun)) return stemArabic(noun);
	const rest = word.slice(1);
	const peels = /^[وفبكل](?!..ت$)/.test(word) && withoutEndings(rest).length >= 3;
	if (peels) return stemArabic(rest);
	const stem = withoutEndings(word);
	return SAME[stem] ?? stem;
}

/** The longest known stem in a word, of its own letters; of two, the one with the shorter ending. */
function knownStem(word: string): string | undefined {
	const found = CLITICS.filter((clitic) => word.startsWith(clitic)).flatMap((clitic) => {
		const rest = word.slice(clitic.length);
		const stem = withoutEndings(rest);
		const own = rest.startsWith(stem) ? stem.length : stem.length - 1;
		if (!isKnown(stem) || !ENDING.test(rest.slice(own))) return [];
		return { stem, letters: stem.replace(/ه$/, '').length, ending: rest.length - own };
	});
	found.sort((a, b) => b.letters - a.letters || a.ending - b.ending);
	const stem = found[0]?.stem;
	return stem && (SAME[stem] ?? stem);
}

function withoutEndings(word: string): string {
	let stem = word;
	while (!isKnown(stem)) {
		const shorter = withoutEnding(stem);
		if (shorter === undefined) break;
		stem = shorter;
	}
	return stem;
}

function withoutEnding(word: string): string | undefined {
	// The seat of a hamza changes with the case: أصدقاؤه, أصدقائه.
	if (/..(?:يي|ا[وي])$/.test(word)) return word.slice(0, -1);
	const stem = endingCut(word);
	// Before an ending, ta marbuta is written open: لغته is of لغة.
	const closed = stem && `${stem.slice(0, -1)}ه`;
	return closed && stem.endsWith('ت') && isKnown(closed) ? closed : stem;
}

function endingCut(word: string): string | undefined {
	const cut = (ending: string) => (word.endsWith(ending) ? word.slice(0, -ending.length) : '');
	for (const pronoun of PRONOUNS) {
		const stem = cut(pronoun);
		if (SHORT_ARABIC_STEMS.has(stem)) return stem;
		// The alef of "our" may be that of the accusative: إنسانا.
		if (stem.length >= 3 && (pronoun !== 'نا' || isKnown(stem) || !/[اوي]$/.test(stem)))
			return stem;
	}
	for (const plural of PLURALS) {
		const stem = cut(plural);
		if (stem && plural === 'ات' && isKnown(`${stem}ه`)) return `${stem}ه`;
		if (stem.length >= 3) return stem;
	}
	if (SHORT_ARABIC_STEMS.has(cut('ي'))) return cut('ي');
	for (const letter of 'يات') if (cut(letter).length >= 3) return cut(letter);
	for (const letter of 'وك')
		if (cut(letter).length >= 4 || (cut(letter).length === 3 && isKnown(cut(letter))))
			return cut(letter);
	return undefined;
}
