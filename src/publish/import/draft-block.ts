import type { Block } from '../../core/article/article.ts';

/** `Omit` for each member of a union by itself, so that `_type` still tells them apart. */
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A block of a draft: without its key, which `assignKeys` adds. */
export type DraftBlock = DistributiveOmit<Block, '_key'> & {
	/**
	 * The block's id in the source (`{#id}`, `id="…"`) or a footnote's label, in any script. The
	 * draft's links `#…` and its `footnoteReference`s refer to it.
	 */
	keyHint?: string;
};
