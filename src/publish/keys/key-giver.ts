import type { BlockKind } from './block-kind.ts';

/** The prefixes of numbered keys, by the kind of block. */
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

/** Allocates keys that are unique and have never been used. */
export class KeyGiver {
	readonly #used: Set<string>;
	/** The highest number ever used, by prefix: a lost `p7` is never allocated again. */
	readonly #highest = new Map<string, number>();

	constructor(used: Iterable<string>) {
		this.#used = new Set(used);
		for (const key of this.#used) {
			const [, prefix = '', digits] = /^(.*?)(\d{1,9})$/.exec(key) ?? [];
			const highest = this.#highest.get(prefix) ?? 0;
			this.#highest.set(prefix, Math.max(highest, Number(digits ?? 0)));
		}
	}

	/** Allocates exactly this key; returns false if it has ever been used. */
	take(key: string): boolean {
		if (this.#used.has(key)) return false;
		this.#used.add(key);
		return true;
	}

	/** Allocates this key, or with the next free number: `notes`, `notes-2`. */
	takeSimilar(key: string): string {
		return this.take(key) ? key : this.#takeNext(`${key}-`, 2);
	}

	/** Allocates the next numbered key for a block of this kind. */
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
