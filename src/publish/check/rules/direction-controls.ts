import { type ArticleRule, textsOf } from './rule.ts';

const NAMES: Record<string, string> = {
	'\u202A': 'left-to-right embedding (U+202A)',
	'\u202B': 'right-to-left embedding (U+202B)',
	'\u202C': 'end of an embedding (U+202C)',
	'\u202D': 'left-to-right override (U+202D)',
	'\u202E': 'right-to-left override (U+202E)',
	'\u2066': 'left-to-right isolate (U+2066)',
	'\u2067': 'right-to-left isolate (U+2067)',
	'\u2068': 'first-strong isolate (U+2068)',
	'\u2069': 'end of an isolate (U+2069)',
};
const CONTROL = new RegExp(`[${Object.keys(NAMES).join('')}\n\u2029]`, 'gu');
const ISOLATE = /[\u2066-\u2068]/;
const END_OF_EMBEDDING = '\u202C';
const END_OF_ISOLATE = '\u2069';

/**
 * Reports bidirectional embeddings, overrides and isolates that are not closed in the same text:
 * they would reorder the text after them. Joiners and direction marks (U+200C to U+200F, U+061C)
 * are not reported.
 */
export const directionControls: ArticleRule = {
	name: 'direction-controls',
	level: 'error',
	*check(article) {
		for (const { path, text } of textsOf(article)) {
			for (const { at, control } of unpaired(text)) {
				const which = `character ${at + 1}, ${NAMES[control]},`;
				const isEnd = control === END_OF_EMBEDDING || control === END_OF_ISOLATE;
				yield isEnd
					? { path, what: `${which} closes nothing`, todo: 'take it out' }
					: {
							path,
							what: `${which} is not closed`,
							todo: 'take it out, or close it in the same text',
						};
			}
		}
	},
};

interface Control {
	at: number;
	control: string;
}

/** Returns the direction controls of a text that have no partner (UAX #9, BD9, BD11, X5a to X8). */
function unpaired(text: string): Control[] {
	const found: Control[] = [];
	let open: Control[] = [];
	for (const { 0: control, index: at } of text.matchAll(CONTROL)) {
		const isolate = open.findLastIndex((one) => ISOLATE.test(one.control));
		if (control === '\n' || control === '\u2029') {
			// The end of a paragraph closes all that is open (X8).
			found.push(...open);
			open = [];
		} else if (control === END_OF_EMBEDDING) {
			if (open.length - 1 > isolate) open.pop();
			else found.push({ at, control });
		} else if (control === END_OF_ISOLATE) {
			if (isolate < 0) found.push({ at, control });
			else found.push(...open.splice(isolate).slice(1));
		} else open.push({ at, control });
	}
	return [...found, ...open].sort((a, b) => a.at - b.at);
}
