import type { Element } from 'hast';
import { DROPPED_ELEMENTS } from '../page/dropped-elements.ts';
import { FORMULA_ELEMENTS } from '../page/formula-elements.ts';
import { contextIn } from './attributes.ts';
import type { Context } from './context.ts';
import { FIGURE_ELEMENTS } from './figure-elements.ts';
import type { Handlers } from './handler.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import { LIST_ELEMENTS } from './list-elements.ts';
import { TABLE_ELEMENTS } from './table-elements.ts';
import { TEXT_BLOCK_ELEMENTS } from './text-block-elements.ts';
import type { Walk } from './walk.ts';

const HANDLERS: Handlers = {
	...INLINE_ELEMENTS,
	...TEXT_BLOCK_ELEMENTS,
	...LIST_ELEMENTS,
	...TABLE_ELEMENTS,
	...FIGURE_ELEMENTS,
	...DROPPED_ELEMENTS,
	...FORMULA_ELEMENTS,
};

/** Reads an element with its handler; of an element without a handler only the children are read. */
export function readElement(walk: Walk, element: Element, at: Context): void {
	const handler = Object.hasOwn(HANDLERS, element.tagName) ? HANDLERS[element.tagName] : undefined;
	const inner = contextIn(walk, element, at, handler?.isBlock ?? false);
	if (handler) handler.handle(walk, element, inner);
	else walk.children(element, inner);
}
