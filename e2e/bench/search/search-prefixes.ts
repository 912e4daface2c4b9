import { seeded } from '../../../src/core/testing/seeded.ts';
import { findInLanguage } from '../../../src/search/engine/find-in-language.ts';
import { MEASURED, withWordIndex } from './word-index.ts';

const SEED = 20_241_127;
const MAX_WORDS = 3000;
/** The first letter alone tells nothing yet. */
const MIN_LETTERS = 2;
/** At most so many of a hundred prefixes may find nothing. */
const MARKS: Record<string, number> = { ar: 1, fa: 1, he: 3, en: 1 };

/**
 * Says for each language how many of the prefixes of real words find nothing.
 *
 * @param files files in the form of SQuAD, by their language
 */
export async function prefixesThatFindNothing(
	files: Readonly<Record<string, string>>,
): Promise<string[]> {
	const lines = ['language | prefixes | find nothing | at most'];
	for (const lang of MEASURED) lines.push(await lineOf(lang, files[lang]));
	return lines;
}

function lineOf(lang: string, file: string | undefined): Promise<string> {
	return withWordIndex(lang, file, async ({ index, words }) => {
		const chance = seeded(SEED);
		const reader = await index.language(lang);
		if (!reader) throw new Error(`No text in ${lang}`);
		const some =
			words.length <= MAX_WORDS
				? words
				: Array.from({ length: MAX_WORDS }, () => chance.one(words));
		const prefixes = new Set(
			some.flatMap(({ exact }) =>
				Array.from({ length: Math.max(exact.length - MIN_LETTERS, 0) }, (_, i) =>
					exact.slice(0, i + MIN_LETTERS),
				),
			),
		);
		const nothing: string[] = [];
		for (const prefix of prefixes) {
			const { articles } = await findInLanguage(reader, prefix, undefined);
			if (articles === 0) nothing.push(prefix);
		}
		const share = ((100 * nothing.length) / prefixes.size).toFixed(2);
		const examples = Array.from({ length: Math.min(nothing.length, 8) }, () => chance.one(nothing));
		return `${lang.padEnd(8)} | ${String(prefixes.size).padEnd(8)} | ${`${share} %`.padEnd(12)} | ${MARKS[lang]} %  ${examples.join(' ')}`;
	});
}
