import { type Dir, dirOfText } from '../../../core/text/direction.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import type { DraftMeta } from '../draft.ts';
import { isSameLanguage } from '../language-fit.ts';

/** The language and direction that the source gives; `auto` is detected from the text. */
export interface OwnLanguage {
	lang?: string;
	dir?: Dir | 'auto';
}

/** Returns a text's language and direction where these differ from the article's. */
export function differingFrom(
	base: DraftMeta,
	{ lang, dir }: OwnLanguage,
	text: string,
): { lang?: string; dir?: Dir } {
	const differs = lang !== undefined && !isSameLanguage(lang, base.lang);
	const implied = differs
		? dirOfLang(lang)
		: (base.dir ?? (base.lang === undefined ? undefined : dirOfLang(base.lang)));
	const said = dir === 'auto' ? dirOfText(text) : dir;
	return { ...(differs && { lang }), ...(said && said !== implied && { dir: said }) };
}
