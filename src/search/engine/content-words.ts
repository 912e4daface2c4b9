import { pairsIn } from '../../core/indexing/pairs.ts';
import type { Query, QueryPart, QueryWord } from '../../core/search/query.ts';
import type { LanguageReader } from './language-reader.ts';

/** A word of a query that is looked up. */
export interface ContentWord extends QueryWord {
	/** Whether it may be the beginning of another. */
	begun: boolean;
	/** Whether it stands in a phrase, so that no passage without it will do. */
	needed: boolean;
}

/** A word that stands in more of the passages than this tells them hardly apart. */
const COMMON = 0.25;
/** More words than this are not looked up. */
const MOST_WORDS = 24;

/** What a query is, for a language. */
export interface Content {
	/** The words to look up. */
	words: ContentWord[];
	/** The query without the words that stand everywhere: what is lit. */
	query: Query;
	/** The phrases in it, each a query of its own. */
	phrases: Query[];
	/** The pairs of words in the phrases; see `pairsIn`. */
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

/** The words of a query that say what is looked for. Those that stand everywhere do only where there is no other. */
export async function contentOf(written: Query, reader: LanguageReader): Promise<Content> {
	const query = withoutFirstLetter(written);
	const { count } = await reader.passages();
	const common = new Set(
		(await reader.frequent()).flatMap(({ stem, passages }) =>
			passages > count * COMMON ? [stem] : [],
		),
	);
	const last = query.parts.at(-1);
	const begun = (part: QueryPart) => query.open && part === last;
	const says = (part: QueryPart) =>
		part.phrase || begun(part) || part.words.some(({ stem }) => !common.has(stem));
	const rare = query.parts.filter(says);
	const parts = rare.length > 0 ? rare : query.parts;
	const words = parts.flatMap((part) => {
		const telling = part.words.filter(({ stem }) => !common.has(stem));
		const some = telling.length > 0 ? telling : part.words;
		return some.map((word) => ({
			...word,
			begun: begun(part) && word === part.words.at(-1),
			needed: part.phrase,
		}));
	});
	const phrases = parts.filter(({ phrase }) => phrase);
	return {
		words: words.slice(0, MOST_WORDS),
		query: { parts, open: query.open && parts.at(-1) === last },
		phrases: phrases.map((part) => ({ parts: [part], open: begun(part) })),
		pairs: phrases.flatMap((part) => {
			const words = begun(part) ? part.words.slice(0, -1) : part.words;
			return pairsIn(words.map(({ folded }) => folded));
		}),
	};
}
