import type { Schema } from 'hast-util-sanitize';

const shapes = ['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect'];
const texts = ['text', 'textPath', 'tspan', 'title', 'desc'];
const groups = [
	'svg',
	'g',
	'defs',
	'symbol',
	'use',
	'switch',
	'marker',
	'clipPath',
	'mask',
	'image',
];
const paints = ['linearGradient', 'radialGradient', 'stop', 'pattern', 'style'];
const filters = [
	...['filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite'],
	...['feConvolveMatrix', 'feDiffuseLighting', 'feDisplacementMap', 'feDistantLight'],
	...['feDropShadow', 'feFlood', 'feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur'],
	...['feImage', 'feMerge', 'feMergeNode', 'feMorphology', 'feOffset', 'fePointLight'],
	...['feSpecularLighting', 'feSpotLight', 'feTile', 'feTurbulence'],
];
const animations = ['animate', 'animateMotion', 'animateTransform', 'mpath', 'set'];

const places = [
	...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'dx', 'dy'],
	...[
		'width',
		'height',
		'd',
		'points',
		'pathLength',
		'viewBox',
		'preserveAspectRatio',
		'transform',
	],
	...['offset', 'rotate', 'startOffset', 'textLength', 'lengthAdjust', 'method', 'spacing', 'side'],
	...['gradientUnits', 'gradientTransform', 'spreadMethod', 'patternUnits', 'patternContentUnits'],
	...['patternTransform', 'clipPathUnits', 'maskUnits', 'maskContentUnits', 'markerUnits'],
	...['markerWidth', 'markerHeight', 'refX', 'refY', 'orient'],
];
const presentation = [
	...['alignment-baseline', 'baseline-shift', 'clip', 'clip-path', 'clip-rule', 'color'],
	...['color-interpolation', 'color-interpolation-filters', 'color-rendering', 'direction'],
	...['display', 'dominant-baseline', 'fill', 'fill-opacity', 'fill-rule', 'filter', 'flood-color'],
	...['flood-opacity', 'font', 'font-family', 'font-size', 'font-size-adjust', 'font-stretch'],
	...['font-style', 'font-variant', 'font-weight', 'image-rendering', 'isolation', 'kerning'],
	...['letter-spacing', 'lighting-color', 'marker', 'marker-end', 'marker-mid', 'marker-start'],
	...['mask', 'mask-type', 'mix-blend-mode', 'opacity', 'overflow', 'paint-order'],
	...['pointer-events', 'shape-rendering', 'stop-color', 'stop-opacity', 'stroke'],
	...['stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin'],
	...['stroke-miterlimit', 'stroke-opacity', 'stroke-width', 'style', 'text-anchor'],
	...['text-decoration', 'text-rendering', 'transform-box', 'transform-origin', 'unicode-bidi'],
	...['vector-effect', 'visibility', 'word-spacing', 'writing-mode'],
];
const effects = [
	...['amplitude', 'azimuth', 'baseFrequency', 'bias', 'diffuseConstant', 'divisor', 'edgeMode'],
	...['elevation', 'exponent', 'filterUnits', 'primitiveUnits', 'in', 'in2', 'intercept', 'k1'],
	...['k2', 'k3', 'k4', 'kernelMatrix', 'kernelUnitLength', 'limitingConeAngle', 'mode'],
	...['numOctaves', 'operator', 'order', 'pointsAtX', 'pointsAtY', 'pointsAtZ', 'preserveAlpha'],
	...['radius', 'result', 'scale', 'seed', 'slope', 'specularConstant', 'specularExponent'],
	...['stdDeviation', 'stitchTiles', 'surfaceScale', 'tableValues', 'targetX', 'targetY', 'type'],
	...['values', 'xChannelSelector', 'yChannelSelector', 'z'],
];
const timing = [
	...['accumulate', 'additive', 'attributeName', 'attributeType', 'begin', 'by', 'calcMode', 'dur'],
	...['end', 'fill', 'from', 'keyPoints', 'keySplines', 'keyTimes', 'max', 'min', 'path'],
	...['repeatCount', 'repeatDur', 'restart', 'to'],
];
/** Attributes whose value is text, which no CSS parser reads. */
export const TEXT_ATTRIBUTES: ReadonlySet<string> = new Set([
	...['id', 'class', 'lang', 'xml:lang', 'xml:space', 'role', 'version', 'systemLanguage'],
	...['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-hidden', 'media'],
]);

/** What a published SVG picture may consist of: what draws or moves within it. */
export const SVG_ALLOW_LIST: Schema = {
	tagNames: [...shapes, ...texts, ...groups, ...paints, ...filters, ...animations],
	attributes: {
		'*': [...places, ...presentation, ...effects, ...timing, ...TEXT_ATTRIBUTES, 'href'],
	},
	// Of other elements, such as links, the content stays.
	strip: ['script', 'handler', 'listener', 'foreignObject', 'metadata', 'iframe', 'audio', 'video'],
	clobber: [],
	protocols: {},
	required: {},
	ancestors: {},
};
