import type { ArticleRule } from './rule.ts';

/** Below this, in pixels, it is a tracker or a spacer; */
const SMALLEST = 8;
/** above this, no screen shows it: a number was mistyped. */
const LARGEST = 20_000;

/** Pictures whose size cannot be right: the page would leave the wrong room for them. */
export const pictureSizes: ArticleRule = {
	name: 'picture-sizes',
	level: 'error',
	check: ({ body }) =>
		body.flatMap((block, i) => {
			if (block._type !== 'image') return [];
			const sides = [block.width, block.height];
			if (sides.every((side) => side >= SMALLEST && side <= LARGEST)) return [];
			return [
				{
					path: `body[${i}]`,
					what: `the picture ${block.src} is said to be ${block.width} × ${block.height} pixels`,
					todo: 'give its real width and height, or take it out if it shows nothing',
				},
			];
		}),
};

/** Pictures without a text for those who cannot see them; right only for mere decoration. */
export const pictureTexts: ArticleRule = {
	name: 'picture-texts',
	level: 'warning',
	check: ({ body }) =>
		body.flatMap((block, i) =>
			block._type === 'image' && block.alt.trim() === ''
				? [
						{
							path: `body[${i}].alt`,
							what: `the picture ${block.src} has no text for those who cannot see it`,
							todo: 'say in "alt" what it shows',
						},
					]
				: [],
		),
};
