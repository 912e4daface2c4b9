import type { Draft } from './draft.ts';

/** A page of a printed text, or a line in a cell, ends here; white space all the same. */
const SPACES = /[\v\f]/g;
const LINE_ENDS = /\r\n?/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const LOST = /[\0-\x08\x0e-\x1f\p{Cs}]/gu;

/** Addresses and names have rules of their own. */
const NO_TEXTS = new Set(['href', 'src', 'url', 'keyHint', 'note', 'slug', '_key']);

/** The draft in characters that a page can carry: the gate lets no others through. */
export function carriable(draft: Draft): Draft {
	let isSame = true;
	const clean = (value: unknown): unknown => {
		if (typeof value === 'string') {
			const text = value.replace(LINE_ENDS, '\n').replace(SPACES, ' ');
			const left = text.replace(LOST, '');
			isSame &&= left === text;
			return left || text.replace(LOST, '\uFFFD');
		}
		if (Array.isArray(value)) return value.map(clean);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, one]) => [name, NO_TEXTS.has(name) ? one : clean(one)]),
		);
	};
	const { meta, blocks } = clean({ meta: draft.meta, blocks: draft.blocks }) as Draft;
	if (isSame) return { ...draft, meta, blocks };
	const notice = { place: 'the file', what: 'control characters in the text: left out' };
	return { meta, blocks, notices: [...draft.notices, notice] };
}
