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
import { strToU8, zipSync } from 'fflate';
import type { Draft } from '../../../draft.ts';
import { articleOf, sketchOf } from '../../../draft-in-test.ts';
import { unpack } from '../archive.ts';
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

/** Returns a Word document of raw markup, with styles that have the names of another language. */
function rawDocx(body: string, numbering = ''): Buffer {
	const space = (name: string, kind: string) =>
		`xmlns:${name}="http://schemas.openxmlformats.org/${kind}"`;
	const spaces = [
		space('w', 'wordprocessingml/2006/main'),
		space('m', 'officeDocument/2006/math'),
		space('mc', 'markup-compatibility/2006'),
	].join(' ');
	const style = (id: string, name: string, more = '') =>
		`<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
	const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
	const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
	const files = {
		'[Content_Types].xml':
			'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${types}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${types}/numbering" Target="numbering.xml"/></Relationships>`,
		'word/document.xml': `<w:document ${spaces}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': `<w:styles ${spaces}>${style('t', 'Title')}${style('h', 'عنوان الفصل', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')}${style('own', 'من عندي', '<w:basedOn w:val="h"/>')}${style('c', 'toc 1')}</w:styles>`,
		'word/numbering.xml': `<w:numbering ${spaces}>${numbering}</w:numbering>`,
		'word/header1.xml': `<w:hdr ${spaces}><w:p><w:r><w:t>رأس</w:t></w:r></w:p></w:hdr>`,
		'word/comments.xml': `<w:comments ${spaces}><w:comment><w:p><w:r><w:t>رأي</w:t></w:r></w:p></w:comment></w:comments>`,
	};
	const entries = Object.entries(files).map(([path, text]) => [path, strToU8(text)]);
	return Buffer.from(zipSync(Object.fromEntries(entries)));
}

const t = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (inner: string, style?: string) =>
	`<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}</w:pPr>${inner}</w:p>`;

test('what Word has beside paragraphs comes in or is told: formulas, fields, boxes, ruby, changes', async () => {
	const body = [
		p(t('كتاب'), 't'),
		p(t('فهرس'), 'c'),
		p(t('فصل'), 'h'),
		p(t('قسم'), 'own'),
		p(
			`${t('أ ')}<m:oMath><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>`,
		),
		'<m:oMathPara><m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>c</m:t></m:r></m:den></m:f></m:oMath></m:oMathPara>',
		p(`${t('ص ')}<w:fldSimple w:instr="PAGE">${t('٧')}</w:fldSimple>`),
		p(`<w:r><w:ruby><w:rt>${t('لفظ')}</w:rt><w:rubyBase>${t('كلمة')}</w:rubyBase></w:ruby></w:r>`),
		p(
			`<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(t('صندوق'))}</w:txbxContent></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>${t('خارجه')}`,
		),
		p(`<w:del>${t('قديم').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${t('جديد')}</w:ins>`),
		p(t('غامق', '<w:rtl/><w:bCs/>') + t('عادي', '<w:bCs/>')),
	].join('');
	const bytes = rawDocx(body);
	const draft = await readDocx(unpack(bytes), bytes);
	expect(draft.meta.title).toBe('كتاب');
	expect(sketchOf(draft)).toEqual([
		'## فصل',
		'## قسم',
		'أ {code x^2}',
		'{code (a+b)/c}',
		'ص ٧',
		'كلمة(لفظ)',
		'خارجه',
		'صندوق',
		'جديد',
		'{strong غامق}عادي',
	]);
	expect(draft.notices.map(({ what }) => what)).toEqual([
		'formulas: their text is kept as code',
		'ruby: in brackets now',
		'tracked changes: taken as accepted',
		'a header of the pages, “رأس”: left out',
		'comments, “رأي”: left out',
		'its table of contents: left out',
	]);
});

test('items have the numbers that Word shows: lists that go on, begin anew, begin elsewhere; numbers of headings are told', async () => {
	const level = (at: number, format: string, start = 1) =>
		`<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/></w:lvl>`;
	const numbering = [
		`<w:abstractNum w:abstractNumId="5">${level(0, 'decimal', 4)}${level(1, 'decimal')}</w:abstractNum>`,
		`<w:abstractNum w:abstractNumId="6">${level(0, 'decimal')}</w:abstractNum>`,
		'<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>',
		'<w:num w:numId="2"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="8"/></w:lvlOverride></w:num>',
		'<w:num w:numId="3"><w:abstractNumId w:val="6"/></w:num>',
	].join('');
	const item = (text: string, list: number, at = 0, style = '') =>
		p(t(text), style).replace(
			'</w:pPr>',
			`<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>`,
		);
	const body = [
		...[p(t('كتاب'), 't'), item('فصل', 3, 0, 'h'), item('أ', 1), item('ب', 1, 1), item('ج', 1)],
		...[p(t('بين')), item('د', 1), item('ه', 1, 1), p(t('ثم')), item('و', 2), item('ز', 2)],
	].join('');
	const bytes = rawDocx(body, numbering);
	const draft = await readDocx(unpack(bytes), bytes);
	expect(sketchOf(draft)).toEqual([
		...['## فصل', '=4. أ', '  1. ب', '1. ج', 'بين', '=6. د', '  1. ه', 'ثم', '=8. و', '1. ز'],
	]);
	expect(draft.notices.map(({ what }) => what)).toContain('numbers of headings: left out');
});
