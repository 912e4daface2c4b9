import type { Element } from 'hast';
import { type Dir, dirOfText } from '../../../core/text/direction.ts';
import { isLang } from '../../../core/text/languages.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import { quote } from '../notices.ts';
import type { Context, OwnLanguage } from './block-writer.ts';
import { attribute, textIn } from './hast-node.ts';
import type { Walk } from './walk.ts';

/** Reads a language tag, also with `_` as in `ar_EG`; undefined if it is invalid. */
export function readLang(raw: string | undefined): string | undefined {
	const tag = raw?.trim().replaceAll('_', '-');
	return tag && isLang(tag) ? tag : undefined;
}

/** Reads the value of HTML's `dir`; undefined if it is invalid. */
export function readDir(raw: string | undefined): Dir | 'auto' | undefined {
	const dir = raw?.trim().toLowerCase();
	return dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined;
}

/** Returns the language and direction in an element's own attributes. */
export function languageOf(element: Element): OwnLanguage {
	const lang = readLang(attribute(element, 'lang') || attribute(element, 'xmlLang'));
	const dir = readDir(attribute(element, 'dir'));
	return { ...(lang && { lang }), ...(dir && { dir }) };
}

/** Reads an element's id, language and direction, and adds notices about other attributes. */
export function contextIn(walk: Walk, element: Element, at: Context, isBlock: boolean): Context {
	const id = attribute(element, 'id');
	if (id) walk.out.id(id, isBlock);
	tellOfAttributes(walk, element);
	const said = languageOf(element);
	const lang = said.lang ?? at.lang;
	const inner = lang === undefined ? at : { ...at, lang };
	if (isBlock) return { ...inner, own: ownOfBlock(said, at.own) };
	const language = languageOfRun(walk, element, said, at);
	return language ? { ...inner, marks: { ...at.marks, language } } : inner;
}

/** Merges an element's language with the inherited one; a language of its own resets the direction. */
function ownOfBlock(said: OwnLanguage, around: OwnLanguage): OwnLanguage {
	if (said.lang !== undefined && said.lang !== around.lang) return said;
	return said.dir === undefined ? around : { ...around, dir: said.dir };
}

function languageOfRun(walk: Walk, element: Element, said: OwnLanguage, at: Context) {
	const isolates = element.tagName === 'bdi' || element.tagName === 'bdo';
	if (!isolates && said.lang === undefined && said.dir === undefined) return undefined;
	const { base } = walk.options;
	const around = at.lang ?? base.lang;
	const lang = said.lang ?? around ?? 'und';
	const wish = said.dir ?? (element.tagName === 'bdi' ? 'auto' : undefined);
	const dir = wish === 'auto' ? dirOfText(textIn(element)) : wish;
	const dirAround = at.own.dir ?? base.dir ?? (around ? dirOfLang(around) : undefined);
	const same = lang === around && (dir === undefined || dir === dirAround);
	return same && !isolates ? undefined : { lang, ...(dir && { dir }) };
}

function tellOfAttributes(walk: Walk, element: Element): void {
	const { properties } = element;
	if (properties.style !== undefined) walk.tellOnce('styles in attributes');
	if (Object.keys(properties).some((name) => /^on/i.test(name))) {
		walk.tellOnce('scripts in attributes, such as onclick');
	}
	const lang = attribute(element, 'lang');
	if (lang && !readLang(lang)) walk.tell(`a lang that is no language tag: ${quote(lang)}`);
	const title = attribute(element, 'title')?.trim();
	if (!title || title === textIn(element).trim()) return;
	if (element.tagName === 'abbr' || element.tagName === 'img')
		walk.tell(`a tooltip: ${quote(title)}`);
	else walk.tellOnce('tooltips');
}
