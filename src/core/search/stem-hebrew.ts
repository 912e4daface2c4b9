import { bare, removeSuffix } from './suffix-rules.ts';

/** Common Hebrew stems, folded, that begin like a clitic but have none: the מ of מספר is no "from". */
const STEMS = new Set(
	(
		'מספר מדינ מלחמ ממשל מדבר מרכז משפח מקומ מכתב מסמכ מערב מזרח מחיר מחקר מפתח מוסד מנהל משפט משרד ' +
		'בית ברית בעי בריא בוקר ברכ בשר כתב כתוב כלל כיתה כבוד כלב כנסת כסף כרטיס לימוד לשונ לילה לבנ לחמ ' +
		'שלומ שלט שמש שעה שפה שאל שימוש שיר שולחנ שבוע שכר שוק שומר שמי הסכמ הודע החלט היסטורי הצלח הורי ועד ויכוח והב'
	).split(' '),
);
const ENDINGS = [...bare('יות ויות ימ ות', 3), ...bare('ית ה ת י', 3)];
const CLITIC = /^[והבכלמש]/;

/** The light stem of a Hebrew word, folded: without clitics and the endings of number and gender. */
export function stemHebrew(word: string): string {
	const whole = withoutEndings(word);
	if (STEMS.has(whole) || !CLITIC.test(word)) return whole;
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
