import { DROPPED_ELEMENTS } from '../page/dropped-elements.ts';
import { FIGURE_ELEMENTS } from './figure-elements.ts';
import type { Handlers } from './handler.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import { LIST_ELEMENTS } from './list-elements.ts';
import { TABLE_ELEMENTS } from './table-elements.ts';
import { TEXT_BLOCK_ELEMENTS } from './text-block-elements.ts';

/** How each element is read; one that is not here is only looked into. */
export const HANDLERS: Handlers = {
	...INLINE_ELEMENTS,
	...TEXT_BLOCK_ELEMENTS,
	...LIST_ELEMENTS,
	...TABLE_ELEMENTS,
	...FIGURE_ELEMENTS,
	...DROPPED_ELEMENTS,
};
