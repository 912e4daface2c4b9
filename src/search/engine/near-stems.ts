import { groupBy } from '../../core/group-by.ts';
import { withoutClitics, withoutHurtClitics } from '../../core/search/clitics.ts';
import { foldText } from '../../core/search/fold.ts';
import { nearWords } from '../../core/search/spelling.ts';
import type { FrequentWord } from './index-readers/frequent-words.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { WordForm } from './index-readers/word-forms.ts';

/** How many letters of distance a doubling of the frequency makes good. */
export const WEIGHT_OF_FREQUENCY = 0.03;
/** Extra distance where only what is left without clitics is near. */
export const CLITIC_DISTANCE = 0.4;
/** What is left of a word whose clitic was hurt by a slip is at most so far: but for an ending, it is right. */
const MAX_DISTANCE_AFTER_SLIP = 0.6;
/** The highest distance of one slip; what is beyond is a second one, and counts twice. */
const ONE_SLIP = 0.95;

/** A stem that may be meant. */
interface Candidate {
	stem: string;
	form: string;
	/** How far it is, less what its frequency makes good. */
	score: number;
}

/** Two slips in one word are much less likely than one. */
export const withPenalty = (distance: number) => distance + Math.max(0, distance - ONE_SLIP);

/** The folded form of a word of the index. */
export const foldedOf = ({ exact, folded }: WordForm, { lang }: LanguageReader) =>
	folded ?? foldText(exact, lang);

/** Stems by their folded form or by themselves, sorted by these. */
type StemsByForm = ReadonlyMap<string, readonly Candidate[]>;

const frequentStems = new WeakMap<readonly FrequentWord[], StemsByForm>();

/** The frequent stems of an index. */
function frequentStemsByForm(reader: LanguageReader): StemsByForm {
	const frequent = reader.frequent();
	const known = frequentStems.get(frequent);
	if (known) return known;
	const stems = byForm(
		frequent.flatMap(({ folded, stem, form, documentFrequency }) => {
			const score = -WEIGHT_OF_FREQUENCY * Math.log2(documentFrequency);
			return [...new Set([folded, stem])].map((key) => ({ key, stem, form, score }));
		}),
	);
	frequentStems.set(frequent, stems);
	return stems;
}

function byForm(candidates: readonly (Candidate & { key: string })[]): StemsByForm {
	const sorted = candidates.toSorted((a, b) => (a.key < b.key ? -1 : 1));
	return groupBy(sorted, ({ key }) => key);
}

/** The frequent stems, and those beside its own in the index, that are near a word or near to it without its clitics. */
export async function nearStems(
	reader: LanguageReader,
	folded: string,
	stem: string,
): Promise<Candidate[]> {
	const beside = (await reader.formsBeside(stem)).map((form) => {
		const key = foldedOf(form, reader);
		return { key, stem: form.stem, form: form.exact, score: 0 };
	});
	const best = new Map<string, Candidate>();
	const compare = (stems: StemsByForm, written: string, before: number, maxDistance?: number) => {
		if (written.length < 3) return;
		for (const { word, distance } of nearWords(written, [...stems.keys()], maxDistance)) {
			for (const candidate of stems.get(word) ?? []) {
				const score = candidate.score + before + withPenalty(distance);
				const other = best.get(candidate.stem);
				if (!other || score < other.score) best.set(candidate.stem, { ...candidate, score });
			}
		}
	};
	for (const stems of [frequentStemsByForm(reader), byForm(beside)]) {
		for (const written of new Set([folded, stem, ...withoutClitics(folded, reader.lang)]))
			compare(stems, written, written === folded ? 0 : CLITIC_DISTANCE);
		for (const { rest, distance } of withoutHurtClitics(folded, reader.lang))
			compare(stems, rest, distance, MAX_DISTANCE_AFTER_SLIP);
	}
	return [...best.values()];
}
