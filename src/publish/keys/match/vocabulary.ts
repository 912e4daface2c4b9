import type { Unit } from './unit.ts';

/** A block's words as sorted numbers, to compare it with many others. */
export interface Profile {
	/** Its words; one that is repeated stands as often. */
	words: readonly number[];
	/** Its pairs of neighbouring words: what tells a kept passage from a chance meeting of words. */
	neighbours: readonly number[];
	/** What its words tell, all together. */
	weight: number;
}

/** The profiles of some blocks of both texts, by index. */
export interface Profiles {
	before: ReadonlyMap<number, Profile>;
	after: ReadonlyMap<number, Profile>;
}

/** Larger than any number of words, so that a pair of words is a number of its own. */
const PAIR = 2 ** 24;

/** The words of two texts, numbered and weighed. */
export class Vocabulary {
	readonly #numbers = new Map<string, number>();
	readonly #words: string[] = [];
	readonly #weights: number[];
	readonly #profiles = new Map<Unit, Profile>();

	constructor(units: readonly Unit[]) {
		const blocks: number[] = [];
		for (const { words } of units) {
			for (const word of new Set(words)) {
				const number = this.#numbers.get(word) ?? this.#words.push(word) - 1;
				this.#numbers.set(word, number);
				blocks[number] = (blocks[number] ?? 0) + 1;
			}
		}
		// Inverse document frequency (Spärck Jones, 1972), a block being the document.
		this.#weights = blocks.map((count) => Math.log(1 + units.length / count));
	}

	/** How much a word tells: a rare one more than one that stands in every block. */
	weigh(word: number): number {
		return this.#weights[word] ?? 0;
	}

	/** The word that a number stands for. */
	wordOf(number: number): string {
		return this.#words[number] ?? '';
	}

	/** The profile of one of the blocks that the vocabulary was made of. */
	profileOf(unit: Unit): Profile {
		const known = this.#profiles.get(unit);
		if (known) return known;
		const words = unit.words.map((word) => this.#numbers.get(word) as number);
		const neighbours = words.slice(1).map((word, i) => ((words[i] as number) + 1) * PAIR + word);
		const profile = {
			words: words.toSorted(ascending),
			neighbours: neighbours.sort(ascending),
			weight: words.reduce((sum, word) => sum + this.weigh(word), 0),
		};
		this.#profiles.set(unit, profile);
		return profile;
	}
}

function ascending(a: number, b: number): number {
	return a - b;
}

/** The numbers that stand in both of two sorted lists, as often as they do in both. */
export function sharedOf(a: readonly number[], b: readonly number[]): number[] {
	const shared: number[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		const [one, other] = [a[i] as number, b[j] as number];
		if (one === other) shared.push(one);
		if (one <= other) i++;
		if (other <= one) j++;
	}
	return shared;
}
