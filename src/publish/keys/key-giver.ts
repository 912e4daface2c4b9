import type { BlockKind } from './block-kind.ts';

/** What stands before the number in a key that says no more than its block's kind. */
const PREFIXES: Record<Exclude<BlockKind, 'readMore'>, string> = {
	heading: 's',
	paragraph: 'p',
	quote: 'q',
	listItem: 'li',
	footnote: 'note-',
	image: 'fig',
	table: 't',
	code: 'code',
	divider: 'hr',
};

/** Gives out keys, none of them twice and none that was ever used. */
export class KeyGiver {
	readonly #used: Set<string>;
	/** For each prefix, the highest number ever used: a lost `p7` is never given again. */
	readonly #highest = new Map<string, number>();

	constructor(used: Iterable<string>) {
		this.#used = new Set(used);
		for (const key of this.#used) {
			const [, prefix = '', digits] = /^(.*?)(\d{1,9})$/.exec(key) ?? [];
			const highest = this.#highest.get(prefix) ?? 0;
			this.#highest.set(prefix, Math.max(highest, Number(digits ?? 0)));
		}
	}

	/** Takes this very key, if nobody has ever had it. */
	take(key: string): boolean {
		if (this.#used.has(key)) return false;
		this.#used.add(key);
		return true;
	}

	/** Takes this key, or the same with the next number: `notes`, `notes-2`. */
	takeSimilar(key: string): string {
		return this.take(key) ? key : this.#takeNext(`${key}-`, 2);
	}

	/** Takes the next numbered key for a block of this kind. */
	takeNumbered(kind: BlockKind): string {
		return kind === 'readMore' ? this.takeSimilar('more') : this.#takeNext(PREFIXES[kind], 1);
	}

	#takeNext(prefix: string, from: number): string {
		let number = Math.max(from, (this.#highest.get(prefix) ?? 0) + 1);
		while (!this.take(`${prefix}${number}`)) number++;
		this.#highest.set(prefix, number);
		return `${prefix}${number}`;
	}
}
