import { bare, removeSuffix } from './suffix-rules.ts';

/** Common Hebrew stems, folded, that begin like a clitic but have none: the מ of מספר is no "from". */
const STEMS = new Set(
	(
		'מספר מדינ מור מלחמ ממשל מדבר מרכז משפח מקומ מכתב מסמכ מערב מזרח מחיר מחקר מפתח מוסד מנהל משפט משרד ' +
		'בית ברית בעי בריא בוקר ברכ בשר כתב כתוב כלל כיתה כבוד כלב כנסת כסף כרטיס לימוד לשונ לילה לבנ לחמ ' +
		'שלומ שלט שמש שעה שפה שאל שימוש שיר שולחנ שבוע שכר שוק שומר שמי הסכמ הודע החלט היסטורי הצלח הורי ועד ויכוח והב מלכ'
	).split(' '),
);
const ENDINGS = [...bare('יות ויות ימ ות', 3), ...bare('ית ה ת י', 3)];
/** Plurals of words of two letters and an ending, which the endings leave too little of. */
const PLURALS: Record<string, string> = {
	...{ שנימ: 'שנה', שנות: 'שנה', שנת: 'שנה', שנתיימ: 'שנה', ימימ: 'יומ', ערימ: 'עיר' },
	...{ שמות: 'שמ', אבות: 'אב', בנות: 'בת', בנימ: 'בנ', נשימ: 'אשה', אישה: 'אשה' },
};
const CLITIC = /^[והבכלמש]/;
/** A plural that is short without its first letter, which is then its own: the מ of מורים, the ב of בגדים. */
const SHORT_PLURAL = /^[בכלמש]..?(?:ימ|ות)$/;

/** The light stem of a Hebrew word, folded: without clitics and the endings of number and gender. */
export function stemHebrew(word: string): string {
	const plural = PLURALS[word] ?? PLURALS[word.slice(1)];
	if (plural && (PLURALS[word] || CLITIC.test(word))) return plural;
	const whole = withoutEndings(word);
	if (STEMS.has(whole) || !CLITIC.test(word) || SHORT_PLURAL.test(word)) return whole;
	const rest = word.slice(1);
	return withoutEndings(rest).length >= 3 ? stemHebrew(rest) : whole;
}

function withoutEndings(word: string): string {
	let stem = word;
	while (!STEMS.has(stem)) {
		const shorter = removeSuffix(stem, ENDINGS);
		if (shorter === undefined) break;
		stem = shorter;
	}
	return stem;
}
