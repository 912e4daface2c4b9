import {
	type FrequentWords,
	WEIGHTS_A_POWER,
	type WordFile,
} from '../../core/indexing/index-format.ts';
import {
	encodeNumber,
	encodePassages,
	encodePostings,
	type Posting,
} from '../../core/indexing/posting-list.ts';
import { foldText } from '../../core/search/fold.ts';
import { endsFile } from './file-ends.ts';
import type { TermPostings } from './sorted-runs.ts';

/** Where shards end; one can be larger by its last stem. */
const ENDS = { minLetters: 10_000, namesAnEnd: 32, fullLetters: 16_000 };
/** A stem with more letters than this in its posting lists gets a file for each of its forms. */
const MAX_STEM_LETTERS = 24_000;

const MAX_FREQUENT_WORDS = 5000;

interface FrequentWord {
	stem: string;
	/** The form that occurs in most passages. */
	form: string;
	/** The number of passages in which that form occurs. */
	passagesOfForm: number;
	/** The same number, summed over all forms of the stem. */
	passages: number;
}

/** The shards that have been written, and the most frequent words. */
interface TermShards {
	/** The first stem of each shard, and its size in letters. */
	shards: { stem: string; size: number }[];
	frequent: FrequentWords;
}

/**
 * Writes words to shards, each stem with all its forms in one.
 *
 * @param lines sorted
 * @param write writes a shard
 * @param writeForm writes the posting list of a form that has a file of its own
 */
export function writeTermShards(
	lines: Iterable<TermPostings>,
	lang: string,
	write: (file: WordFile) => void,
	writeForm: (postings: string) => void,
): TermShards {
	const shards: TermShards['shards'] = [];
	let frequent: FrequentWord[] = [];
	let shard: WordFile = [];
	let size = 0;
	let formFiles = 0;
	let stem: string | undefined;
	let forms = new Map<string, readonly Posting[]>();
	const closeStem = () => {
		if (stem === undefined) return;
		const mostFrequentFirst = [...forms].sort(([, a], [, b]) => b.length - a.length);
		const lists = Object.fromEntries(
			mostFrequentFirst.map(([form, postings]) => [form, encodePostings(postings)]),
		);
		const letters = lettersOf(Object.entries(lists).flat());
		if (letters <= MAX_STEM_LETTERS) {
			shard.push([stem, lists]);
			size += letters;
		} else {
			const numbers: Record<string, number> = {};
			for (const [form, postings] of Object.entries(lists)) {
				numbers[form] = formFiles++;
				writeForm(postings);
			}
			const all = encodePassages(passagesOfAll([...forms.values()]));
			shard.push([stem, numbers, all]);
			size += lettersOf(Object.keys(numbers)) + all.length;
		}
		forms = new Map();
		if (endsFile(size, stem, ENDS)) closeShard();
	};
	const closeShard = () => {
		const first = shard[0]?.[0];
		if (first === undefined) return;
		write(shard);
		shards.push({ stem: first, size });
		shard = [];
		size = 0;
	};
	for (const { term, postings } of lines) {
		const [own = '', folded = '', exact = ''] = term.split('\t');
		if (own !== stem) {
			closeStem();
			stem = own;
			frequent.push({ stem, form: exact, passagesOfForm: 0, passages: 0 });
			if (frequent.length > MAX_FREQUENT_WORDS * 4) frequent = mostFrequent(frequent);
		}
		forms.set(foldText(exact, lang) === folded ? exact : `${exact} ${folded}`, postings);
		const known = frequent.at(-1);
		if (!known) continue;
		known.passages += postings.length;
		if (postings.length > known.passagesOfForm)
			Object.assign(known, { form: exact, passagesOfForm: postings.length });
	}
	closeStem();
	closeShard();
	const words = mostFrequent(frequent).sort((a, b) => (a.stem < b.stem ? -1 : 1));
	return {
		shards,
		frequent: {
			words: words.map(({ form }) => form).join(' '),
			weights: words
				.map(({ passages }) => encodeNumber(Math.round(Math.log2(passages) * WEIGHTS_A_POWER)))
				.join(''),
		},
	};
}

function mostFrequent(words: readonly FrequentWord[]): FrequentWord[] {
	return words.toSorted((a, b) => b.passages - a.passages).slice(0, MAX_FREQUENT_WORDS);
}

function lettersOf(texts: readonly string[]): number {
	return texts.reduce((sum, { length }) => sum + length, 0);
}

/** The union of the posting lists of several forms, sorted by passage. */
function passagesOfAll(forms: readonly (readonly Posting[])[]): Posting[] {
	const passages = new Set(forms.flatMap((postings) => postings.map(([passage]) => passage)));
	return [...passages].sort((a, b) => a - b).map((passage) => [passage, 1]);
}
