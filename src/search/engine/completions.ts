import { withoutClitics } from '../../core/search/clitics.ts';
import { foldText } from '../../core/search/fold.ts';
import type { QueryWord } from '../../core/search/query.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { WordForm } from './index-readers/word-forms.ts';

/** How many letters of shards are loaded at most to complete a word. */
const MAX_LETTERS_LOADED = 16_000;
/** How many of the most frequent words are tried where the shards have more letters than that. */
const MAX_FREQUENT_COMPLETIONS = 8;
/** How many of the most frequent stems are tried for a word that nothing else completes: perhaps only a clitic is typed. */
const MAX_STEMS_TRIED = 300;

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
	const { folded: typed, stem: ownStem } = word;
	const isCompletion = ({ stem, exact, folded }: WordForm) =>
		stem !== ownStem &&
		(stem.startsWith(typed) || (folded ?? foldText(exact, reader.lang)).startsWith(typed));
	const bare = withoutClitics(typed, reader.lang);
	let forms = (await formsOfStems(reader, [...bare, ownStem], isKnown)).filter(isCompletion);
	if (forms.length === 0 && !isKnown) forms = await anyCompletions(reader, bare, isCompletion);
	const once = new Map(forms.map((form) => [`${form.stem} ${form.exact} ${form.folded}`, form]));
	const doneStems = new Set<string>();
	return [...once.values()].filter(({ stem, exact, postings }) => {
		if (doneStems.has(stem)) return false;
		if (typeof postings === 'number' || exact === '') doneStems.add(stem);
		return true;
	});
}

/** The forms of the stems with some prefixes, as far as they don't cost too much to load. */
async function formsOfStems(
	reader: LanguageReader,
	stemPrefixes: readonly string[],
	isKnown: boolean,
): Promise<WordForm[]> {
	const prefixes = [...new Set(stemPrefixes)].filter(({ length }) => length > 1);
	const found = await Promise.all(
		prefixes.map((prefix) => reader.formsWithPrefix(prefix, MAX_LETTERS_LOADED)),
	);
	const forms = found.flatMap((some) => some ?? []);
	if (prefixes.length > 0 && !found.includes(undefined)) return forms;
	const likely = frequentFirst(reader)
		.filter(({ folded, stem }) =>
			prefixes.some((prefix) => folded.startsWith(prefix) || stem.startsWith(prefix)),
		)
		.slice(0, MAX_FREQUENT_COMPLETIONS);
	let letters = 0;
	for (const { stem } of likely) {
		const more = reader.lettersToLoad(stem);
		const isNeeded = !isKnown && forms.length === 0;
		if (letters + more > MAX_LETTERS_LOADED && !isNeeded) continue;
		letters += more;
		forms.push(...(await reader.formsOf(stem)));
	}
	return forms;
}

/**
 * Completions of a word whose letters begin no stem: because they go on into an ending, because they
 * are a clitic and one letter at most, or because the stem is spelt otherwise than its form.
 *
 * @param bare the word without each of its clitics
 */
async function anyCompletions(
	reader: LanguageReader,
	bare: readonly string[],
	isCompletion: (form: WordForm) => boolean,
): Promise<WordForm[]> {
	const withEnding = bare.flatMap((rest) =>
		Array.from({ length: Math.max(rest.length - 2, 0) }, (_, i) => rest.slice(0, i + 2)),
	);
	const shorter = bare.map((rest) => rest.slice(0, -1)).filter(({ length }) => length > 1);
	const [ended, respelt] = await Promise.all([
		Promise.all(withEnding.map((stem) => reader.formsOf(stem))),
		Promise.all(shorter.map((prefix) => reader.formsWithPrefix(prefix, MAX_LETTERS_LOADED))),
	]);
	const forms = [...ended.flat(), ...respelt.flatMap((some) => some ?? [])].filter(isCompletion);
	if (forms.length > 0) return forms;
	const starts = bare.filter(({ length }) => length <= 1);
	const likely = frequentFirst(reader).filter(({ stem }) =>
		starts.some((start) => stem.startsWith(start)),
	);
	let letters = 0;
	for (const { stem } of likely.slice(0, MAX_STEMS_TRIED)) {
		const more = reader.lettersToLoad(stem);
		if (letters + more > MAX_LETTERS_LOADED * 2) continue;
		letters += more;
		const found = (await reader.formsOf(stem)).filter(isCompletion);
		if (found.length > 0) return found;
	}
	return [];
}

function frequentFirst(reader: LanguageReader) {
	return reader.frequent().toSorted((a, b) => b.documentFrequency - a.documentFrequency);
}
