import { bare, removeSuffixes } from './suffix-rules.ts';

/** Of verbs, before a non-joiner: می‌رود. */
const BEFORE = new Set(['مي', 'نمي']);
/** Of nouns and verbs, after a non-joiner: خانه‌هایمان, بزرگ‌ترین, گفته‌اند. */
const AFTER =
	/^(?:(?:ها|تر|ترين)(?:يي|ي|يم|يت|يش|يمان|يتان|يشان)?|ي|ا[يمتش]|ايم|ايد|اند|است|مان|تان|شان)$/;
const PRESENT_STEMS =
	'كن ده گير خواه توان دان رو شو اور خور بر ساز زن گذار ياب رس گوي بين نويس دار باش اي بند كش افت مان اموز پرداز ' +
	'پذير خوان خر فروش پرس كوش گذر گرد بخش فهم شناس ترس رسان انديش ريز';
const PAST_STEMS =
	'گفت رفت كرد شد داد ديد زد برد خورد خواست دانست توانست گرفت ساخت نوشت پرداخت گذاشت داشت يافت رسيد امد گشت اورد ' +
	'ماند خواند كشيد شنيد فهميد پرسيد';
const oneOf = (stems: string) => `(?:${stems.replaceAll(' ', '|')})`;
/** A verb written without its non-joiner: میخواهم, but not میلیارد, میدانی. */
const VERB = new RegExp(
	`^ن?مي(?=.{2,}(?:م|ند|يد|يم|ود)$|${oneOf(PRESENT_STEMS)}(?:د|ند|م|يم|يد)$|` +
		`(?:كن|رو|شو|خواه|توان|گوي)ي$|${oneOf(PAST_STEMS)}(?:م|ي|يم|يد|ند)?$)`,
);

/** Whether a folded word is a verb with its prefix می, without a non-joiner between. */
export const isPersianVerb = (word: string) => VERB.test(word);

const ENDINGS = [
	...bare('هايمان هايتان هايشان هايي هايم هايت هايش هاي ها ترين', 3),
	['ندگان', 'نده', 2] as const,
	...bare('تر ات', 4),
	...bare('ان يي ي', 3),
];

/** The light stem of a Persian word, folded, whose non-joiners stood after so many letters. */
export function stemPersian(word: string, nonJoiners: readonly number[]): string {
	const parts = [0, ...nonJoiners].map((from, nth) => word.slice(from, nonJoiners[nth]));
	const first = parts.length > 1 && BEFORE.has(parts[0] ?? '') ? 1 : 0;
	let last = parts.length;
	while (last > first + 1 && AFTER.test(parts[last - 1] ?? '')) last -= 1;
	const joined = parts.slice(first, last).join('');
	return removeSuffixes(nonJoiners.length > 0 ? joined : joined.replace(VERB, ''), ENDINGS);
}
