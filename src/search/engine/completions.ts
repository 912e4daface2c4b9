import { foldText } from '../../core/search/fold.ts';
import type { QueryWord } from '../../core/search/query.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { WordForm } from './index-readers/word-forms.ts';

/** How many letters of shards are loaded at most to complete a word. */
const MAX_LETTERS_LOADED = 16_000;
/** How many of the most frequent words are tried where the shards have more letters than that. */
const MAX_FREQUENT_COMPLETIONS = 8;

/**
 * The forms that a word may become as it is typed on, those of its own stem apart. Of a stem whose forms
 * have files of their own only the first is given: the posting list of the stem, or its most frequent form.
 *
 * @param isKnown whether it is a word already: then none has to be found at any cost
 */
export async function formsCompleting(
	reader: LanguageReader,
	word: QueryWord,
	isKnown: boolean,
): Promise<WordForm[]> {
	const begins = (folded: string, stem: string) =>
		folded.startsWith(word.folded) || stem.startsWith(word.folded);
	const forms = (await formsToComplete(reader, word, begins, isKnown)).filter(
		({ stem, exact, folded }) =>
			stem !== word.stem && begins(folded ?? foldText(exact, reader.lang), stem),
	);
	const once = new Map(forms.map((form) => [`${form.stem} ${form.exact} ${form.folded}`, form]));
	const doneStems = new Set<string>();
	return [...once.values()].filter(({ stem, exact, postings }) => {
		if (doneStems.has(stem)) return false;
		if (typeof postings === 'number' || exact === '') doneStems.add(stem);
		return true;
	});
}

async function formsToComplete(
	reader: LanguageReader,
	word: QueryWord,
	begins: (folded: string, stem: string) => boolean,
	isKnown: boolean,
): Promise<WordForm[]> {
	const prefixes = [...new Set([word.folded, word.stem])].filter(({ length }) => length > 1);
	const found = await Promise.all(
		prefixes.map((prefix) => reader.formsWithPrefix(prefix, MAX_LETTERS_LOADED)),
	);
	const forms = found.flatMap((some) => some ?? []);
	if (prefixes.length > 0 && !found.includes(undefined)) return forms;
	const likely = (await reader.frequent())
		.filter(({ folded, stem }) => begins(folded, stem))
		.sort((a, b) => b.documentFrequency - a.documentFrequency)
		.slice(0, MAX_FREQUENT_COMPLETIONS);
	let letters = 0;
	for (const { stem } of likely) {
		const more = await reader.lettersToLoad(stem);
		const isNeeded = !isKnown && forms.length === 0;
		if (letters + more > MAX_LETTERS_LOADED && !isNeeded) continue;
		letters += more;
		forms.push(...(await reader.formsOf(stem)));
	}
	return forms;
}
