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
import type { TermPostings } from './sorted-runs.ts';

/** From so many letters on, a file of words is full. */
const FULL = 12_000;
/** With more letters than this, the forms of a stem have files of their own. */
const LARGE = 24_000;

/** How many frequent words are told. */
const FREQUENT = 5000;

interface FrequentWord {
	stem: string;
	/** The form that stands in most passages. */
	form: string;
	/** In how many passages that form stands, and in how many forms of the stem do, at most. */
	most: number;
	passages: number;
}

/** What is known of the files of words when they are written. */
export interface TermShards {
	/** The first stem of each file, and how many letters it has. */
	files: { stem: string; size: number }[];
	frequent: FrequentWords;
}

/** Cuts the words into files, each stem with its forms in one; the words come in their order. */
export async function writeTermShards(
	lines: AsyncIterable<TermPostings>,
	lang: string,
	write: (number: number, file: WordFile) => Promise<void>,
	writeForm: (number: number, postings: string) => Promise<void>,
): Promise<TermShards> {
	const files: TermShards['files'] = [];
	let frequent: FrequentWord[] = [];
	let file: WordFile = [];
	let size = 0;
	let ownFiles = 0;
	let stem: string | undefined;
	let forms = new Map<string, readonly Posting[]>();
	const closeStem = async () => {
		if (stem === undefined) return;
		const frequentFirst = [...forms].sort(([, a], [, b]) => b.length - a.length);
		const told = Object.fromEntries(
			frequentFirst.map(([form, postings]) => [form, encodePostings(postings)]),
		);
		const letters = lettersOf(Object.entries(told).flat());
		if (letters <= LARGE) {
			file.push([stem, told]);
			size += letters;
		} else {
			const numbers: Record<string, number> = {};
			for (const [form, postings] of Object.entries(told)) {
				numbers[form] = ownFiles;
				await writeForm(ownFiles++, postings);
			}
			const all = encodePassages(passagesOfAll([...forms.values()]));
			file.push([stem, numbers, all]);
			size += lettersOf(Object.keys(numbers)) + all.length;
		}
		forms = new Map();
		if (size >= FULL) await close();
	};
	const close = async () => {
		const first = file[0]?.[0];
		if (first === undefined) return;
		await write(files.length, file);
		files.push({ stem: first, size });
		file = [];
		size = 0;
	};
	for await (const { term, postings } of lines) {
		const [own = '', folded = '', exact = ''] = term.split('\t');
		if (own !== stem) {
			await closeStem();
			stem = own;
			frequent.push({ stem, form: exact, most: 0, passages: 0 });
			if (frequent.length > FREQUENT * 4) frequent = mostFrequent(frequent);
		}
		forms.set(foldText(exact, lang) === folded ? exact : `${exact} ${folded}`, postings);
		const known = frequent.at(-1);
		if (!known) continue;
		known.passages += postings.length;
		if (postings.length > known.most) Object.assign(known, { form: exact, most: postings.length });
	}
	await closeStem();
	await close();
	const words = mostFrequent(frequent).sort((a, b) => (a.stem < b.stem ? -1 : 1));
	return {
		files,
		frequent: {
			words: words.map(({ form }) => form).join(' '),
			weights: words
				.map(({ passages }) => encodeNumber(Math.round(Math.log2(passages) * WEIGHTS_A_POWER)))
				.join(''),
		},
	};
}

function mostFrequent(words: readonly FrequentWord[]): FrequentWord[] {
	return words.toSorted((a, b) => b.passages - a.passages).slice(0, FREQUENT);
}

function lettersOf(texts: readonly string[]): number {
	return texts.reduce((sum, { length }) => sum + length, 0);
}

/** The passages of several forms, each once, in their order. */
function passagesOfAll(forms: readonly (readonly Posting[])[]): Posting[] {
	const passages = new Set(forms.flatMap((postings) => postings.map(([passage]) => passage)));
	return [...passages].sort((a, b) => a - b).map((passage) => [passage, 1]);
}
