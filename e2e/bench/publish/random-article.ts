import { seeded } from '../../../src/core/testing/seeded.ts';

const WORDS =
	'المدينة الميناء المجلس الخطة السكان الطريق الجديد القديم البحر السفينة الكتاب القارئ النص الهامش الحاشية الورق الحبر السوق الشارع المدرسة المعلم الطالب الصباح المساء الربيع الشتاء وصل كتب قرأ قال بنى فتح أغلق زار سمع رأى في من إلى على عن بعد قبل عند مع حتى'.split(
		' ',
	);
const SECTIONS = 5;
const PARAGRAPHS = 3;

/** A made-up article in Markdown, about as long as one of a newspaper; the same for the same number. */
export function randomArticle(number: number): string {
	const random = seeded(number).number;
	const words = (count: number) =>
		Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');
	const paragraph = () => `${words(30 + Math.floor(random() * 40))}.`;
	const section = (n: number) =>
		[
			`## ${words(4)} ${n}`,
			...Array.from({ length: PARAGRAPHS }, paragraph),
			`- ${words(6)}\n- ${words(5)} [${words(2)}](https://example.org/${n})\n  - ${words(4)}`,
			`| ${words(1)} | ${words(1)} |\n| --- | --- |\n| ${words(2)} | ${n} |`,
			`> ${words(20)}[^${n}]\n\n[^${n}]: ${words(8)}`,
		].join('\n\n');
	const sections = Array.from({ length: SECTIONS }, (_, n) => section(n + 1));
	return [`# ${words(5)} ${number}`, paragraph(), ...sections, ''].join('\n\n');
}
