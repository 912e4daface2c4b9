import { type Dir, dirWithin } from '../text/direction.ts';

/**
 * The `lang` and `dir` attributes of a block, where they differ from the article's.
 *
 * The build adds the direction where the author gives a language; where neither is given, it is that of
 * the block's letters.
 */
export function directionOf(
	own: { lang?: string | undefined; dir?: Dir | undefined },
	text: string,
	articleDir: Dir,
): { lang?: string; dir?: Dir } {
	const dir = own.dir ?? dirWithin(text, articleDir);
	return {
		...(own.lang && { lang: own.lang }),
		...(dir !== articleDir && { dir }),
	};
}
