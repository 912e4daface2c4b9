import { type Dir, dirOfLang, dirWithin } from '../../core/text/direction.ts';

/**
 * The `lang` and `dir` attributes of a block: only what differs from its article.
 *
 * Without a word from the author, its letters decide.
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
