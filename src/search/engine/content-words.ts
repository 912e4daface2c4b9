import { pairsIn } from '../../core/indexing/pairs.ts';
import type { Query, QueryPart, QueryWord } from '../../core/search/query.ts';
import { isStopWord } from '../../core/search/stop-words.ts';

/** A word of a query that is looked up. */
export interface ContentWord extends QueryWord {
	/** Whether it may be the beginning of another. */
	begun: boolean;
	/** Whether it stands in a phrase, so that no passage without it will do. */
	needed: boolean;
}

/** More words than this are not looked up. */
const MOST_WORDS = 24;
/** With more words beside what it quotes, a query is a question: those don't always quote by the letter. */
const BESIDE_QUOTES = 2;

/** What a query is, for a language. */
export interface Content {
	/** The words to look up. */
	words: ContentWord[];
	/** The query without the words that say little: what is lit. */
	query: Query;
	/** The phrases that must be met, each a query of its own. */
	phrases: Query[];
	/** The pairs of words in what is quoted, be it a phrase that must be met or not; see `pairsIn`. */
	pairs: string[];
}

/** A letter of a script that writes words with several. */
const LETTER = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\p{L}$/u;

/** The query without a letter that is going to be a word: it tells nothing yet. */
function withoutFirstLetter(query: Query): Query {
	const last = query.parts.at(-1);
	const word = last?.words.at(-1);
	const alone = query.parts.length === 1 && last?.words.length === 1;
	if (!query.open || !last || !word || alone || !LETTER.test(word.folded)) return query;
	const words = last.words.slice(0, -1);
	const rest = query.parts.slice(0, -1);
	return { parts: words.length > 0 ? [...rest, { ...last, words }] : rest, open: false };
}

/** The words of a query that say what is looked for. Those that say little do only where there is no other. */
export function contentOf(written: Query, lang: string): Content {
	const quoted = written.parts.filter(({ phrase }) => phrase);
	const asks = written.parts.length - quoted.length > BESIDE_QUOTES;
	const query = withoutFirstLetter(asks ? withoutQuotes(written) : written);
	const begun = (part: QueryPart) => query.open && part === query.parts.at(-1);
	const says = ({ folded }: QueryWord) => !isStopWord(folded, lang);
	const telling = query.parts.filter((part) => part.phrase || begun(part) || part.words.some(says));
	const parts = telling.length > 0 ? telling : query.parts;
	const words = parts.flatMap((part) => {
		const some = part.words.filter(says);
		return (some.length > 0 ? some : part.words).map((word) => ({
			...word,
			begun: begun(part) && word === part.words.at(-1),
			needed: part.phrase,
		}));
	});
	const phrases = parts.filter(({ phrase }) => phrase);
	return {
		words: eachOnce(words).slice(0, MOST_WORDS),
		query: { parts, open: query.open && parts.at(-1) === query.parts.at(-1) },
		phrases: phrases.map((part) => ({ parts: [part], open: begun(part) })),
		pairs: quoted.flatMap((part) => {
			const open = written.open && part === written.parts.at(-1);
			const words = open ? part.words.slice(0, -1) : part.words;
			return pairsIn(words.map(({ folded }) => folded));
		}),
	};
}

function withoutQuotes({ parts, open }: Query): Query {
	const words = parts.flatMap((part) => part.words);
	return { parts: words.map((word) => ({ words: [word], phrase: false })), open };
}

/** A word that is said twice is looked up once. */
function eachOnce(words: readonly ContentWord[]): ContentWord[] {
	const first = (stem: string) => words.findIndex((word) => word.stem === stem);
	return words.filter(({ stem, begun, needed }, i) => begun || needed || first(stem) === i);
}
