import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Article } from '../../core/article/article.ts';
import { textOfBlock } from '../../core/article/block-text.ts';
import { linesOf } from '../cli/outcome-lines.ts';
import { bytesIn, folderOf, put, ROOT } from '../site/folder-in-test.ts';
import { epubOf } from './formats/archive/epub/epub-in-test.ts';
import { importFile } from './import-file.ts';
import { importFiles } from './import-files.ts';
import { readOptions } from './import-options.ts';
import { SlugChooser } from './slug-chooser.ts';

/** Imports files of a folder into `articles` beside them, and gives the lines that are printed. */
async function imported(folder: string, ...args: string[]): Promise<string[]> {
	const names = args.filter((arg) => /^[\w-]+\.(txt|md|html|xml|json)$/.test(arg));
	const others = args.filter((arg) => !names.includes(arg));
	const files = names.map((name) => join(folder, name));
	const options = readOptions([...files, '--to', join(folder, 'articles'), ...others]);
	if (!options) throw new Error('Help was not asked for');
	const lines: string[] = [];
	const slugs = new SlugChooser(options.to);
	for (const file of options.files) {
		for await (const outcome of importFile(file, options, slugs)) lines.push(...linesOf(outcome));
	}
	return lines.map((line) => line.replaceAll(`${folder}/`, ''));
}

const articleIn = (folder: string, name: string): Article =>
	JSON.parse(readFileSync(join(folder, 'articles', name), 'utf8'));

const AR = ['a.md', '--slug', 'harbour', '--lang', 'ar', '--published', '2024-01-31'];
const HARBOUR = `# الميناء

## مقدمة

اجتمع المجلس مساء أمس لمناقشة الميناء الجديد وكلفته وموعد افتتاحه.

## الكلفة

تبلغ الكلفة أربعة ملايين وتدفع على ثلاث سنوات متتالية من خزينة المدينة.
`;

test('importing the text of the joint statement gives its committed file, byte for byte', async () => {
	const committed = readFileSync(
		join(ROOT, 'public/articles/coalition-joint-statement/ar.json'),
		'utf8',
	);
	const { title, lead, body, tags = [] }: Article = JSON.parse(committed);
	const paragraphs = body.map((block) =>
		block._type === 'block' && block.style === 'h2'
			? `\n${textOfBlock(block)}\n`
			: textOfBlock(block),
	);
	const controls = 'اظهر المزيد\nزر الذهاب إلى الأعلى';
	const text = `${title}\n\n${lead}\n\n${paragraphs.join('\n')}\n\n${controls}`;
	const folder = folderOf({ 'a.txt': text });
	const options = [
		'--slug',
		'coalition-joint-statement',
		'--lang',
		'ar',
		'--published',
		'2019-11-15',
	];
	const tagged = tags.flatMap((tag) => ['--tag', tag]);
	const lines = await imported(folder, 'a.txt', ...options, ...tagged);
	expect(lines[0]).toBe(
		'coalition-joint-statement/ar.json: 9 blocks, 0 kept, 0 reworded, 9 new, 0 lost',
	);
	expect(lines.slice(1)).toHaveLength(2);
	const written = bytesIn(join(folder, 'articles/coalition-joint-statement'));
	expect(written['ar.json']).toBe(Buffer.from(committed).toString('latin1'));
});

test('importing the same file again changes nothing, and asks for nothing', async () => {
	const folder = folderOf({ 'a.md': HARBOUR });
	await imported(folder, ...AR, '--tag', 'sea', '--source', 'Gazette');
	const before = bytesIn(folder);
	expect(await imported(folder, ...AR.slice(0, 5))).toEqual([
		'harbour/ar.json: 4 blocks, 4 kept, 0 reworded, 0 new, 0 lost',
	]);
	expect(bytesIn(folder)).toEqual(before);
	expect(articleIn(folder, 'harbour/ar.json').tags).toEqual(['sea']);
});

test('fields stand in the order of the format, the schema first', async () => {
	const folder = folderOf({
		'a.md': `---\ntags: [b]\nauthor: A\nlicense: CC0\nsource: S\nupdated: 2024-02-03\ndate: 2024-02-01\ndescription: L\ntitle: T\nlang: en\nslug: order\n---\n\nText.`,
	});
	await imported(folder, 'a.md');
	const text = readFileSync(join(folder, 'articles/order/en.json'), 'utf8');
	expect(Object.keys(JSON.parse(text)).join(' ')).toBe(
		'$schema lang title lead published updated authors source license tags body',
	);
	expect(text).toMatch(/^\{\n\t"\$schema": "\/article.schema.json",\n[\s\S]*\n\}\n$/);
});

test('changed blocks are counted, and a lost key without a successor is reported', async () => {
	const folder = folderOf({ 'a.md': HARBOUR });
	await imported(folder, ...AR);
	put(folder, { 'a.md': HARBOUR.replace('## الكلفة\n', '').replace('أمس', 'اليوم') });
	expect(await imported(folder, ...AR)).toEqual([
		'harbour/ar.json: 3 blocks, 2 kept, 1 reworded, 0 new, 1 lost',
		'  harbour/keys.json: s2: the published key "s2" (“الكلفة”) is gone from “الميناء”; put the block back, or name in "successor" the key that its links should lead to',
	]);
});

test('a block that comes back gets its old key, also after it was reworded', async () => {
	const folder = folderOf({ 'a.md': HARBOUR });
	await imported(folder, ...AR);
	const reworded = HARBOUR.replace('تبلغ', 'ستبلغ');
	put(folder, { 'a.md': reworded });
	await imported(folder, ...AR);
	put(folder, { 'a.md': reworded.slice(0, reworded.indexOf('## الكلفة')) });
	const without = await imported(folder, ...AR);
	expect(without.join()).toContain('the published key "s2"');
	put(folder, { 'a.md': reworded });
	expect(await imported(folder, ...AR)).toEqual([
		'harbour/ar.json: 4 blocks, 2 kept, 0 reworded, 2 new, 0 lost',
	]);
	expect(articleIn(folder, 'harbour/ar.json').body.map(({ _key }) => _key)).toEqual([
		's1',
		'p1',
		's2',
		'p2',
	]);
});

test('the key of a merged paragraph gets the paragraph that now contains it as successor', async () => {
	const one = 'تبلغ الكلفة أربعة ملايين وتدفع على ثلاث سنوات متتالية من خزينة المدينة.';
	const two = 'وقال رئيس المجلس إن العمل يبدأ في الربيع المقبل على أربع مراحل متتابعة.';
	const folder = folderOf({ 'a.md': `# ت\n\n${one}\n\n${two}\n` });
	await imported(folder, ...AR);
	put(folder, { 'a.md': `# ت\n\n${one} ${two}\n` });
	const [, line] = await imported(folder, ...AR);
	expect(line).toMatch(/^ {2}p\d: “.*” is gone; its links lead to "p\d" now$/);
	expect(JSON.stringify(bytesIn(folder)['articles/harbour/keys.json'])).toContain('successor');
});

test('a translation gets the keys of its counterparts, and blocks without one are listed', async () => {
	const folder = folderOf({ 'a.md': HARBOUR });
	await imported(folder, ...AR);
	const en = HARBOUR.replace(/تبلغ.*/, 'It costs four million, paid by the city over three years.')
		.replace(/اجتمع.*/, 'The council met last night about the new harbour and its costs.')
		.replace('الميناء', 'The harbour')
		.replace('مقدمة', 'Introduction')
		.replace('الكلفة', 'The costs');
	put(folder, { 'en.md': `${en}\n> Said by the translator.\n` });
	const options = ['en.md', '--slug', 'harbour', '--lang', 'en', '--published', '2024-02-01'];
	expect(await imported(folder, ...options)).toEqual([
		'en.md: the file: the article is there in ar already. If this translates it, add --translation-of ar',
	]);
	expect(await imported(folder, ...options, '--translation-of', 'fr')).toEqual([
		'en.md: the file: the article is not there in fr. Import it in fr first, or correct --translation-of',
	]);
	const lines = await imported(
		folder,
		...options,
		'--translation-of',
		'ar',
		'--translated-by',
		'N',
	);
	expect(lines.slice(1)).toEqual([
		'  q1: “Said by the translator.” has no counterpart in ar; give it the key of one, or leave it',
	]);
	const article = articleIn(folder, 'harbour/en.json');
	expect(article.translation).toEqual({ of: 'ar', by: 'N' });
	expect(article.body.map((block) => block._key)).toEqual(['s1', 'p1', 's2', 'p2', 'q1']);
	const before = bytesIn(folder);
	await imported(folder, ...options.slice(0, 5));
	expect(bytesIn(folder)).toEqual(before);
});

test('an import that fails leaves the old files, byte for byte', async () => {
	const folder = folderOf({ 'a.md': HARBOUR });
	await imported(folder, ...AR);
	// A language that the gate refuses must not be built upon.
	put(folder, { 'articles/harbour/en.json': '{}', 'a.md': '# New\n\nText.' });
	const before = bytesIn(folder);
	expect((await imported(folder, ...AR))[0]).toContain('expected a value');
	put(folder, { 'a.md': '# ت\n\n[x](#y)[^1]\n\n---\n' });
	await imported(folder, ...AR, '--title', ' ');
	expect({ ...bytesIn(folder), 'a.md': '' }).toEqual({ ...before, 'a.md': '' });
});

test('a heading named "constructor" keeps that key, and its lock', async () => {
	const folder = folderOf({ 'a.md': '# T\n\n## Constructor\n\nText.\n\n## Prototype\n\nMore.\n' });
	await imported(folder, ...AR);
	expect((await imported(folder, ...AR))[0]).toContain('4 kept');
	put(folder, { 'a.md': '# T\n\nText.\n\n## Prototype\n\nMore.\n' });
	expect((await imported(folder, ...AR)).at(-1)).toContain('published key "constructor"');
});

for (const [what, name, content, args, line] of [
	[
		'no date',
		'a.md',
		'# T\n\nb',
		['--slug', 's', '--lang', 'en'],
		'a.md: the file: it does not say when it was published. Give the day by --published 2024-01-31',
	],
	[
		'no language',
		'a.md',
		'# T\n\nb',
		['--slug', 's'],
		'a.md: “T”: it does not say its language. Give it by --lang, such as ar',
	],
	[
		'no text',
		'a.md',
		'# T',
		AR.slice(1),
		'a.md: the file: no text was found. Import a file with the whole text',
	],
	[
		'a title alone that is missing',
		'a.md',
		'b',
		AR.slice(1),
		'a.md: the file: no title was found. Give it one by --title',
	],
	[
		'another encoding that is not declared',
		'a.html',
		Buffer.from('<p>a\n\xe3\xe4', 'latin1'),
		AR.slice(1),
		'a.html: line 2, byte 6: its bytes are not in UTF-8. Save it in UTF-8 and import that',
	],
	[
		'a declared encoding that nobody has',
		'a.html',
		Buffer.from('<meta charset="x-mine"><p>\xe3\xe4', 'latin1'),
		AR.slice(1),
		'a.html: line 1, byte 27: it is in x-mine, not in UTF-8. Save it in UTF-8 and import that',
	],
	[
		'a PDF',
		'a.txt',
		Buffer.from('%PDF-1.7\xff', 'latin1'),
		AR.slice(1),
		'a.txt: the file: it is a PDF, which has no paragraphs. Import the file that it was made of, or its text as .txt',
	],
] as const) {
	test(`refused, with what to do: ${what}`, async () => {
		const folder = folderOf({ [name]: content });
		expect(await imported(folder, name, ...args)).toEqual([line]);
		expect(Object.keys(bytesIn(folder))).toEqual([name]);
	});
}

const FEED = (items: string) => `<rss><channel><language>en</language>${items}</channel></rss>`;
const item = (title: string, text = 'Enough of a text to stand.') =>
	`<item><title>${title}</title><pubDate>Mon, 01 Jan 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;${text}&lt;/p&gt;</description></item>`;

test('each entry of a feed becomes an article, and a faulty entry does not stop the others', async () => {
	const items = item('First things') + item('بلا نص', ' ') + item('First things') + item('Last');
	const folder = folderOf({ 'f.xml': FEED(items) });
	const lines = await imported(folder, 'f.xml', '--lang', 'en');
	const summary = '  description: the item may hold only a summary';
	const counts = '1 block, 0 kept, 0 reworded, 1 new, 0 lost';
	expect(lines).toEqual([
		`first-things/en.json: ${counts}`,
		summary,
		'f.xml: entry 2: the file: no text was found. Import a file with the whole text',
		`first-things-2/en.json: ${counts}`,
		'  the slug: another text has “first-things”: “first-things-2” now',
		summary,
		`last/en.json: ${counts}`,
		summary,
	]);
	expect(await imported(folder, 'f.xml', '--slug', 's', '--lang', 'en')).toEqual([
		'f.xml: the file: it holds several articles, and --slug or --title names one. Leave --slug and --title out',
	]);
});

const linked = (title: string, link: string, more = '') =>
	item(title).replace('<pubDate>', `<link>https://example.org${link}</link>${more}<pubDate>`);

/** The slugs that an import of a feed gives, in the order of its items. */
async function slugsOf(folder: string, ...items: string[]): Promise<string[]> {
	put(folder, { 'f.xml': FEED(items.join('')) });
	const lines = await imported(folder, 'f.xml', '--lang', 'ar');
	return lines.flatMap((line) => line.match(/^([\w-]+)\/ar\.json/)?.[1] ?? []);
}

test('the slug of an entry is in its link, its title or its number, and search is taken', async () => {
	const folder = folderOf({});
	expect(
		await slugsOf(
			folder,
			linked('الأول', '/2024/01/its-a-b/'),
			linked('الميناء الجديد', '/news/48213'),
			linked('بحث', '/%d8%a8%d8%ad%d8%ab/'),
			linked('؟!', '/', '<guid>https://example.org/?p=48214</guid>'),
			linked('Search', '/?p=7'),
		),
	).toEqual(['its-a-b', 'almyna-aljdyd', 'bhth', 'post-48214', 'search-2']);
});

test('an entry keeps its slug when it has another title, and when others come before it', async () => {
	const folder = folderOf({});
	const [a, b] = [linked('خبر', '/?p=1'), linked('خبر', '/?p=2')];
	expect(await slugsOf(folder, a, b)).toEqual(['khbr', 'khbr-2']);
	const c = linked('خبر!', '/?p=3');
	expect(await slugsOf(folder, c, b, a)).toEqual(['khbr-3', 'khbr-2', 'khbr']);
	expect(await slugsOf(folder, linked('آخر', '/?p=2'))).toEqual(['khbr-2']);
});

test('a batch of files has a slug each, from their names', async () => {
	const folder = folderOf({ 'city.md': '# المدينة\n\nb', 'Harbour_new.md': '# الميناء\n\nb' });
	const lines = await imported(folder, 'city.md', 'Harbour_new.md', ...AR.slice(3));
	expect(lines.map((line) => line.split('/')[0])).toEqual(['city', 'harbour-new']);
});

test('an article whose slug was made of its title keeps it', async () => {
	const folder = folderOf({ 'a.md': '# The Harbour\n\nText.' });
	await imported(folder, 'a.md', '--slug', 'the-harbour', ...AR.slice(3));
	expect((await imported(folder, 'a.md', ...AR.slice(3)))[0]).toContain('the-harbour/ar.json');
});

test('a truncated feed gives its complete entries and an error', async () => {
	const folder = folderOf({ 'f.xml': FEED(item('First things') + item('Second')).slice(0, -60) });
	const lines = await imported(folder, 'f.xml', '--lang', 'en');
	expect(lines.at(-1)).toMatch(/^f\.xml/);
	expect(lines.at(-1)).not.toContain('blocks');
});

const PNG = Buffer.from(
	'89504e470d0a1a0a0000000d494844520000001400000032080200000000000000',
	'hex',
);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30.4 20"/>';

test('local pictures are copied, with the sizes read from their files', async () => {
	const text = '# T\n\n![A map](img/My%20Map.PNG)\n\n![A sign](sign.svg)\n\n![None](no.png)\n';
	const folder = folderOf({ 'a.md': text, 'img/My Map.PNG': PNG, 'sign.svg': SVG });
	const lines = await imported(folder, ...AR);
	expect(lines.slice(1)).toEqual(['  line 7: a picture of unknown size, “no.png”: a link now']);
	const [map, sign] = articleIn(folder, 'harbour/ar.json').body;
	expect(map).toMatchObject({ _key: 'fig1', src: 'my-map.png', width: 20, height: 50 });
	expect(sign).toMatchObject({ src: 'sign.svg', width: 30, height: 20 });
	expect(bytesIn(folder)['articles/harbour/my-map.png']).toBe(PNG.toString('latin1'));
	const before = bytesIn(folder);
	await imported(folder, ...AR);
	expect(bytesIn(folder)).toEqual(before);
});

test('a picture of another language with the same name is not overwritten', async () => {
	const text = '# T\n\n![A map](map.svg)\n\nText.\n';
	const folder = folderOf({ 'a.md': text, 'map.svg': SVG });
	await imported(folder, ...AR);
	put(folder, { 'map.svg': SVG.replace('4 20', '4 99'), 'en.md': text });
	const options = ['--slug', 'harbour', '--lang', 'en', '--published', '2024-01-31'];
	await imported(folder, 'en.md', ...options, '--translation-of', 'ar');
	expect(articleIn(folder, 'harbour/en.json').body[0]).toMatchObject({
		src: 'map-en.svg',
		height: 99,
	});
	expect(bytesIn(folder)['articles/harbour/map.svg']).toBe(SVG);
});

test('an SVG picture comes in without what could run or load; one that cannot be cleaned is reported', async () => {
	const text = '# T\n\n![A map](map.svg)\n\n![A sign](sign.svg)\n\nText.\n';
	const size = SVG.slice(0, -2);
	const folder = folderOf({
		'a.md': text,
		'map.svg': `${size} onload="run()"><script>run()</script></svg>`,
		'sign.svg': `<!DOCTYPE svg [<!ENTITY e "<script/>">]>${size}>&e;</svg>`,
	});
	const lines = await imported(folder, ...AR);
	expect(lines.slice(1)).toEqual([
		'  the picture map.svg: it is cleaned of what could run or load: onload, <script>',
		"  the picture sign.svg: it can't be cleaned (Invalid character entity in line 1): save it as plain SVG or as PNG",
	]);
	expect(bytesIn(folder)['articles/harbour/map.svg']).toBe(SVG);
	expect(bytesIn(folder)['articles/harbour/sign.svg']).toBeUndefined();
});

test('a picture on another host, or a missing one with a known size, is reported', async () => {
	const html =
		'<h1>T</h1><p>Text.</p><img src="https://e.org/a.png" width=20 height=20 alt=a><img src="b.png" width=20 height=20 alt=b>';
	const folder = folderOf({ 'a.html': html });
	const lines = await imported(folder, 'a.html', ...AR.slice(1));
	expect(lines.slice(1)).toEqual([
		'  the picture https://e.org/a.png: it is on another host, and pages ask no other host: save it beside the file',
		'  the picture b.png: no png, jpeg, gif, webp or svg is there, in the folder of the file or below: put one there',
	]);
});

test('pictures outside of the source’s folder are not copied', async () => {
	const img = '<img src="../mine.svg" width=20 height=20 alt=a><img src="..%2Fmine.svg" alt=b>';
	const folder = folderOf({ 'mine.svg': SVG, 'got/a.html': `<h1>T</h1><p>Text.</p>${img}` });
	const options = readOptions([join(folder, 'got/a.html'), '--to', folder, ...AR.slice(1)]);
	if (!options) throw new Error('Help was not asked for');
	for await (const outcome of importFile(
		join(folder, 'got/a.html'),
		options,
		new SlugChooser(folder),
	)) {
		expect(linesOf(outcome).join()).toContain('../mine.svg');
	}
	expect(Object.keys(bytesIn(join(folder, 'harbour')))).toEqual(['ar.json', 'keys.json']);
});

test('a recording is copied, named by its language; it stays at the next import, with the times of blocks that are there', async () => {
	const front = (audio: string) => `---\naudio: ${audio}\n---\n\n${HARBOUR}`;
	const folder = folderOf({ 'a.md': front('talk/The%20talk.MP3'), 'talk/The talk.MP3': 'ID3' });
	expect((await imported(folder, ...AR)).join()).not.toContain('recording');
	expect(articleIn(folder, 'harbour/ar.json').audio).toEqual({ src: 'ar.mp3' });
	expect(readFileSync(join(folder, 'articles/harbour/ar.mp3'), 'utf8')).toBe('ID3');

	const { body, ...rest } = articleIn(folder, 'harbour/ar.json');
	const times = body.map(({ _key: key }, at) => ({ key, at }));
	put(folder, {
		'articles/harbour/ar.json': JSON.stringify({ ...rest, audio: { src: 'ar.mp3', times }, body }),
		'a.md': HARBOUR.slice(0, HARBOUR.indexOf('## الكلفة')),
	});
	await imported(folder, ...AR);
	expect(articleIn(folder, 'harbour/ar.json').audio).toEqual({
		src: 'ar.mp3',
		times: times.slice(0, 2),
	});

	put(folder, { 'a.md': front('{ src: gone.mp3 }') });
	expect((await imported(folder, ...AR)).join('\n')).toContain(
		'the recording gone.mp3: no sound file of that name is there',
	);
	expect(articleIn(folder, 'harbour/ar.json').audio?.src).toBe('ar.mp3');
	put(folder, { 'a.md': front('{ src: talk/The talk.MP3, times: soon }') });
	expect((await imported(folder, ...AR)).join('\n')).toContain('audio.times: expected a list');
});

test('what a stopped import has left is swept, and what a running one is writing is not', async () => {
	const stopped = spawnSync(process.execPath, ['-e', '']).pid;
	const folder = folderOf({ 'a.md': HARBOUR });
	put(folder, {
		[`articles/harbour/.ar.json.${stopped}.next`]: '{',
		[`articles/harbour/.ar.json.${process.ppid}.next`]: '{',
	});
	await imported(folder, ...AR);
	expect(Object.keys(bytesIn(join(folder, 'articles/harbour'))).sort()).toEqual([
		`.ar.json.${process.ppid}.next`,
		'ar.json',
		'keys.json',
	]);
});

test('a folder is imported with its subfolders; languages are translations by path, again and again', async () => {
	const page = (title: string, text: string) =>
		`---\ntitle: ${title}\ndate: 2024-01-31\n---\n\n${text}\n`;
	const folder = folderOf({
		'in/ar/news/harbour.md': page('الميناء', 'وصلت السفينة الأولى صباح اليوم.'),
		'in/en/news/harbour.md': page('The harbour', 'The first ship arrived this morning.'),
		'in/de/الميناء.txt': 'x',
		'in/.git/b.md': 'c',
		'in/city.fa.md': page('شهر', 'متن دوم است.'),
		'in/image.png': 'x',
	});
	const options = readOptions([
		join(folder, 'in'),
		'--lang',
		'ar',
		'--to',
		join(folder, 'articles'),
	]);
	if (!options) throw new Error('Help was not asked for');
	const run = async () => {
		const lines: string[] = [];
		for await (const outcome of importFiles(options)) lines.push(linesOf(outcome)[0] ?? '');
		return lines.map((line) => line.replaceAll(`${folder}/`, ''));
	};
	const fresh = '1 block, 0 kept, 0 reworded, 1 new, 0 lost';
	const kept = '1 block, 1 kept, 0 reworded, 0 new, 0 lost';
	const failed =
		'in/de/الميناء.txt: the file: no text was found. Import a file with the whole text';
	expect(await run()).toEqual([
		`harbour/ar.json: ${fresh}`,
		'harbour/en.json: 1 block, 0 kept, 0 reworded, 1 new, 0 lost',
		`city/fa.json: ${fresh}`,
		failed,
	]);
	expect(articleIn(folder, 'harbour/en.json').translation).toEqual({ of: 'ar' });
	const before = bytesIn(folder);
	expect(await run()).toEqual([
		`harbour/ar.json: ${kept}`,
		`harbour/en.json: ${kept}`,
		`city/fa.json: ${kept}`,
		failed,
	]);
	expect(bytesIn(folder)).toEqual(before);
});

test('a book and its translation are paired whole; by the chapter, the import says what to do', async () => {
	const book = (lang: string, one: string, two: string) =>
		epubOf({
			documents: { 'a.xhtml': `<h1>${one}</h1><p>x 1</p>`, 'b.xhtml': `<h1>${two}</h1><p>y 2</p>` },
			metadata: `<dc:title>B</dc:title><dc:language>${lang}</dc:language><dc:date>2024-01-31</dc:date>`,
		});
	const folder = folderOf({
		'in/ar/book.epub': book('ar', 'أول', 'ثان'),
		'in/en/book.epub': book('en', 'One', 'Two'),
	});
	const run = async (...more: string[]) => {
		const options = readOptions([join(folder, 'in'), '--to', join(folder, 'articles'), ...more]);
		if (!options) throw new Error('Help was not asked for');
		const lines: string[] = [];
		for await (const outcome of importFiles(options)) lines.push(linesOf(outcome)[0] ?? '');
		return lines.map((line) => line.replaceAll(`${folder}/`, ''));
	};
	expect(await run()).toEqual([
		expect.stringMatching(/^book-.*\/ar\.json: 1 block/),
		expect.stringMatching(/^book-.*\/ar\.json: 1 block/),
		'in/en/book.epub: the file: it holds several articles, and nothing says which chapters they translate. Import the original and this by --whole',
	]);
	expect(await run('--whole')).toEqual([
		expect.stringMatching(/^book\/ar\.json: 4 blocks/),
		expect.stringMatching(/^book\/en\.json: 4 blocks/),
	]);
	expect(articleIn(folder, 'book/en.json').body.map(({ _key }) => _key)).toEqual(
		articleIn(folder, 'book/ar.json').body.map(({ _key }) => _key),
	);
});
