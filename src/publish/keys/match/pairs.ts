/** The pairs of blocks of the text before and the text after; each block has at most one partner. */
export class Pairs {
	/** For each block after, the index of its partner before, or -1. */
	readonly before: number[];
	/** For each block before, the index of its partner after, or -1. */
	readonly after: number[];

	constructor(beforeCount: number, afterCount: number) {
		this.after = new Array<number>(beforeCount).fill(-1);
		this.before = new Array<number>(afterCount).fill(-1);
	}

	/** Pairs two blocks. */
	join(before: number, after: number): void {
		this.after[before] = after;
		this.before[after] = before;
	}

	/** Whether both blocks exist and have no partner yet. */
	areFree(before: number, after: number): boolean {
		return this.after[before] === -1 && this.before[after] === -1;
	}

	/** The blocks before that have no partner. */
	freeBefore(): number[] {
		return [...this.after.keys()].filter((i) => this.after[i] === -1);
	}

	/** The blocks after that have no partner. */
	freeAfter(): number[] {
		return [...this.before.keys()].filter((i) => this.before[i] === -1);
	}
}
