import { type FrequentWords, WEIGHTS_A_POWER, type WordFile } from '../../core/indexing/format.ts';
import { encodeNumber, encodePostings } from '../../core/indexing/postings.ts';
import { foldText } from '../../core/search/fold.ts';
import type { Line } from './runs.ts';

/** From so many letters on, a file of words is full. */
const FULL = 12_000;

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
export interface CutWords {
	/** The first stem of each file, and how many letters it has. */
	files: { stem: string; size: number }[];
	frequent: FrequentWords;
}

/** Cuts the words into files, each stem with its forms in one; the words come in their order. */
export async function cutWords(
	lines: AsyncIterable<Line>,
	lang: string,
	write: (number: number, file: WordFile) => Promise<void>,
): Promise<CutWords> {
	const files: CutWords['files'] = [];
	let frequent: FrequentWord[] = [];
	let file: WordFile = [];
	let size = 0;
	const close = async () => {
		const stem = file[0]?.[0];
		if (stem === undefined) return;
		await write(files.length, file);
		files.push({ stem, size });
		file = [];
		size = 0;
	};
	for await (const { term, postings } of lines) {
		const [stem = '', folded = '', exact = ''] = term.split('\t');
		if (file.at(-1)?.[0] !== stem) {
			if (size >= FULL) await close();
			file.push([stem, {}]);
			frequent.push({ stem, form: exact, most: 0, passages: 0 });
			if (frequent.length > FREQUENT * 4) frequent = mostFrequent(frequent);
		}
		const form = foldText(exact, lang) === folded ? exact : `${exact} ${folded}`;
		const encoded = encodePostings(postings);
		Object.assign(file.at(-1)?.[1] ?? {}, { [form]: encoded });
		size += form.length + encoded.length;
		const known = frequent.at(-1);
		if (!known) continue;
		known.passages += postings.length;
		if (postings.length > known.most) Object.assign(known, { form: exact, most: postings.length });
	}
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
