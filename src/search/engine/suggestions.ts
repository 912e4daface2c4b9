import { withoutClitics } from '../../core/search/clitics.ts';
import { maxDistanceFor, nearWords } from '../../core/search/spelling.ts';
import { isStopWord } from '../../core/search/stop-words.ts';
import { isSingleUnspaced, type Token, tokensOf } from '../../core/search/tokens.ts';
import type { Suggestion } from '../answer/answer.ts';
import { formsCompleting } from './completions.ts';
import { formAsWritten } from './form-as-written.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { WordForm } from './index-readers/word-forms.ts';
import {
	CLITIC_DISTANCE,
	foldedOf,
	nearStems,
	WEIGHT_OF_FREQUENCY,
	withPenalty,
} from './near-stems.ts';

/** How much nearer than any other stem the nearest must be: of a short word, which is near many others, and of another. */
const MARGIN = { short: 0.18, long: 0.1 };
/** Words with fewer letters than this are short. */
const MIN_LETTERS_OF_LONG = 6;
/** The distance between a word and two that were run together, or one that was parted. */
const SPACE_DISTANCE = 0.9;
/** Words with fewer letters than this are not parted. */
const MIN_LETTERS_TO_PART = 6;
/** The forms of so many of the nearest stems are compared. */
const STEMS_COMPARED = 8;
/** A word is far rarer than its neighbour if that is so many times as frequent … */
const FAR_RARER = 100;
/** … and nearer than this. */
const MAX_DISTANCE_OF_RARER = 0.7;

/**
 * Suggestions for the words of a query that no passage has, or for which a near word is far more frequent.
 *
 * @param readers the indexes that were searched; suggestions are of the first
 */
export async function suggestionsFor(
	q: string,
	readers: readonly LanguageReader[],
): Promise<Suggestion[]> {
	const [reader] = readers;
	if (!reader) return [];
	const tokens = tokensOf(q, reader.lang);
	const suggestions: Suggestion[] = [];
	let done = 0;
	for (const [i, token] of tokens.entries()) {
		const { folded, start, end } = token;
		if (start < done || isUnspaced(token) || isStopWord(token, reader.lang)) continue;
		if (isLeftOut(q, start)) continue;
		const isOpen = end === q.length;
		const frequency = Math.max(
			...(await Promise.all(readers.map((one) => frequencyOf(one, token, isOpen)))),
		);
		const next = tokens[i + 1];
		const joined = frequency === 0 && next && (await knownWord(reader, folded + next.folded));
		if (joined && next) {
			suggestions.push(suggestion(q, start, next.end, joined, true));
			done = next.end;
			continue;
		}
		if (frequency > 2 || (frequency > 0 && isOpen)) continue;
		const meant = await nearest(reader, token, frequency);
		if (meant === undefined || meant === q.slice(start, end)) continue;
		suggestions.push(suggestion(q, start, end, meant, frequency === 0));
		done = end;
	}
	return suggestions;
}

/** The query with all that is suggested. */
export function correctedQuery(q: string, suggestions: readonly Suggestion[]): string | undefined {
	if (suggestions.length === 0) return undefined;
	return suggestions.toReversed().reduce((text, { at: [start, end], meant }) => {
		return text.slice(0, start) + meant + text.slice(end);
	}, q);
}

function suggestion(q: string, start: number, end: number, meant: string, isNowhere: boolean) {
	const whole = q.slice(0, start) + meant + q.slice(end);
	const at: [number, number] = [start, end];
	return { word: q.slice(start, end), meant, q: whole, at, isNowhere };
}

/** Whether a hyphen before the word leaves it out. */
const isLeftOut = (q: string, start: number) => /(?:^|\s)[-−]$/u.test(q.slice(0, start));

const isUnspaced = ({ folded }: Token) => isSingleUnspaced(folded.slice(0, 1));

/** In about how many passages a word occurs, or one that it may become. */
async function frequencyOf(reader: LanguageReader, token: Token, isOpen: boolean) {
	const known = sizeOf(await reader.formsOf(token.stem));
	if (known > 0 || !isOpen) return known;
	return sizeOf(await formsCompleting(reader, token, false));
}

/** Forms whose posting lists are files occur in very many passages. */
function sizeOf(forms: readonly WordForm[]): number {
	return forms.reduce(
		(sum, { postings }) => sum + (typeof postings === 'string' ? postings.length : FAR_RARER),
		0,
	);
}

/** A word, as it is written in the index, if it is there. */
async function knownWord(reader: LanguageReader, folded: string): Promise<string | undefined> {
	const [token] = tokensOf(folded, reader.lang);
	const forms = token ? await reader.formsOf(token.stem) : [];
	return forms.find((form) => foldedOf(form, reader) === folded)?.exact;
}

async function nearest(
	reader: LanguageReader,
	{ folded, stem }: Token,
	frequency: number,
): Promise<string | undefined> {
	const candidates = await nearStems(reader, folded, stem);
	const best = candidates.sort((a, b) => a.score - b.score).slice(0, STEMS_COMPARED);
	const forms = (
		await Promise.all(
			best.map(async ({ stem: near, form }): Promise<WordForm[]> => {
				const known = (await reader.formsOf(near)).filter(({ exact }) => exact !== '');
				return known.length > 0 ? known : [{ exact: form, stem: near, postings: ' ' }];
			}),
		)
	).flat();
	const scored: { form: WordForm; score: number }[] = [];
	const maxDistance = frequency > 0 ? MAX_DISTANCE_OF_RARER : maxDistanceFor(folded);
	for (const form of forms) {
		const size = sizeOf([form]);
		if (frequency > 0 && size < frequency * FAR_RARER) continue;
		const distance = distanceBetween(folded, foldedOf(form, reader), reader.lang);
		if (distance > maxDistance) continue;
		const score = withPenalty(distance) - WEIGHT_OF_FREQUENCY * Math.log2(size);
		scored.push({ form, score });
	}
	scored.sort((a, b) => a.score - b.score);
	const [nearestForm] = scored;
	const rival = scored.find(({ form }) => form.stem !== nearestForm?.form.stem);
	const margin = folded.length < MIN_LETTERS_OF_LONG ? MARGIN.short : MARGIN.long;
	if (nearestForm && rival && rival.score - nearestForm.score < margin) return undefined;
	const parted = frequency === 0 ? await partedWord(reader, folded) : undefined;
	if (parted && (!nearestForm || parted.score < nearestForm.score)) return parted.words;
	return nearestForm && formAsWritten(reader, nearestForm.form);
}

/** The distance between two words, with their clitics or without. */
function distanceBetween(one: string, other: string, lang: string): number {
	let least = nearWords(one, [other])[0]?.distance ?? Number.POSITIVE_INFINITY;
	for (const a of withoutClitics(one, lang)) {
		for (const b of withoutClitics(other, lang)) {
			if (a === one && b === other) continue;
			const [near] = nearWords(a, [b]);
			if (near && a.length > 2) least = Math.min(least, near.distance + CLITIC_DISTANCE);
		}
	}
	return least;
}

/** Two words of the index that were run together. */
async function partedWord(reader: LanguageReader, folded: string) {
	if (folded.length < MIN_LETTERS_TO_PART) return undefined;
	const frequent = new Map(reader.frequent().map((word) => [word.folded, word]));
	let best: { words: string; score: number } | undefined;
	for (let at = 3; at <= folded.length - 3; at++) {
		const [one, two] = [frequent.get(folded.slice(0, at)), frequent.get(folded.slice(at))];
		if (!one || !two) continue;
		const rarer = Math.min(one.documentFrequency, two.documentFrequency);
		const score = SPACE_DISTANCE - WEIGHT_OF_FREQUENCY * Math.log2(rarer);
		if (!best || score < best.score) best = { words: `${one.form} ${two.form}`, score };
	}
	return best;
}
