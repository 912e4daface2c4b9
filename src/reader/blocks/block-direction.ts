import { type Dir, dirOfLang, dirWithin } from '../../core/text/direction.ts';

/**
 * The `lang` and `dir` attributes of a block, where they differ from the article's.
 *
 * Where the author gives neither, the direction is that of the block's letters.
 */
export function directionOf(
	own: { lang?: string | undefined; dir?: Dir | undefined },
	text: string,
	articleDir: Dir,
): { lang?: string; dir?: Dir } {
	const dir = own.dir ?? (own.lang ? dirOfLang(own.lang) : dirWithin(text, articleDir));
	return {
		...(own.lang && { lang: own.lang }),
		...(dir !== articleDir && { dir }),
	};
}
