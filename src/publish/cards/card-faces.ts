import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { familyOf } from '../../core/site/faces.ts';
import { type FaceRule, faceRules } from '../faces/face-rule.ts';
import { spansOf } from '../faces/first-letters.ts';
import { wholeFile } from '../faces/split-face.ts';

/** A file of a face, and the code points that it is used for. */
export interface CardFace {
	family: string;
	file: string;
	spans: [first: number, last: number][];
}

/** Pages show Chinese in the reader's own face. Cards have this one, where the publisher installs it. */
export const CHINESE_FACE = '@fontsource-variable/noto-serif-sc';
const CHINESE_FAMILY = 'Noto Serif SC Variable';

const STYLE = new URL('../../styles/faces.css', import.meta.url);

/**
 * Returns the faces that cards can be drawn in: those of the pages, and the Chinese one where it is
 * installed.
 *
 * @param folder the site's, from which packages are looked for
 */
export async function cardFaces(folder: string): Promise<CardFace[]> {
	const { resolve: resolveFrom } = createRequire(join(resolve(folder), 'package.json'));
	const own = await readFaces(STYLE, wholeFile);
	try {
		const style = resolveFrom(`${CHINESE_FACE}/index.css`);
		return [...own, ...(await readFaces(style, ({ url }) => join(dirname(style), url)))];
	} catch {
		return own;
	}
}

async function readFaces(
	style: URL | string,
	fileOf: (rule: FaceRule) => string,
): Promise<CardFace[]> {
	return faceRules(await readFile(style, 'utf8'))
		.filter(({ rule }) => rule.style === 'normal')
		.map(({ rule }) => ({ family: rule.family, file: fileOf(rule), spans: spansOf(rule.range) }));
}

/** The families for a language's words, in the order in which a letter is looked for. */
export function familiesOf(lang: string): string[] {
	const naskh = ['Matn Naskh', 'Matn Naskh Latin'];
	const latin = ['Matn Serif'];
	const own = familyOf(lang) === 'Matn Naskh' ? [...naskh, ...latin] : [...latin, ...naskh];
	return [...own, CHINESE_FAMILY];
}

/** Whether a face is used for some of a text's characters. */
export const isUsedIn = (face: CardFace, text: string) =>
	Array.from(text).some((character) => hasForm(face, character));

/** What the Chinese face is asked for: it names emoji among its characters, and has no form of them. */
const CHINESE = /[\p{Script_Extensions=Han}\uFF00-\uFFEF]/u;

function hasForm({ family, spans }: CardFace, character: string): boolean {
	if (family === CHINESE_FAMILY && !CHINESE.test(character)) return false;
	const code = character.codePointAt(0) ?? 0;
	return spans.some(([first, last]) => code >= first && code <= last);
}

/** What is seen of a text. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * The text in one line, without signs that no face has, such as emoji; undefined where a letter, mark or
 * digit would be missing, or nothing is left.
 */
export function drawable(text: string, faces: readonly CardFace[]): string | undefined {
	let isWhole = true;
	const kept = text.replace(/[^\s]/gu, (character) => {
		if (faces.some((face) => hasForm(face, character))) return character;
		if (/[\p{L}\p{N}]|(?!\p{Variation_Selector})\p{M}/u.test(character)) isWhole = false;
		return '';
	});
	return isWhole && VISIBLE.test(kept) ? kept.replace(/\s+/g, ' ').trim() : undefined;
}
