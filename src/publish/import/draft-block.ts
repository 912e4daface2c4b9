import type { Block } from '../../core/article/article.ts';

/** `Omit` for each member of a union by itself, so that `_type` still tells them apart. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A block as a reader of sources drafts it: without its address, which `assignKeys` gives. */
export type DraftBlock = DistributiveOmit<Block, '_key'> & {
	/**
	 * What the source calls the block: an id (`{#id}`, `id="…"`) or a footnote's label. It may be
	 * in any script. A link `#…` and a `footnoteReference` of the draft say the same word.
	 */
	keyHint?: string;
};
