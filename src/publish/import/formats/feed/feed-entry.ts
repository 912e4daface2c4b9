import type { Draft } from '../../draft.ts';

/** An entry of a feed: a draft, or why it was left out. */
export type ReadEntry = Draft | { leftOut: string };
