import type { Element } from 'hast';

import { dirOfText } from '../../../core/text/direction.ts';
import { dirOfLang } from '../../languages/dir-of-lang.ts';
import { fitsScript, isSameLanguage } from '../language-fit.ts';

import { quote } from '../notices.ts';
import { readDir, readLang } from '../read-lang.ts';
import type { Context } from './context.ts';
import { attribute, textIn } from './hast-node.ts';
import type { OwnLanguage } from './own-language.ts';
import type { Walk } from './walk.ts';

/** The least share of a run's letters that must be in the script of its language, 0 to 1. */
const MIN_SHARE_OF_RUN = 0.1;

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
	if (isBlock) return { ...at, own: ownOfBlock(withoutMisfit(walk, said, element), at.own) };
	const language = languageOfRun(walk, element, said, at);
	return language ? { ...at, marks: { ...at.marks, language } } : at;
}

/** Merges an element's language with the inherited one; a language of its own resets the direction. */
function ownOfBlock(said: OwnLanguage, around: OwnLanguage): OwnLanguage {
	if (said.lang !== undefined && !isSameLanguage(said.lang, around.lang)) return said;
	return said.dir === undefined ? around : { ...around, dir: said.dir };
}

function languageOfRun(walk: Walk, element: Element, raw: OwnLanguage, at: Context) {
	const isolates = element.tagName === 'bdi' || element.tagName === 'bdo';
	const said = withoutMisfit(walk, raw, element);
	if (!isolates && said.lang === undefined && said.dir === undefined) return undefined;
	const { base } = walk.options;
	const around = at.marks.language?.lang ?? at.own.lang ?? base.lang;
	const isSame = said.lang === undefined || isSameLanguage(said.lang, around);
	const lang = isSame ? (around ?? 'und') : (said.lang ?? 'und');
	const wish = said.dir ?? (element.tagName === 'bdi' ? 'auto' : undefined);
	const dir = wish === 'auto' ? dirOfText(textIn(element)) : wish;
	const dirAround = at.own.dir ?? base.dir ?? (around ? dirOfLang(around) : undefined);
	if (isSame && !isolates && (dir === undefined || dir === dirAround)) return undefined;
	return { lang, ...(dir && { dir }) };
}

/**
 * Returns the language in attributes without one that is written in another script than the text; the
 * article's own language as the article has it.
 */
function withoutMisfit(walk: Walk, said: OwnLanguage, element: Element): OwnLanguage {
	if (said.lang === undefined) return said;
	const { lang } = walk.options.base;
	if (isSameLanguage(said.lang, lang)) return { ...said, lang };
	if (fitsScript(said.lang, textIn(element), MIN_SHARE_OF_RUN)) return said;
	walk.tellGrouped(`a lang that does not fit the letters, ${quote(said.lang)}: left out`);
	return said.dir === undefined ? {} : { dir: said.dir };
}

function tellOfAttributes(walk: Walk, element: Element): void {
	const { properties } = element;
	if (properties.style !== undefined) walk.tellGrouped('styles in attributes');
	if (Object.keys(properties).some((name) => /^on/i.test(name))) {
		walk.tellGrouped('scripts in attributes, such as onclick');
	}
	const lang = attribute(element, 'lang');
	if (lang && !readLang(lang)) walk.tell(`a lang that is no language tag: ${quote(lang)}`);
	const title = attribute(element, 'title')?.trim();
	if (!title || title === textIn(element).trim()) return;
	if (element.tagName === 'abbr' || element.tagName === 'img')
		walk.tell(`a tooltip: ${quote(title)}`);
	else walk.tellGrouped('tooltips');
}
