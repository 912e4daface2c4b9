import type { ArticleRule } from './rule.ts';

/** A smaller side, in pixels, is that of a tracking pixel or a spacer. */
const MIN_SIDE_PX = 8;
/** A longer side, in pixels, is taken for a typing error. */
const MAX_SIDE_PX = 20_000;

/** Reports pictures with an implausible size: the page would reserve the wrong space for them. */
export const pictureSizes: ArticleRule = {
	name: 'picture-sizes',
	level: 'error',
	*check({ body }) {
		for (const [i, block] of body.entries()) {
			if (block._type !== 'image') continue;
			const { src, width, height } = block;
			if ([width, height].every((side) => side >= MIN_SIDE_PX && side <= MAX_SIDE_PX)) continue;
			yield {
				path: `body[${i}]`,
				what: `the picture ${src} is said to be ${width} × ${height} pixels`,
				todo: 'give its real width and height, or take it out if it shows nothing',
			};
		}
	},
};

/** Reports pictures without alternative text, which only decorative pictures may lack. */
export const pictureTexts: ArticleRule = {
	name: 'picture-texts',
	level: 'warning',
	*check({ body }) {
		for (const [i, block] of body.entries()) {
			if (block._type !== 'image' || block.alt.trim() !== '') continue;
			yield {
				path: `body[${i}].alt`,
				what: `the picture ${block.src} has no text for those who cannot see it`,
				todo: 'say in "alt" what it shows',
			};
		}
	},
};
