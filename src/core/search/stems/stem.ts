import { languageOf } from '../language-of.ts';
import { stemArabic } from './stem-arabic.ts';
import { stemHebrew } from './stem-hebrew.ts';
import { stemPersian } from './stem-persian.ts';
import { bare, removeSuffix, removeSuffixes, type SuffixRule } from './suffix-rules.ts';

/** Makes the stem of a folded word; `nonJoiners` are the numbers of letters before each zero-width non-joiner. */
type Stemmer = (word: string, nonJoiners: readonly number[]) => string;

const kept = (endings: string) => endings.split(' ').map((e): SuffixRule => [e, e, 0]);
const once = (endings: readonly SuffixRule[]) => (word: string) =>
	removeSuffix(word, endings) ?? word;
const all = (endings: readonly SuffixRule[]) => (word: string) => removeSuffixes(word, endings);

const urdu = all([
	['يوں', 'ي', 2],
	['ياں', 'ي', 2],
	...bare('وں يں', 2),
	['ات', '', 4],
	...bare('ے ه', 2),
	['ا', '', 3],
]);
const sorani = all(bare('هكان هكه هوه يهك كان مان تان يان كه يك ان دا ي ه', 3));

/** Harman's "S": of English words only the plural. */
const english = once([
	['ies', 'y', 2],
	['aies', 'aie', 1],
	['sses', 'ss', 2],
	...kept('us ss is news'),
	['xes', 'x', 2],
	['ches', 'ch', 2],
	['shes', 'sh', 2],
	['s', '', 3],
]);
/** The endings of cases and plurals; umlauts are folded already. */
const german = once([...bare('ern em en er es e', 3), ...bare('n s', 4)]);
const french = once([
	...kept(
		'mais bois fois mois pays fils sens vers bras gros dans sans puis tres avis plus temps corps',
	),
	...kept(
		'cours moins apres alors repas succes proces acces francais anglais concours univers choix voix',
	),
	['eaux', 'eau', 2],
	['aux', 'al', 2],
	...bare('s x', 3),
]);
const spanish = all([
	['ces', 'z', 2],
	['es', '', 3],
	['s', '', 4],
	['e', '', 4],
]);
/** The plural and what follows it; case endings alone only of long words. */
const turkish = once([
	...bare(
		'larimizdan lerimizden larimizda lerimizde larimizin lerimizin larimiz lerimiz lariniz leriniz ' +
			'larinin lerinin larindan lerinden larinda lerinde larina lerine larini lerini larin lerin lari leri ' +
			'lardan lerden larda lerde lara lere larla lerle lar ler',
		2,
	),
	...bare('nin nun dan den', 4),
]);
/** Kurmanji in Latin letters: the cases, the plural and "a, one", whose vowels have lost their accents. */
const kurmanji = all([
	...kept('cihan jiyan ziman insan giran dijmin'),
	...bare('yeki yen yan ya ye yi eki ek en an in a e i', 3),
]);
const russian = once([
	...bare('иями ями ами ого его ому ему ыми ими иях', 3),
	...bare('ях ах ов ев ей ой ий ый ая яя ое ее ые ие ую юю ам ям ом ем ым им ых их ия ию ии', 3),
	...bare('а я о е ы и у ю ь й', 3),
]);

const IN_ARABIC: Record<string, Stemmer> = {
	...{ fa: stemPersian, ur: urdu, ckb: sorani, sdh: sorani, ku: sorani },
	...{ ar: stemArabic },
};
const IN_LATIN: Record<string, Stemmer> = {
	de: german,
	fr: french,
	es: spanish,
	tr: turkish,
	ku: kurmanji,
};
/** Languages in the Arabic script that have no stemmer here. */
const asItIs: Stemmer = (word) => word;
const OTHERS = new Set('ug ps sd pnb skr ks kk az bal ky'.split(' '));

/** The stemmer for a word, by its script and the language of the text: a Latin name in an Arabic text is not Arabic. */
function stemmerFor(word: string, lang: string): Stemmer {
	if (/^\p{Script=Arabic}/u.test(word)) {
		return IN_ARABIC[lang] ?? (OTHERS.has(lang) ? asItIs : stemArabic);
	}
	if (/^\p{Script=Hebrew}/u.test(word)) return stemHebrew;
	if (/^\p{Script=Cyrillic}/u.test(word)) return russian;
	if (/^\p{Script=Latin}/u.test(word)) return IN_LATIN[lang] ?? (lang === 'vi' ? asItIs : english);
	return asItIs;
}

/**
 * The stem of a folded word.
 *
 * @param nonJoiners the numbers of letters before each zero-width non-joiner in it
 */
export function stemOf(folded: string, lang: string, nonJoiners: readonly number[] = []): string {
	return stemmerFor(folded, languageOf(lang))(folded, nonJoiners);
}
