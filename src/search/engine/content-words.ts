import { bigramsIn } from '../../core/indexing/bigrams.ts';
import { MAX_WORDS, type Query, type QueryPart, type QueryWord } from '../../core/search/query.ts';
import { isStopWord } from '../../core/search/stop-words.ts';

/** A word of a query that is looked up. */
interface ContentWord extends QueryWord {
	/** Whether it may be the beginning of another word: the last one, while it is typed. */
	isPrefix: boolean;
	/** Whether it is of a phrase, so that passages without it don't match. */
	isRequired: boolean;
}

/** A query with more words than this beside its phrases is a question: its phrases are not required to match. */
const MAX_WORDS_BESIDE_PHRASES = 2;

/** A query as it is understood in a language. */
export interface QueryContent {
	/** The words to look up. */
	words: ContentWord[];
	/** The query without its stop words: what is highlighted. */
	query: Query;
	/** The phrases that must match, each a query of its own. */
	phrases: Query[];
	/** The hashes of the bigrams in all that is quoted, whether it must match or not; see `bigramsIn`. */
	quotedBigrams: string[];
}

/** A letter of a script in which a single letter is rarely a word. */
const LETTER = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}$/u;

/** The query without the first letter of a word that is being typed: it tells nothing yet. */
function withoutFirstLetter(query: Query): Query {
	const last = query.parts.at(-1);
	const word = last?.words.at(-1);
	const alone = query.parts.length === 1 && last?.words.length === 1;
	if (!query.open || !last || !word || alone || !LETTER.test(word.folded)) return query;
	const words = last.words.slice(0, -1);
	const rest = query.parts.slice(0, -1);
	return { parts: words.length > 0 ? [...rest, { ...last, words }] : rest, open: false };
}

/** The content words of a query: those that are not stop words, or all where there is no other. */
export function contentOf(written: Query, lang: string): QueryContent {
	const quoted = written.parts.filter(({ phrase }) => phrase);
	const isQuestion = written.parts.length - quoted.length > MAX_WORDS_BESIDE_PHRASES;
	const query = withoutFirstLetter(isQuestion ? withoutQuotes(written) : written);
	const isOpen = (part: QueryPart) => query.open && part === query.parts.at(-1);
	const isContent = (word: QueryWord) => !isStopWord(word, lang);
	const contentParts = query.parts.filter(
		(part) => part.phrase || isOpen(part) || part.words.some(isContent),
	);
	const parts = contentParts.length > 0 ? contentParts : query.parts;
	const words = parts.flatMap((part) => {
		const some = part.words.filter(isContent);
		return (some.length > 0 ? some : part.words).map((word) => ({
			...word,
			isPrefix: isOpen(part) && word === part.words.at(-1),
			isRequired: part.phrase,
		}));
	});
	const phrases = parts.filter(({ phrase }) => phrase);
	return {
		words: eachOnce(words).slice(0, MAX_WORDS),
		query: { parts, open: query.open && parts.at(-1) === query.parts.at(-1) },
		phrases: phrases.map((part) => ({ parts: [part], open: isOpen(part) })),
		quotedBigrams: quoted.flatMap((part) => {
			const open = written.open && part === written.parts.at(-1);
			const words = open ? part.words.slice(0, -1) : part.words;
			return bigramsIn(words.map(({ folded }) => folded));
		}),
	};
}

function withoutQuotes({ parts, open }: Query): Query {
	const words = parts.flatMap((part) => part.words);
	return { parts: words.map((word) => ({ words: [word], phrase: false })), open };
}

/** A word that occurs twice is looked up once. */
function eachOnce(words: readonly ContentWord[]): ContentWord[] {
	const first = (stem: string) => words.findIndex((word) => word.stem === stem);
	return words.filter(
		({ stem, isPrefix, isRequired }, i) => isPrefix || isRequired || first(stem) === i,
	);
}
