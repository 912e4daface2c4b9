/** The ids of a source that no block has yet, and those that could not be a block's key hint. */
export class PendingIds {
	/** Ids that are no block's key hint, with the hint of the block that they refer to. */
	readonly aliases = new Map<string, string>();
	#ids: { id: string; own: boolean }[] = [];

	/** The ids that no block has yet. */
	get list(): string[] {
		return this.#ids.map(({ id }) => id);
	}

	/** @param own whether it is the id of an element that makes a block, not of one around or within */
	add(id: string, own: boolean): void {
		this.#ids.push({ id, own });
	}

	/** Gives back the hint of a block that turned out to be empty. */
	giveBack(id: string): void {
		this.#ids.unshift({ id, own: false });
	}

	/** Returns the next block's own id, else the nearest before it; the other ids become its aliases. */
	take(wish?: string): string | undefined {
		const hint = wish ?? (this.#ids.findLast(({ own }) => own) ?? this.#ids.at(-1))?.id;
		if (hint !== undefined) {
			for (const { id } of this.#ids) if (id !== hint) this.aliases.set(id, hint);
		}
		this.#ids = [];
		return hint;
	}
}
