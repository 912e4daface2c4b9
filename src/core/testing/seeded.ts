/** Chance that falls the same way each time, for properties: what failed once fails again. */
export interface Chance {
	/** A number from 0 up to, but not including, 1. */
	number(): number;
	/** A whole number from `from` up to and with `to`. */
	whole(from: number, to: number): number;
	/** One of several. */
	one<T>(of: readonly T[]): T;
	/** One of a text's characters, so many times. */
	text(characters: string, length: number): string;
}

/** Chance from a seed, by the generator mulberry32. */
export function seeded(seed: number): Chance {
	let state = seed;
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
	const one = <T>(of: readonly T[]) => of[whole(0, of.length - 1)] as T;
	return {
		number: next,
		whole,
		one,
		text: (characters, length) => Array.from({ length }, () => one([...characters])).join(''),
	};
}
