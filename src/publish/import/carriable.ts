import type { Draft } from './draft.ts';

/** Vertical tabs and form feeds, which become spaces. */
const SPACES = /[\v\f]/g;
const LINE_ENDS = /\r\n?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const FORBIDDEN = /[\0-\x08\x0e-\x1f\p{Cs}]/gu;

/** Fields that are no text and are left unchanged. */
const NON_TEXT_FIELDS = new Set(['href', 'src', 'url', 'keyHint', 'note', 'slug', '_key']);

/** Returns the draft without the characters that the gate refuses; adds a notice if there were any. */
export function carriable(draft: Draft): Draft {
	let isSame = true;
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') {
			const text = value.replace(LINE_ENDS, '\n').replace(SPACES, ' ');
			const left = text.replace(FORBIDDEN, '');
			isSame &&= left === text;
			return left || text.replace(FORBIDDEN, '\uFFFD');
		}
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, one]) => [
				name,
				NON_TEXT_FIELDS.has(name) ? one : clean(one),
			]),
		);
	};
	const { meta, blocks } = clean({ meta: draft.meta, blocks: draft.blocks }) as Draft;
	if (isSame) return { ...draft, meta, blocks };
	const notice = { place: 'the file', what: 'control characters in the text: left out' };
	return { meta, blocks, notices: [...draft.notices, notice] };
}
