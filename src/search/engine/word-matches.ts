import { foldText } from '../../core/search/fold.ts';
import type { QueryWord } from '../../core/search/query.ts';
import { formsCompleting } from './completions.ts';
import { Frequencies } from './frequencies.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';

/**
 * The ways in which a word of a query matches: as written, folded, by its stem, as the prefix of
 * another word, in the title of the passage's article.
 */
type MatchField = 'exact' | 'folded' | 'stem' | 'prefix' | 'title';

/** Where a word of a query occurs. */
export type WordMatches = Record<MatchField, Frequencies>;

/**
 * Finds a word in a language's index.
 *
 * @param isPrefix whether it may be the beginning of another word
 */
export async function findWord(
	reader: LanguageReader,
	word: QueryWord,
	isPrefix: boolean,
): Promise<WordMatches> {
	const { count, titlePassage } = reader.passages;
	const found: WordMatches = {
		exact: new Frequencies(count),
		folded: new Frequencies(count),
		stem: new Frequencies(count),
		prefix: new Frequencies(count),
		title: new Frequencies(count),
	};
	const forms = await reader.formsOf(word.stem);
	for (const form of forms) {
		const folded = form.folded ?? foldText(form.exact, reader.lang);
		if (typeof form.postings === 'string') found.stem.addAll(form.postings);
		if (form.exact !== word.exact && folded !== word.folded) continue;
		const postings = await reader.postingsOf(form);
		if (form.exact === word.exact) found.exact.addAll(postings);
		if (folded === word.folded) found.folded.addAll(postings);
	}
	if (isPrefix) {
		for (const form of await formsCompleting(reader, word, forms.length > 0)) {
			found.prefix.addAll(await reader.postingsOf(form));
		}
	}
	titlePassage.forEach((title, passage) => {
		const frequency = found.stem.frequencies[title];
		if (frequency) found.title.add(passage, frequency);
	});
	return found;
}
