import type { Block } from '../../core/article.ts';

/** `Omit` for each member of a union by itself, so that `_type` still tells them apart. */
export type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** A block as an importer drafts it: without its address. */
export type DraftBlock = DistributiveOmit<Block, '_key'> & {
	/** An explicit id from the source, or a footnote's label, which its references name as `note`. */
	keyHint?: string;
};
