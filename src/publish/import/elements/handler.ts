import type { Element } from 'hast';
import type { Context } from './context.ts';
import type { Walk } from './walk.ts';

/** Writes an element's content to the walk's writer. */
export type Handle = (walk: Walk, element: Element, at: Context) => void;
/** A handler, and whether the element's language applies to blocks or to a run of text. */
interface Handler {
	isBlock: boolean;
	handle: Handle;
}
/** Handlers by the names of their elements. */
export type Handlers = Record<string, Handler>;

/** Returns handlers that map several element names, separated by spaces, to one handler. */
export function forAll(names: string, handler: Handler): Handlers {
	return Object.fromEntries(names.split(' ').map((name) => [name, handler]));
}
