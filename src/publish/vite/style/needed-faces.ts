import { familyOf } from '../../../core/site/faces.ts';
import { parseRule } from '../../faces/face-rule.ts';
import { spansOf } from '../../faces/first-letters.ts';

/** The printable characters of ASCII: any of them may come into a page with a sheet or a notice. */
const ASCII = Array.from({ length: 0x5f }, (_, i) => 0x20 + i);
/** Below are Latin letters; general punctuation is what all scripts share. */
const PUNCTUATION = { start: 0x2000, end: 0x206f };
const FIRST_AFTER_LATIN = 0x250;

/**
 * Returns a function that says whether a page's text needs a face: its family is that of one of the
 * page's languages, or the Latin part of it, and it has a character of the page; or it has one of another
 * script. Names of languages (`.foreign`) are in faces of the system.
 *
 * @param css an `@font-face` rule
 */
export function neededFace(css: string): (markup: string) => boolean {
	const { family, style, range } = parseRule(css.slice(css.indexOf('{') + 1, -1));
	const spans = spansOf(range);
	const isInRange = (code: number) => spans.some(([first, last]) => code >= first && code <= last);
	return (markup) => {
		if (style === 'italic' && !markup.includes('<em')) return false;
		const codes = [...new Set(markup.replace(/<[^>]*>/g, ''))].map(
			(one) => one.codePointAt(0) ?? 0,
		);
		const isOfLanguage = Array.from(markup.matchAll(/<[^>]* lang="([^"]*)"[^>]*/g)).some(
			([tag, lang = '']) =>
				family.startsWith(familyOf(lang)) && !/ class="[^"]*\bforeign\b/.test(tag),
		);
		if (isOfLanguage) return [...ASCII, ...codes].some(isInRange);
		const { start, end } = PUNCTUATION;
		return codes.some(
			(code) => code >= FIRST_AFTER_LATIN && (code < start || code > end) && isInRange(code),
		);
	};
}
