import type { Block } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { headingLevel } from '../../../core/article/outline.ts';
import { foldText } from '../../../core/search/fold.ts';
import type { DraftBlock } from '../../import/draft-block.ts';
import { type BlockKind, familyOf, kindOf } from '../block-kind.ts';

/** The properties of a block that a translation usually keeps. */
export interface Shape {
	kind: BlockKind;
	family: string;
	/** The level of a heading or a list item. */
	level: number;
	/** The number of letters and digits. */
	length: number;
	/** Text that is not translated: numbers, URLs, a picture's file, code. */
	facts: ReadonlySet<string>;
	/** Its words in Latin letters: in a text in another script, names that translators keep. */
	latin: ReadonlySet<string>;
	/** The number of its Latin letters. */
	latinLength: number;
}

/** The score for leaving a block without a counterpart. */
export const SKIP_SCORE = -0.3;
/** The score for pairing two headings. */
const HEADING_SCORE = 2;
/** The score for pairing two blocks that are not headings. */
const BLOCK_SCORE = 1;
/** Subtracted for each level by which two headings or list items differ. */
const LEVEL_PENALTY = 1;
/** Subtracted if the kinds differ, for example a quote and a paragraph. */
const KIND_PENALTY = 1.4;
/** Added if all facts agree, subtracted if none does. */
const FACTS_SCORE = 0.5;
/** Added or subtracted for each Latin name that the other text has, or lacks. */
const NAME_SCORE = 0.8;
/** Beyond this many names more of them prove no more. */
const MAX_NAMES = 3;
/** The standard deviation of the logarithm of a block's length ratio from that of the whole text. */
const LENGTH_DEVIATION = 0.35;
const MAX_LENGTH_PENALTY = 2;
const MIN_PAIRS_FOR_RATIO = 3;
/** Letters added to each length, since the ratio of short texts is unreliable. */
const LENGTH_SMOOTHING = 10;

/** Returns the shape of a block or a draft. */
export function shapeOf(block: DraftBlock | Block): Shape {
	const whole = { ...block, _key: '' } as Block;
	const text = textOfBlock(whole);
	const kind = kindOf(block);
	return {
		kind,
		family: familyOf(kind),
		level: headingLevel(whole) ?? (whole._type === 'block' ? (whole.level ?? 1) : 0),
		length: text.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
		facts: new Set(factsOf(whole, text)),
		latin: new Set(text.toLowerCase().match(/[a-z][a-z0-9]+/g)),
		latinLength: text.match(/\p{Script=Latin}/gu)?.length ?? 0,
	};
}

function factsOf(block: Block, text: string): string[] {
	if (block._type === 'image') return [block.src];
	if (block._type === 'code') return [block.code];
	const links =
		block._type === 'block' || block._type === 'footnote'
			? (block.markDefs ?? []).flatMap((def) => (def._type === 'link' ? [def.href] : []))
			: [];
	return [...links, ...codeIn(block), ...(foldText(text, '').match(/\d+/g) ?? [])];
}

/** Returns the runs of code in a text, which translators keep. */
function codeIn(block: Block): string[] {
	if (!('children' in block)) return [];
	return block.children.flatMap((run) =>
		run._type === 'span' && run.marks?.includes('code') ? [run.text] : [],
	);
}

/** The least share of Latin letters in a text in Latin letters: a Chinese one with many names has fewer. */
const MIN_LATIN_SHARE = 0.8;

/** Whether a text is in Latin letters. */
function isLatin(shapes: readonly Shape[]): boolean {
	const sum = (field: 'length' | 'latinLength') =>
		shapes.reduce((total, shape) => total + shape[field], 0);
	return sum('latinLength') > sum('length') * MIN_LATIN_SHARE;
}

/**
 * Returns a function that scores how likely two blocks, given by their indexes, are counterparts: by
 * their kind and level, the ratio of their lengths (Gale and Church, "A program for aligning
 * sentences in bilingual corpora", 1993) and their facts.
 *
 * @param ratio the length of the second text for one letter of the first
 */
export function scoreCounterparts(
	firsts: readonly Shape[],
	seconds: readonly Shape[],
	// The ratio of all blocks: in a short passage, one missing paragraph would distort it.
	ratio = meanLength(seconds) / meanLength(firsts),
): (first: number, second: number) => number {
	const latin = [isLatin(firsts), isLatin(seconds)] as const;
	const firstLengths = firsts.map(({ length }) => Math.log(length * ratio + LENGTH_SMOOTHING));
	const secondLengths = seconds.map(({ length }) => Math.log(length + LENGTH_SMOOTHING));
	return (i, j) => {
		const [first, second] = [firsts[i] as Shape, seconds[j] as Shape];
		if (first.family !== second.family) return Number.NEGATIVE_INFINITY;
		const isHeading = first.kind === 'heading';
		const deviation =
			((firstLengths[i] as number) - (secondLengths[j] as number)) / LENGTH_DEVIATION;
		const lengths = Math.min(deviation ** 2 / 4, MAX_LENGTH_PENALTY) / (isHeading ? 2 : 1);
		return (
			(isHeading ? HEADING_SCORE : BLOCK_SCORE) -
			Math.abs(first.level - second.level) * LEVEL_PENALTY -
			(first.kind === second.kind ? 0 : KIND_PENALTY) -
			lengths +
			agreementOfNames(first, second, latin) +
			// A heading goes with the text below it.
			(isHeading ? agreementOfNames(firsts[i + 1], seconds[j + 1], latin) : 0) +
			agreementOfFacts(first.facts, second.facts) * (isHeading ? 2 * FACTS_SCORE : FACTS_SCORE)
		);
	};
}

/** Returns the ratio of the lengths of paired blocks; undefined if there are too few to tell. */
export function lengthRatio(pairs: readonly [Shape, Shape][]): number | undefined {
	const texts = pairs.filter(([first, second]) => first.family === 'text' && second.length > 0);
	if (texts.length < MIN_PAIRS_FOR_RATIO) return undefined;
	return meanLength(texts.map(([, second]) => second)) / meanLength(texts.map(([first]) => first));
}

/** The mean length of blocks; the sum is no use, since a translation may be unfinished. */
function meanLength(shapes: readonly Shape[]): number {
	const lengths = shapes.map((shape) => shape.length).filter((length) => length > 0);
	return lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
}

/** The score of the Latin names in one of two texts in different scripts; 0 if it has none. */
function agreementOfNames(
	first: Shape | undefined,
	second: Shape | undefined,
	[isFirstLatin, isSecondLatin]: readonly [boolean, boolean],
): number {
	if (!first || !second || isFirstLatin === isSecondLatin) return 0;
	const [names, words] = isFirstLatin ? [second.latin, first.latin] : [first.latin, second.latin];
	if (names.size === 0) return 0;
	const shared = [...names].filter((name) => words.has(name)).length;
	return ((2 * shared) / names.size - 1) * Math.min(names.size, MAX_NAMES) * NAME_SCORE;
}

/** From -1 to 1; 0 if either has no facts, since a number may be written as a word. */
function agreementOfFacts(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
	if (first.size === 0 || second.size === 0) return 0;
	let shared = 0;
	for (const fact of first) if (second.has(fact)) shared++;
	return (2 * shared) / Math.min(first.size, second.size) - 1;
}
