import type { Inline, MarkDef } from '../article/article.ts';
import { textOfInlines } from '../article/block-text.ts';
import { isSpoken } from './sentence-bounds.ts';

/** A part of a text in one language; offsets in UTF-16 units, `to` exclusive. */
interface LanguageRun {
	from: number;
	to: number;
	lang: string;
}

/** Scripts, each with the language in which words of it are read among words of another script. */
const SCRIPTS: readonly (readonly [lang: string, letter: RegExp])[] = [
	['en', /\p{Script=Latin}/u],
	['ar', /\p{Script=Arabic}/u],
	['he', /\p{Script=Hebrew}/u],
	['ru', /\p{Script=Cyrillic}/u],
	['el', /\p{Script=Greek}/u],
	['zh', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
	['ko', /\p{Script=Hangul}/u],
	['dv', /\p{Script=Thaana}/u],
];

/** A script, by the language of its words among others. */
type Script = string;

function scriptOf(word: string): Script | undefined {
	const letter = word.match(/\p{L}/u)?.[0] ?? '';
	return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
}

/** The script of most letters of a text; undefined where they are of none in the table. */
export function mainScript(text: string): Script | undefined {
	const counts = SCRIPTS.map(
		([script, { source }]) => [text.match(new RegExp(source, 'gu'))?.length ?? 0, script] as const,
	);
	const [most, script] = counts.reduce((best, one) => (one[0] > best[0] ? one : best));
	return most > 0 ? script : undefined;
}

/**
 * A rich text as runs, each in one language: what is marked, in the language of its mark; words of
 * another script than the text's, in the language that the table has for it; all else in the text's.
 */
export function languageRuns(
	children: readonly Inline[],
	markDefs: readonly MarkDef[],
	lang: string,
	script: Script | undefined,
): LanguageRun[] {
	const runs: LanguageRun[] = [];
	const text = textOfInlines(children);
	const add = (run: LanguageRun) => {
		const last = runs.at(-1);
		// Signs go with the words before them.
		if (last && (last.lang === run.lang || !isSpoken(text.slice(run.from, run.to))))
			last.to = run.to;
		else if (run.from < run.to) runs.push(run);
	};
	let at = 0;
	for (const child of children) {
		if (child._type !== 'span') continue;
		const end = at + child.text.length;
		const mark = markDefs.find(
			(def) => def._type === 'language' && child.marks?.includes(def._key),
		);
		if (mark?._type === 'language') add({ from: at, to: end, lang: mark.lang });
		else {
			let own = at;
			for (const { from, to, lang: foreign } of foreignRuns(child.text, script)) {
				add({ from: own, to: at + from, lang });
				add({ from: at + from, to: at + to, lang: foreign });
				own = at + to;
			}
			add({ from: own, to: end, lang });
		}
		at = end;
	}
	return runs;
}

/** The parts of a text in other scripts, from first letter to last, with what stands between their words. */
function foreignRuns(text: string, own: Script | undefined): LanguageRun[] {
	const runs: LanguageRun[] = [];
	let isWithin = false;
	for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
		const lang = scriptOf(word);
		// A number goes with what is before it only if a word of the same script follows.
		if (lang === undefined) continue;
		const last = runs.at(-1);
		if (lang === own) isWithin = false;
		else if (isWithin && last?.lang === lang) last.to = index + word.length;
		else {
			runs.push({ from: index, to: index + word.length, lang });
			isWithin = true;
		}
	}
	return runs;
}
