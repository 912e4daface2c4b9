import { decodePostings } from '../../core/indexing/posting-list.ts';
import { languageOf } from '../../core/search/language-of.ts';
import { tokensOf } from '../../core/search/tokens.ts';
import type { LanguageReader } from './index-readers/language-reader.ts';
import type { WordForm } from './index-readers/word-forms.ts';

/** Languages that write a half-space within words. */
const WITH_HALF_SPACE = new Set(['fa', 'ckb', 'ur', 'ps']);

/** A form with its half-spaces, which the index leaves out, as the first passage that has it is written. */
export async function formAsWritten(reader: LanguageReader, form: WordForm): Promise<string> {
	const { exact } = form;
	if (!WITH_HALF_SPACE.has(languageOf(reader.lang))) return exact;
	const [posting] = decodePostings(await reader.postingsOf(form));
	if (!posting) return exact;
	const { title, blocks } = await reader.text(posting[0]);
	for (const text of [title, ...blocks.map(({ text }) => text)]) {
		const token = tokensOf(text, reader.lang).find((one) => one.exact === exact);
		if (token) return text.slice(token.start, token.end);
	}
	return exact;
}
