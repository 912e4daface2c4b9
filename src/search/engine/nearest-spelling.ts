import { nearestWord } from '../../core/search/spelling.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';

/** The query with each word that occurs nowhere replaced by the nearest frequent word; undefined where none is near. */
export async function nearestSpelling(
	q: string,
	reader: LanguageReader,
): Promise<string | undefined> {
	const forms = new Map<string, string>();
	for (const { folded, form } of await reader.frequent()) forms.set(folded, form);
	const known = [...forms.keys()].sort();
	let corrected = '';
	let done = 0;
	for (const { stem, folded, start, end } of tokensOf(q, reader.lang)) {
		if (start < done || (await reader.formsOf(stem)).length > 0) continue;
		const nearest = nearestWord(folded, known);
		if (nearest === undefined) continue;
		corrected += q.slice(done, start) + (forms.get(nearest) ?? nearest);
		done = end;
	}
	return done === 0 ? undefined : corrected + q.slice(done);
}
