import { expect, test } from '@playwright/test';
import { tokensOf } from './tokens.ts';

const WORDS =
	'كتاب حرية قانون مدرسة إنسان مسؤول بيت وزير وقت فكرة لغة بلد دولة شعب رئيس سؤال قراءة مستشفى أصدقاء ' +
	'إجراء حياة صلاة مباراة لاعب جامعة حكومة ولد بحث كلمة فريق لون وطن كرامة عدالة مساواة تعليم أسرة ' +
	'ثقافة سلام حماية قوة سنة أمة مكان زمان عنوان ورقة طعام برنامج لعبة سياسة تاريخ مدينة شبكة';

const ARTICLES = ['ال', 'وال', 'بال', 'كال', 'فال', 'وبال'];
const CLITICS = ['و', 'ف', 'ب', 'ك', 'ل', 'ول', 'وب'];
const PRONOUNS = ['ه', 'ها', 'هم', 'هن', 'هما', 'كم', 'نا', 'ي'];

/** A word as it is written before a pronoun: ta marbuta opens, alef maqsura becomes alef. */
const open = (word: string) => word.replace(/ة$/, 'ت').replace(/ى$/, 'ا');
/** With the article after "to", of three lam one is not written. */
const toThe = (word: string) => (word.startsWith('ل') ? `ل${word}` : `لل${word}`);
const vowelled = (word: string) => word.replace(/./gu, '$&\u064E');
const stretched = (word: string) => `${word.slice(0, 2)}ـــ${word.slice(2)}`;
const withoutHamza = (word: string) =>
	word.replace(/[أإآ]/g, 'ا').replace(/ؤ/g, 'و').replace(/ئ/g, 'ي').replace(/ء/g, '');

function formsOf(word: string): string[] {
	const before = [...ARTICLES, ...CLITICS].map((clitic) => clitic + word);
	const after = PRONOUNS.map((pronoun) => open(word) + pronoun);
	const cased = word.endsWith('اء')
		? ['ؤه', 'ئها'].map((ending) => word.replace(/ء$/, ending))
		: [];
	const forms = [word, ...before, toThe(word), `و${toThe(word)}`, ...after, ...cased];
	forms.push(...after.flatMap((form) => [`و${form}`, `ب${form}`]));
	return forms.flatMap((form) => [form, vowelled(form), stretched(form), withoutHamza(form)]);
}

test('all forms of a word have the same stem', () => {
	const stems = (form: string) => tokensOf(form, 'ar').map(({ stem }) => stem);
	const apart = WORDS.split(' ').flatMap((word) => {
		const [stem] = stems(word);
		return formsOf(word).filter((form) => stems(form).join() !== stem);
	});
	expect(WORDS.split(' ').length).toBeGreaterThanOrEqual(25);
	expect(new Set(formsOf('مسؤول')).size).toBeGreaterThan(100);
	expect(apart).toEqual([]);
});
