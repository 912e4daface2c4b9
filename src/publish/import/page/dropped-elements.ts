import type { Element } from 'hast';
import { forAll, type Handle, type Handlers } from '../elements/handler.ts';
import { attribute, elementsIn, textIn } from '../elements/hast-node.ts';
import { quote } from '../notices.ts';

/** Leaves an element out with its content, and adds a notice about its kind with the words in it. */
const drop =
	(kind: string): Handle =>
	(walk, element) => {
		const words = kind === 'scripts' || kind === 'styles' ? '' : wordsIn(element);
		walk.tellGrouped(words ? `${kind} ${quote(words)}: left out` : `${kind}: left out`);
	};

/** Returns the words in an element that is not shown as text, such as a drawing. */
const wordsIn = (element: Element) =>
	element.children
		.map((child) => textIn(child))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();

/** Leaves embedded media out, and adds a notice with the URL. */
const dropMedia =
	(kind: string): Handle =>
	(walk, element) => {
		const sources = [element, ...elementsIn(element)];
		const src = sources.flatMap((at) => attribute(at, 'src') ?? attribute(at, 'data') ?? [])[0];
		walk.tellGrouped(src ? `${kind} of ${quote(src)}: left out` : `${kind}: left out`);
	};

/** Leaves a button out, and adds a notice with its label, since that was visible. */
const dropButton: Handle = (walk, element) =>
	walk.tellGrouped(`a button ${quote(textIn(element))}: left out`);

const silently: Handle = () => {};
const all = (names: string, handle: Handle) => forAll(names, { isBlock: false, handle });

/** Handlers of elements that are left out with their content. */
export const DROPPED_ELEMENTS: Handlers = {
	...all('script', drop('scripts')),
	...all('style', drop('styles')),
	...all('noscript noembed noframes', drop('what stands in for a missing script or frame')),
	...all('template', drop('templates')),
	...all('svg', drop('drawings (svg)')),
	...all('canvas', drop('canvases')),
	...all('select datalist option optgroup progress meter', drop('form controls')),
	...all('button', dropButton),
	...all('map area', drop('image maps')),
	...all('iframe frame frameset', dropMedia('a frame')),
	...all('object embed applet', dropMedia('an embedded object')),
	...all('video', dropMedia('a video')),
	...all('audio bgsound', dropMedia('a sound')),
	// These elements are invisible, so they need no notice.
	...all('head meta link base title source track param col colgroup rp wbr', silently),
};
