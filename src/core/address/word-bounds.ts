/** Whether a position in a text is not within a word. */
export const beginsWord = (text: string, at: number) => at === 0 || !isInWord(text, at);

/** Letters of words between spaces; the scripts below write none. */
const LETTER = /[\p{L}\p{M}\p{N}\p{Cf}'’]/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a position in a text is between two letters of one word. */
function isInWord(text: string, at: number): boolean {
	const before = text.slice(Math.max(0, at - 2), at).match(/.$/su)?.[0] ?? '';
	const after = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
	return [before, after].every((letter) => LETTER.test(letter) && !UNSPACED.test(letter));
}

/** A selection (UTF-16 units) extended to whole words and trimmed of white space; undefined if nothing is left. */
export function wholeWords(text: string, from: number, to: number): [number, number] | undefined {
	let [start, end] = [from, to];
	while (start < end && /\s/.test(text[start] ?? '')) start++;
	while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
	if (start >= end) return undefined;
	while (start > 0 && isInWord(text, start)) start--;
	while (end < text.length && isInWord(text, end)) end++;
	return [start, end];
}
