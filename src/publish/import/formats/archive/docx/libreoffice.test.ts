import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { articleOf, sketchOf, textOfDraft } from '../../../draft-in-test.ts';
import { textIn, unpack } from '../archive.ts';
import { readDocx } from './read-docx.ts';

/** Documents that LibreOffice 7.4 wrote: five from OpenDocument, `letter` from HTML. */
const documents: Record<string, { lang: string; title: string; told: string[]; sketch: string[] }> =
	{
		arabic: {
			lang: 'ar',
			title: 'تقرير الميناء',
			told: [],
			sketch: [
				'صدر هذا التقرير في {strong ربيع 2024} عن بلدية المدينة.[^footnote-2]',
				'## الكلفة',
				'تبلغ الكلفة {em أربعة ملايين} دينار، أي 12.5% من الموازنة.',
				'### على ثلاث سنوات',
				'- الأرصفة',
				'  - الشرقي',
				'  - الغربي',
				'- الرافعات',
				'1. الدراسة',
				'1. التنفيذ',
				'table 1: السنة|المبلغ / 2024|مليون / 2025|مليونان',
				'## الخاتمة',
				'انظر {موقع البلدية}(https://example.org/harbour).[^endnote-2]',
				'note: أعدّته لجنة من خمسة أعضاء. #footnote-2',
				'note: آخر زيارة في أيار. #endnote-2',
			],
		},
		persian: {
			lang: 'fa',
			title: 'بندر تازه',
			told: [],
			sketch: [
				'می‌گویند خانه‌های کنار بندر را نمی‌خرند؛ این‌ها را ببینید.',
				'> «بندر از آنِ همه است.»',
				'## هزینه‌ها',
				'هزینه‌اش ۱۲٫۵ میلیون است[^footnote-2] و بیش از آن[^footnote-3].',
				'![نمای بندر](picture-1.png 2x3)',
				'=3. سوم',
				'1. چهارم',
				'note: به گفتهٔ شهرداری. #footnote-2',
				'note: برآورد بهار. #footnote-3',
			],
		},
		hebrew: {
			lang: 'he',
			title: 'הַנָּמֵל הֶחָדָשׁ',
			told: [
				'tracked changes: taken as accepted',
				'a header of the pages, “טיוטה”: left out',
				'comments, “הערה בצד”: left out',
			],
			sketch: [
				'## העלות',
				'לפני חדש אחרי',
				'צה״ל וד״ר לוי באו.',
				'### בשלוש שנים',
				'- א',
				'- ב',
				'table 0: א|ב / ג|ד',
			],
		},
		mixed: {
			lang: 'ar',
			title: 'مقدمة في C++',
			told: [],
			sketch: [
				'## What next?',
				'اتصل على +49 30 123 أو اكتب إلى {a@example.org}(mailto:a@example.org) قبل 3/4.',
				'This paragraph is English, with كلمة in it.',
				'שלום وسلام and peace.',
				'## الأسماء',
				'هذه فقرة عربية طويلة بعض الشيء، كما تكون في كل مقال، وفيها كلمة Unicode وحدها.',
				'1. أولاً',
				'1. ثانياً',
				'ثم تتابع القائمة عددها:',
				'=3. ثالثاً',
				'- React 19 (صدر في 2024)',
				'- English only',
				'- عربي فقط',
				'table 1: Name|الاسم / Node.js|عقدة',
				'آخر سطر[^footnote-2].',
				'note: See RFC 3986, §4. #footnote-2',
			],
		},
		urdu: {
			lang: 'ur',
			title: 'نئی بندرگاہ',
			told: ['a list numbered in the manner of “lowerLetter”: 1, 2, 3 now'],
			sketch: [
				'یہ پہلا پیراگراف ہے۔\nیہ اسی کی دوسری سطر ہے۔',
				'## لاگت',
				'1. پہلا',
				'  1. الف',
				'  1. ب',
				'1. دوسرا',
				'* * *',
				'## انجام',
				'بس یہی[^footnote-2]۔',
				'note: دیکھیے {یہاں}(https://example.org/)۔ #footnote-2',
			],
		},
		letter: {
			lang: 'en',
			title: 'A letter home',
			told: [],
			sketch: [
				'Dear Mother, I am in {strong Berlin} and {em well}.',
				'## The house',
				'- one room',
				'- two windows',
				'  - to the east',
				'1. first',
				'1. second',
				'table 0: Month|Rent / May|400 €',
				'> As you said: patience.',
				'سلام على الجميع.',
				'See {the map}(https://example.org/).',
			],
		},
	};

const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

for (const [name, { lang, title, told, sketch }] of Object.entries(documents)) {
	test(`${name}.docx of LibreOffice comes in word for word, and each loss is listed`, async () => {
		const bytes = readFileSync(fileURLToPath(new URL(`libreoffice/${name}.docx`, import.meta.url)));
		const archive = unpack(bytes);
		const draft = await readDocx(archive, bytes);
		expect(draft.meta).toMatchObject({ lang, title });
		expect(sketchOf(draft)).toEqual(sketch);
		expect(draft.notices.map(({ what }) => what)).toEqual(told);
		articleOf(draft);
		const kept = new Set(wordsOf(textOfDraft(draft)));
		for (const part of ['document', 'footnotes', 'endnotes']) {
			const markup = textIn(archive, `word/${part}.xml`) ?? '';
			const text = markup
				.replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
				.replace(/<w:del .*?<\/w:del>/gs, '');
			expect(wordsOf(text.replace(/<[^>]*>/g, '')).filter((word) => !kept.has(word))).toEqual([]);
		}
	});
}
