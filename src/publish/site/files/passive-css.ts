/** The functions of CSS that load nothing. `''` is a bracket without a name, as in a media query. */
const PASSIVE_FUNCTIONS = new Set([
	'',
	...['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'color-mix'],
	...['calc', 'min', 'max', 'clamp', 'var', 'light-dark', 'cubic-bezier', 'steps', 'linear'],
	...['linear-gradient', 'radial-gradient', 'conic-gradient', 'repeating-linear-gradient'],
	...['matrix', 'matrix3d', 'translate', 'translatex', 'translatey', 'translatez', 'translate3d'],
	...['scale', 'scalex', 'scaley', 'scalez', 'scale3d', 'skew', 'skewx', 'skewy', 'perspective'],
	...['rotate', 'rotatex', 'rotatey', 'rotatez', 'rotate3d', 'drop-shadow', 'blur', 'brightness'],
	...['contrast', 'grayscale', 'hue-rotate', 'invert', 'opacity', 'saturate', 'sepia'],
	...['circle', 'ellipse', 'inset', 'polygon', 'path'],
	...['not', 'is', 'where', 'has', 'nth-child', 'nth-last-child', 'nth-of-type', 'lang', 'dir'],
]);
const PASSIVE_RULES = /^@(media|supports|keyframes|-webkit-keyframes)$/i;
/** A reference to an element of the same file. */
const INNER_URL = /url\(\s*(["']?)#[^"'()\s]*\1\s*\)/gi;

/**
 * Whether a style sheet, a declaration or an attribute's value that CSS parses loads nothing.
 *
 * Names that are written with escapes can't be told, so nothing with a backslash passes.
 */
export function isPassiveCss(css: string): boolean {
	if (css.includes('\\')) return false;
	const text = css.replace(/\/\*[\s\S]*?(\*\/|$)/g, '').replace(INNER_URL, '');
	const rules = text.match(/@[-\w]*/g) ?? [];
	const functions = [...text.matchAll(/([-\w]*)\(/g)].map(([, name = '']) => name.toLowerCase());
	return (
		rules.every((rule) => PASSIVE_RULES.test(rule)) &&
		functions.every((name) => PASSIVE_FUNCTIONS.has(name))
	);
}
