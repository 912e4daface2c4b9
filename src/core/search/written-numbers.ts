import { languageOf } from './language-of.ts';
import type { Token } from './tokens.ts';

/** The number with which some folded words begin, and how many of them it takes. */
type NumberReader = (words: readonly string[]) => { value: number; words: number } | undefined;

/** A language in which numbers are written as words. */
interface NumberWords {
	/** What is numbered: an article of a law, a chapter, a century. */
	numbered: RegExp;
	read: NumberReader;
}

const LANGUAGES: Record<string, NumberWords> = {
	ar: {
		numbered: /^[وفبكل]?(?:ال|لل)?(?:ماده|فصل|باب|بند|فقره|قسم|جز|قرن|سوره|درس|مبحث|مبدا)$/,
		read: readArabic,
	},
	fa: {
		numbered: /^(?:ماده|فصل|بند|بخش|اصل|قرن|باب|جلد|قسمت|تبصره|درس|سوره)ي?$/,
		read: readPersian,
	},
	he: {
		numbered: /^[והבכלמש]{0,2}(?:סעיפ|פרק|חלק|שער|סימנ|כרכ|תקנה|מאמר|שיעור)$/,
		read: readHebrew,
	},
	fr: {
		numbered: /^(?:article|chapitre|titre|partie|livre|tome)$/,
		read: ([word = '']) => (/^premi(?:er|ere)$/.test(word) ? { value: 1, words: 1 } : undefined),
	},
};

/** A table of words and their numbers, which rise by `step`. */
const table = (words: string, first = 1, step = 1) =>
	new Map(words.split(' ').map((word, i) => [word, first + i * step]));

const ARABIC_UNITS = table('اول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر');
const ARABIC_TENS = table('عشر ثلاث اربع خمس ست سبع ثمان تسع', 20, 10);

/** الثانية, الثانية عشرة, الثانية والعشرون, العشرون. */
function readArabic([first = '', second = '']: readonly string[]) {
	const tens = (word: string) =>
		/[وي]ن$/.test(word) ? ARABIC_TENS.get(word.replace(/^و?(?:ال)?|..$/g, '')) : undefined;
	const alone = tens(first);
	if (alone) return { value: alone, words: 1 };
	const word = first.replace(/^ال/, '');
	const unit = /^حادي/.test(word)
		? 1
		: (ARABIC_UNITS.get(word) ?? ARABIC_UNITS.get(word.slice(0, -1)));
	if (!unit) return undefined;
	const more = /^عشره?$/.test(second) ? 10 : second.startsWith('و') ? tens(second) : undefined;
	return { value: unit + (more ?? 0), words: more ? 2 : 1 };
}

const PERSIAN_UNITS = table(
	'يك دو سه چهار پنج شش هفت هشت نه ده يازده دوازده سيزده چهارده پانزده شانزده هفده هجده نوزده',
)
	.set('اول', 1)
	.set('نخست', 1)
	.set('سو', 3)
	.set('هيجده', 18);
const PERSIAN_TENS = table('بيست سي چهل پنجاه شصت هفتاد هشتاد نود', 20, 10);

/** دو, دوم, بیستم, سی‌ام, بیست و دوم. */
function readPersian([first = '', and, third = '']: readonly string[]) {
	const unit = (word: string) =>
		PERSIAN_UNITS.get(word) ?? PERSIAN_UNITS.get(word.replace(/م$/, ''));
	const tens = PERSIAN_TENS.get(first) ?? PERSIAN_TENS.get(first.replace(/ا?م$/, ''));
	const after = and === 'و' ? unit(third) : undefined;
	if (tens && after && after < 10) return { value: tens + after, words: 3 };
	const value = tens ?? unit(first);
	return value ? { value, words: 1 } : undefined;
}

const HEBREW_LETTERS = new Map([
	...table('א ב ג ד ה ו ז ח ט'),
	...table('י כ ל מ נ ס ע פ צ', 10, 10),
	...table('ק ר ש ת', 100, 100),
]);

/** ב, י״ב, ט״ו, כב. */
function readHebrew([word = '']: readonly string[]) {
	if (!/^[קרשת]?(?:ט[וז]|[יכלמנסעפצ]?[א-ט]?)$/.test(word)) return undefined;
	const value = [...word].reduce((sum, letter) => sum + (HEBREW_LETTERS.get(letter) ?? 0), 0);
	return { value, words: 1 };
}

const CHINESE_DIGITS = table('一 二 三 四 五 六 七 八 九');
const CHINESE_NUMBER =
	/(?<=第)(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?(?=[条條章節节回部卷編编課课])/gu;

/**
 * The words of a text, and behind them the numbers that are written as words after what is numbered: مادهٔ
 * دوازدهم is found as ماده ۱۲, 第十二条 as 第12条.
 */
export function withWrittenNumbers(tokens: readonly Token[], lang: string): Token[] {
	const language = languageOf(lang);
	if (language === 'zh' || language === 'ja') return [...tokens, ...chineseNumbers(tokens)];
	const known = LANGUAGES[language];
	if (!known) return [...tokens];
	const numbers = tokens.flatMap(({ folded }, i) => {
		if (!known.numbered.test(folded)) return [];
		const next = tokens.slice(i + 1, i + 4);
		const number = known.read(next.map((token) => token.folded));
		if (!number) return [];
		return [numberToken(number.value, next[0]?.start, next[number.words - 1]?.end)];
	});
	return [...tokens, ...numbers];
}

function chineseNumbers(tokens: readonly Token[]): Token[] {
	// Each token of a script without spaces begins with another character of the text.
	const text = tokens.map(({ folded }) => folded.charAt(0)).join('');
	return [...text.matchAll(CHINESE_NUMBER)].flatMap(({ 0: number, index, ...groups }) => {
		if (number === '') return [];
		const [hundreds, tens, ten, units] = [1, 2, 3, 4].map((group) => groups[group]);
		const digit = (character = '') => CHINESE_DIGITS.get(character) ?? 0;
		const value = 100 * digit(hundreds) + (ten ? 10 * (digit(tens) || 1) : 0) + digit(units);
		return [numberToken(value, tokens[index]?.start, tokens[index + number.length]?.start)];
	});
}

function numberToken(value: number, start = 0, end = start): Token {
	const digits = String(value);
	return { exact: digits, folded: digits, stem: digits, start, end };
}
