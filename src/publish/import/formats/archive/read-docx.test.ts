import { expect, test } from '@playwright/test';
import {
	AlignmentType,
	DeletedTextRun,
	Document,
	ExternalHyperlink,
	FootnoteReferenceRun,
	HeadingLevel,
	ImageRun,
	InsertedTextRun,
	LevelFormat,
	Packer,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
} from 'docx';
import type { Draft } from '../../draft.ts';
import { articleOf, sketchOf } from '../../draft-in-test.ts';
import { unpack } from './archive.ts';
import { readDocx } from './read-docx.ts';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAD0lEQVR4nGP4z8AAQlAKAB3gAv3XzkY/AAAAAElFTkSuQmCC',
	'base64',
);

type Child = Paragraph | Table;

async function imported(children: Child[], more: Record<string, unknown> = {}): Promise<Draft> {
	const numbering = {
		config: [
			{
				reference: 'numbers',
				levels: [
					{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
				],
			},
		],
	};
	const bytes = await Packer.toBuffer(
		new Document({ sections: [{ children }], numbering, ...more }),
	);
	return readDocx(unpack(bytes), bytes);
}

const run = (text: string, more = {}) => new TextRun({ text, rightToLeft: true, ...more });
const paragraph = (...children: ParagraphChild[]) =>
	new Paragraph({ bidirectional: true, children });
const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
	new Paragraph({ heading: level, bidirectional: true, children: [run(text)] });

for (const { lang, title, first, second, words, more, note } of [
	{
		lang: 'ar',
		title: 'الميناء الجديد',
		first: 'الكلفة',
		second: 'على ثلاث سنوات',
		words: 'تبلغ الكلفة ',
		more: 'أربعة ملايين',
		note: 'بحسب تقدير الربيع الماضي.',
	},
	{
		lang: 'fa',
		title: 'بندر تازه',
		first: 'هزینه‌ها',
		second: 'در سه سال',
		words: 'هزینهٔ آن می‌شود ',
		more: 'چهار میلیون',
		note: 'به گفتهٔ شهرداری.',
	},
	{
		lang: 'he',
		title: 'הנמל החדש',
		first: 'העלות',
		second: 'בשלוש שנים',
		words: 'העלות היא ',
		more: 'ארבעה מיליון',
		note: 'לפי אומדן האביב.',
	},
	{
		lang: 'en',
		title: 'The new harbour',
		first: 'Costs',
		second: 'Over three years',
		words: 'It costs ',
		more: 'four million',
		note: 'As estimated in spring.',
	},
]) {
	test(`a Word document in ${lang}: title, headings, marks, lists, tables, notes, links, pictures`, async () => {
		const bullet = (text: string, level = 0) =>
			new Paragraph({ bullet: { level }, children: [run(text)] });
		const numbered = (text: string) =>
			new Paragraph({ numbering: { reference: 'numbers', level: 0 }, children: [run(text)] });
		const cell = (text: string) => new TableCell({ children: [paragraph(run(text))] });
		const draft = await imported(
			[
				heading(title, HeadingLevel.TITLE),
				heading(first, HeadingLevel.HEADING_1),
				paragraph(run(words), run(more, { bold: true }), new FootnoteReferenceRun(1), run('.')),
				heading(second, HeadingLevel.HEADING_2),
				bullet('a'),
				bullet('b', 1),
				numbered('c'),
				numbered('d'),
				new Table({ rows: [new TableRow({ children: [cell('e'), cell('f')] })] }),
				paragraph(new ExternalHyperlink({ link: 'https://example.org/', children: [run('g')] })),
				paragraph(
					run('h'),
					new DeletedTextRun({ text: 'gone', id: 1, author: 'A', date: '2024-01-01T00:00:00Z' }),
					new InsertedTextRun({ text: 'i', id: 2, author: 'A', date: '2024-01-01T00:00:00Z' }),
				),
				paragraph(
					new ImageRun({
						type: 'png',
						data: PNG,
						transformation: { width: 2, height: 3 },
						altText: { name: 'n', description: 'j' },
					}),
				),
			],
			{
				footnotes: { 1: { children: [paragraph(run(note))] } },
				creator: 'A. Writer',
				styles: {
					default: {
						document: { run: { language: { value: 'en-US', bidirectional: `${lang}-XX` } } },
					},
				},
			},
		);
		expect(draft.meta).toMatchObject({ title, lang, authors: [{ name: 'A. Writer' }] });
		expect(sketchOf(draft)).toEqual([
			`## ${first}`,
			`${words}{strong ${more}}[^footnote-1].`,
			`### ${second}`,
			'- a',
			'  - b',
			'1. c',
			'1. d',
			'table 0: e|f',
			'{g}(https://example.org/)',
			'hi',
			'![j](picture-1.png 2x3)',
			`note: ${note} #footnote-1`,
		]);
		expect(draft.pictures?.get('picture-1.png')).toEqual(PNG);
		articleOf(draft);
	});
}

test('a document whose only heading of the first level is its title keeps the others', async () => {
	const draft = await imported([
		heading('T', HeadingLevel.HEADING_1),
		heading('a', HeadingLevel.HEADING_2),
		paragraph(run('b')),
	]);
	expect(draft.meta.title).toBe('T');
	expect(sketchOf(draft)).toEqual(['## a', 'b']);
});

test('a document without a title has its first level below the one in its properties', async () => {
	const draft = await imported(
		[
			heading('a', HeadingLevel.HEADING_1),
			paragraph(run('b')),
			heading('c', HeadingLevel.HEADING_2),
			heading('d', HeadingLevel.HEADING_1),
		],
		{ title: 'T' },
	);
	expect(draft.meta.title).toBe('T');
	expect(sketchOf(draft)).toEqual(['## a', 'b', '### c', '## d']);
});
