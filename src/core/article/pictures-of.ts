import type { Article } from './article.ts';
import { isRelativeHref } from './href.ts';

/** The paths of an article's own pictures, below its folder. */
export function picturesOf({ body }: Article): string[] {
	return body.flatMap((block) =>
		block._type === 'image' && isRelativeHref(block.src) ? [block.src] : [],
	);
}
