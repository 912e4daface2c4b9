import { nearestWord } from '../../core/search/spelling.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import type { LanguageReader } from './language-reader.ts';

/** The question with each word that no text has replaced by the nearest that some text has; undefined where none is near. */
export async function nearestSpelling(
	q: string,
	reader: LanguageReader,
): Promise<string | undefined> {
	const forms = new Map<string, string>();
	for (const { folded, form } of await reader.frequent()) forms.set(folded, form);
	const known = [...forms.keys()].sort();
	let spelt = '';
	let done = 0;
	for (const { stem, folded, start, end } of tokensOf(q, reader.lang)) {
		if (start < done || (await reader.formsOf(stem)).length > 0) continue;
		const nearest = nearestWord(folded, known);
		if (nearest === undefined) continue;
		spelt += q.slice(done, start) + (forms.get(nearest) ?? nearest);
		done = end;
	}
	return done === 0 ? undefined : spelt + q.slice(done);
}
