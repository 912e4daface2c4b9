import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { familyOf } from '../../../src/core/site/faces.ts';
import type { Sample } from './compare-faces.ts';

/** A fully vowelled line, of the classical sort. */
const VOWELLED =
	'إِنَّ اللُّغَةَ العَرَبِيَّةَ لُغَةٌ غَنِيَّةٌ بِمُفْرَدَاتِهَا، وَقَدْ كُتِبَتْ بِهَا عُلُومٌ شَتَّىٰ؛ فَلَا تَلُمْ مَنْ أَحَبَّهَا ـٰ ـٌ ـٍ ٱلْقَوْلُ آمَنَ هٰذَا لٰكِنْ';
const LAM_ALEF = 'لا لأ لإ لآ لٱ بلا بلأ بلإ بلآ لَا لِأَ لُإِ لَآ الله لله ﷲ فلله اللّٰه';
const DIGITS = '0123456789 ٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ١٬٢٣٤٫٥٦ ٪ 12:30 (2019) [7] «3» “4” 5–6 7—8 … 1/2';
/** Letters by which Arabic script's languages are written, each of which may stand beside each. */
const JOINING = ['ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', 'پچژکگیۀٹڈڑںھہۂۃےۓڤڕڵۆێە'].join('');

/** The families without serifs that may be chosen, by those of every page. */
const PLAIN: Readonly<Record<string, string>> = {
	'Matn Naskh': 'Matn Sans Arabic',
	'Matn Serif': 'Matn Sans',
};

/** How many letters have their pairs in one sample. */
const LETTERS_A_SAMPLE = 9;

/** A letter before each of the others, at the beginning of a word and within it. */
const pairsWith = (first: string) =>
	Array.from(JOINING, (second) => `${first}${second} ب${first}${second}ب`).join(' ');

const inGroups = (letters: readonly string[], size: number): string[][] =>
	Array.from({ length: Math.ceil(letters.length / size) }, (_, i) =>
		letters.slice(i * size, (i + 1) * size),
	);

/** The words of a language's texts, from the folders of articles: at most so many. */
async function wordsOf(folders: readonly string[], lang: string, most: number): Promise<string> {
	const words: string[] = [];
	for (const folder of folders)
		for (const slug of await readdir(folder)) {
			const json = await readFile(join(folder, slug, `${lang}.json`), 'utf8').catch(() => '');
			for (const [, text = ''] of json.matchAll(/"text": ?"([^"]*)"/g))
				words.push(...text.split(' '));
		}
	return words.slice(0, most).join(' ');
}

/**
 * What is drawn to compare the faces: words of each language, in the regular and the bold weight, the
 * slanted one where there is one; vowels, lam-alef, digits, and each pair of letters that join; all of it in
 * the book's faces and in those without serifs, Urdu in Nastaliq, too.
 *
 * @param words how many of each language
 */
export async function samples(folders: readonly string[], words: number): Promise<Sample[]> {
	const languages = new Set<string>();
	for (const folder of folders)
		for (const name of await readdir(folder, { recursive: true }))
			if (/[/\\](?!keys)[\w-]+\.json$/.test(name))
				languages.add(name.replace(/.*[/\\]|\.json/g, ''));
	languages.delete('zh');
	const naskh = { family: 'Matn Naskh', lang: 'ar' };
	const found: Sample[] = [
		{ ...naskh, what: 'a vowelled line', text: VOWELLED },
		{ ...naskh, what: 'a vowelled line, bold', text: VOWELLED, weight: 700 },
		{ ...naskh, what: 'lam-alef', text: LAM_ALEF },
		{ ...naskh, what: 'digits', text: DIGITS },
		{
			...naskh,
			what: 'digits of Latin script',
			family: 'Matn Serif',
			lang: 'en',
			text: '0123456789',
		},
		...inGroups([...JOINING], LETTERS_A_SAMPLE).map((letters) => ({
			...naskh,
			what: `pairs with ${letters.join(' ')}`,
			text: letters.map(pairsWith).join(' '),
		})),
	];
	for (const lang of [...languages].sort()) {
		const text = await wordsOf(folders, lang, words);
		const family = familyOf(lang);
		for (const weight of [400, 650])
			found.push({ what: `${lang} ${weight}`, family, lang, text, weight });
		if (/^(en|es|fr|ku|ru|tr)$/.test(lang))
			found.push({ what: `${lang} italic`, family, lang, text, italic: true });
	}
	const plain = found.map((sample) => ({
		...sample,
		what: `${sample.what}, without serifs`,
		family: PLAIN[sample.family] ?? '',
	}));
	const urdu = found.filter(({ lang }) => lang === 'ur');
	const nastaliq = urdu.map((sample) => ({
		...sample,
		what: `${sample.what}, in Nastaliq`,
		family: 'Matn Nastaliq',
	}));
	return [...found, ...plain, ...nastaliq];
}
