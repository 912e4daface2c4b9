import type { Article, Block, TextBlock } from '../../src/core/article/article.ts';
import { heading, item, paragraph } from '../../src/core/testing/blocks.ts';
import { type Chance, seeded } from '../../src/core/testing/seeded.ts';

const WORDS =
	'المدينة الميناء المجلس الخطة السكان الطريق الجديد القديم البحر السفينة الكتاب القارئ النص الهامش الحاشية الورق الحبر السوق الشارع المدرسة المعلم الطالب الصباح المساء الربيع الشتاء وصل كتب قرأ قال بنى فتح أغلق زار سمع رأى في من إلى على عن بعد قبل عند مع حتى'.split(
		' ',
	);

/** How long an article is. */
export interface Length {
	sections: number;
	/** How many paragraphs each section has. */
	paragraphs: number;
}

/** About as long as one of a newspaper. */
export const NEWS: Length = { sections: 5, paragraphs: 3 };
/** A book in one page: 200 sections, 2,000 paragraphs, about 112,000 words. */
export const BOOK: Length = { sections: 200, paragraphs: 10 };

/** A made-up article, the same for the same number. It links to another, if one is named. */
export function madeUpArticle(number: number, length: Length, next?: string): Article {
	const chance = seeded(number);
	const words = (from: number, to: number) =>
		Array.from({ length: chance.whole(from, to) }, () => chance.one(WORDS)).join(' ');
	const body: Block[] = [next ? linked(words(20, 30), next) : paragraph('first', words(30, 40))];
	for (let section = 1; section <= length.sections; section++) {
		body.push({ ...heading(`s${section}`, 2), children: [{ _type: 'span', text: words(4, 8) }] });
		for (let p = 1; p <= length.paragraphs; p++) {
			body.push(textBlock(`s${section}-p${p}`, p, words, chance));
		}
	}
	return { lang: 'ar', title: `${words(4, 6)} ${number}`, published: '2024-01-31', body };
}

/** Mostly a paragraph; now and then an item of a list, or a word that is stressed. */
function textBlock(
	key: string,
	number: number,
	words: (from: number, to: number) => string,
	chance: Chance,
): TextBlock {
	const text = `${words(40, 72)}.`;
	if (number > 1 && chance.whole(1, 10) === 1) return item(key, text);
	if (chance.whole(1, 6) > 1) return paragraph(key, text);
	return paragraph(key, [
		{ _type: 'span', text: `${text} ` },
		{ _type: 'span', text: words(2, 3), marks: ['strong'] },
	]);
}

function linked(text: string, slug: string): TextBlock {
	return {
		...paragraph('first', [
			{ _type: 'span', text: `${text} ` },
			{ _type: 'span', text: 'المقال التالي', marks: ['next'] },
		]),
		markDefs: [{ _key: 'next', _type: 'link', href: `../${slug}/` }],
	};
}
