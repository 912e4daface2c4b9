import type { Element, Root } from 'hast';
import { scriptOfLang } from '../languages/dir-of-lang.ts';
import { shareOfScript } from '../languages/script-share.ts';
import { attribute, textIn } from './elements/hast-node.ts';
import { readLang } from './read-lang.ts';

/** Languages that are written in several scripts, of which a tag often names none. */
const SEVERAL_SCRIPTS = new Set('az bs ha kk ks ku ky mn ms pa sd sr tg tk tt ug uz'.split(' '));

/** Whether a text can be in a language, judged by the share of its letters in the language's script. */
export function fitsScript(lang: string, text: string, minShare: number): boolean {
	const tag = new Intl.Locale(lang);
	const script = scriptOfLang(lang);
	if (!script || (!tag.script && SEVERAL_SCRIPTS.has(tag.language))) return true;
	return shareOfScript(text, script) >= minShare;
}

/** Whether two tags name the same language in the same script; countries make no difference. */
export function isSameLanguage(a: string | undefined, b: string | undefined): boolean {
	if (a === undefined || b === undefined) return a === b;
	const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
	return one.language === other.language && one.script === other.script;
}

/** The share of a page's letters that must be in the script of its language, 0 to 1. */
const MIN_SHARE_OF_PAGE = 0.5;
/** Texts with fewer letters are not judged. */
const MIN_LETTERS = 20;

/**
 * Returns the language of an article: the one that the page says if it fits the text, else the one that
 * the elements with most of its text say, as in files of word processors.
 */
export function languageOfText(text: Root | Element, said: string | undefined): string | undefined {
	const letters = textIn(text);
	const fits = (lang: string) => fitsScript(lang, letters, MIN_SHARE_OF_PAGE);
	const isShort = (letters.match(/\p{L}/gu)?.length ?? 0) < MIN_LETTERS;
	if (said !== undefined && (isShort || fits(said))) return said;
	const lengths = new Map<string, number>();
	const count = (node: Root | Element, around: string | undefined) => {
		for (const child of node.children) {
			if (child.type === 'text' && around !== undefined) {
				lengths.set(around, (lengths.get(around) ?? 0) + child.value.trim().length);
			}
			if (child.type === 'element') count(child, readLang(attribute(child, 'lang')) ?? around);
		}
	};
	count(text, undefined);
	const common = [...lengths].sort((a, b) => b[1] - a[1]).find(([lang]) => fits(lang));
	return common && common[1] * 2 > letters.length ? new Intl.Locale(common[0]).language : undefined;
}
