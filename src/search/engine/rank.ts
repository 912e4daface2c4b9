import MiniSearch from 'minisearch';
import type { Passages } from './language-reader.ts';
import type { Counts, Found } from './look-up.ts';

/** A passage that matches. */
export interface Ranked {
	/** Its number. */
	passage: number;
	/** How well it matches. */
	score: number;
}

/** The ways in which a word matches, each a field of the index; `title` is that of the passage's article. */
const FIELDS = ['exact', 'folded', 'stem', 'begun', 'title'] as const;

/**
 * Who asks with so few words means them as they are written: the exact form is above the folded, and
 * that above the stem, and what has all of them leaves no room for what doesn't. In a question,
 * other words decide.
 */
export const FEW_WORDS = 3;
/** What each way of matching counts for. */
const BOOST_OF_FEW = { exact: 3, folded: 1.5, stem: 1, begun: 0.4, title: 1 };
const BOOST_OF_MANY = { exact: 0.15, folded: 0.15, stem: 1, begun: 0.4, title: 1 };
const BM25 = { k: 1.2, b: 0.7, d: 0.5 };
/** How much better a passage is that has what is quoted. */
const QUOTING = 1.5;

/**
 * Ranks passages, the best first, by MiniSearch's BM25: out of the whole index it gets the part
 * that the question touches, in the form in which MiniSearch stores an index.
 *
 * @param quoting the passages that can have all that is quoted, where something is
 */
export function rank(
	found: readonly Found[],
	chosen: readonly number[],
	passages: Passages,
	quoting: ReadonlySet<number> | undefined,
): Ranked[] {
	const words = found.map((word) => fieldsOf(word, chosen, passages));
	const search = MiniSearch.loadJS<number>(
		{
			documentCount: passages.count,
			nextId: passages.count,
			documentIds: Object.fromEntries(chosen.map((passage) => [passage, passage])),
			fieldIds: Object.fromEntries(FIELDS.map((field, i) => [field, i])),
			fieldLength: Object.fromEntries(
				chosen.map((passage) => [passage, FIELDS.map(() => passages.words[passage] ?? 1)]),
			),
			averageFieldLength: FIELDS.map(() => passages.average),
			storedFields: {},
			dirtCount: 0,
			index: words.map((fields, i) => [
				String(i),
				Object.fromEntries(fields.map(({ postings }, field) => [field, postings])),
			]),
			serializationVersion: 2,
		},
		{ fields: [...FIELDS], tokenize: (term) => [term], processTerm: (term) => term },
	);
	const counts = found.length <= FEW_WORDS ? BOOST_OF_FEW : BOOST_OF_MANY;
	const queries = words.map((fields, i) => ({
		queries: [String(i)],
		boost: Object.fromEntries(
			FIELDS.map((name, field) => [name, counts[name] * (fields[field]?.rarity ?? 1)]),
		),
	}));
	return (
		search
			.search({ combineWith: 'OR', queries }, { bm25: BM25 })
			// MiniSearch multiplies by how many of the words are met; its root ranks questions better.
			.map(({ id, score, queryTerms }) => ({
				passage: id,
				score: (score / Math.sqrt(queryTerms.length)) * (quoting?.has(id) ? QUOTING : 1),
			}))
			.sort((a, b) => b.score - a.score)
	);
}

interface Field {
	/** How often the word stands in each of the chosen passages, in this way. */
	postings: Record<string, number>;
	/** How much rarer it is among the chosen passages than in all: BM25 sees only those. */
	rarity: number;
}

function fieldsOf(word: Found, chosen: readonly number[], passages: Passages): Field[] {
	const { exact, folded, stem, begun } = word;
	const field = (counts: Counts, at: (passage: number) => number = (passage) => passage): Field => {
		const some = chosen.flatMap((passage): [number, number][] => {
			const count = counts.of[at(passage)];
			return count ? [[passage, count]] : [];
		});
		const ratio = inverse(counts.passages, passages.count) / inverse(some.length, passages.count);
		return { postings: Object.fromEntries(some), rarity: some.length > 0 ? ratio : 1 };
	};
	const title = field(stem, (passage) => passages.beginning[passage] ?? 0);
	return [field(exact), field(folded), field(stem), field(begun), { ...title, rarity: 1 }];
}

/** How much BM25 makes of a word that stands in `some` of `all` passages. */
function inverse(some: number, all: number): number {
	return Math.log(1 + (all - some + 0.5) / (some + 0.5));
}
