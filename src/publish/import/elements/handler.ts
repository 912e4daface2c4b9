import type { Element } from 'hast';
import type { Context } from './block-writer.ts';
import type { Walk } from './walk.ts';

/** Writes what an element says. */
export type Handle = (walk: Walk, element: Element, at: Context) => void;
/** How an element is read, and whether its language is a block's or a run's. */
interface Handler {
	isBlock: boolean;
	handle: Handle;
}
/** Handlers by the names of their elements. */
export type Handlers = Record<string, Handler>;

/** The same handler for several elements. */
export function forAll(names: string, handler: Handler): Handlers {
	return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}
