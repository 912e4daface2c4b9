import { textOfBlock } from '../../../core/article/block-text.ts';
import { scriptOfLang } from '../../languages/dir-of-lang.ts';
import { shareOfScript } from '../../languages/script-share.ts';
import type { ArticleRule, Remark } from './rule.ts';

/** Texts with fewer letters are not checked: a name, say, may be in another script. */
const MIN_LETTERS = 20;
/** The scripts that a finding can name, the most used first. */
const SCRIPTS =
	'Latn Arab Hebr Cyrl Hani Grek Deva Thaa Hang Hira Kana Beng Armn Geor Thai Ethi Syrc Khmr Mymr Laoo Taml Telu'.split(
		' ',
	);

/**
 * Reports a language tag whose script most letters of the text are not of: the text's direction and
 * font come from the tag.
 */
export const script: ArticleRule = {
	name: 'script',
	level: 'error',
	check({ lang, title, lead, body }) {
		const remarks: Remark[] = [];
		let text = `${title} ${lead ?? ''}`;
		for (const [i, block] of body.entries()) {
			if (block._type === 'code') continue;
			const own = 'lang' in block ? block.lang : undefined;
			if (own) remarks.push(...misfit(own, textOfBlock(block), `body[${i}].lang`));
			else text += ` ${textOfBlock(block)}`;
		}
		return [...misfit(lang, text, 'lang'), ...remarks];
	},
};

/** Returns a remark if at most half of a text's letters are of its language's script. */
function misfit(lang: string, text: string, path: string): Remark[] {
	const expected = scriptOfLang(lang);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (!expected || letters < MIN_LETTERS) return [];
	if (shareOfScript(text, expected) > 0.5) return [];
	const found = SCRIPTS.find((code) => shareOfScript(text, code) > 0.5);
	const tag = `${new Intl.Locale(lang).language}-${found}`;
	return [
		{
			path,
			what: `the language "${lang}" is written in ${nameOf(expected)}, and most of the text is ${found ? `in ${nameOf(found)}` : 'not'}`,
			todo: found
				? `correct the tag; "${tag}" if it is that language in ${nameOf(found)}`
				: 'correct the tag',
		},
	];
}

function nameOf(code: string): string {
	return new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? code;
}
