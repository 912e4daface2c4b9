import { forAll, type Handle, type Handlers } from '../elements/handler.ts';
import { attribute, elementsIn, textIn } from '../elements/hast-node.ts';
import { quote } from '../notices.ts';

/** Leaves an element out with all that is in it, and says so once for each kind. */
const drop =
	(kind: string): Handle =>
	(walk) =>
		walk.tellOnce(`${kind}: left out`);

/** The same for what plays or shows something of its own, with its address. */
const dropMedia =
	(kind: string): Handle =>
	(walk, element) => {
		const sources = [element, ...elementsIn(element)];
		const src = sources.flatMap((at) => attribute(at, 'src') ?? attribute(at, 'data') ?? [])[0];
		walk.tellOnce(src ? `${kind} of ${quote(src)}: left out` : `${kind}: left out`);
	};

/** A button's words are to be seen, so its notice names them. */
const dropButton: Handle = (walk, element) =>
	walk.tellOnce(`a button ${quote(textIn(element))}: left out`);

const silently: Handle = () => {};
const all = (names: string, handle: Handle) => forAll(names, { isBlock: false, handle });

/** Elements that no article has, with what stands in them. */
export const DROPPED_ELEMENTS: Handlers = {
	...all('script', drop('scripts')),
	...all('style', drop('styles')),
	...all('noscript noembed noframes', drop('what stands in for a missing script or frame')),
	...all('template', drop('templates')),
	...all('svg', drop('drawings (svg)')),
	...all('math', drop('formulas (math)')),
	...all('canvas', drop('canvases')),
	...all('select datalist option optgroup progress meter', drop('form controls')),
	...all('button', dropButton),
	...all('map area', drop('image maps')),
	...all('iframe frame frameset', dropMedia('a frame')),
	...all('object embed applet', dropMedia('an embedded object')),
	...all('video', dropMedia('a video')),
	...all('audio bgsound', dropMedia('a sound')),
	// Nothing of these is seen, and nothing is lost with them.
	...all('head meta link base title source track param col colgroup rp wbr', silently),
};
