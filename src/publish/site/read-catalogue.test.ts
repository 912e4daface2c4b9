import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { readArticle } from './article-folder.ts';
import { languagesOf, libraryIn } from './catalogue.ts';
import { withEdition } from './edition.ts';
import { readCatalogue } from './read-catalogue.ts';

let folder = '';

test.beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'matn-articles-'));
});

test.afterEach(() => rm(folder, { recursive: true }));

/** Writes files into the folder of articles: text as it is, anything else as JSON. */
async function write(files: Record<string, unknown>): Promise<void> {
	for (const [name, content] of Object.entries(files)) {
		const file = join(folder, name);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
	}
}

const article = (lang: string, more: object = {}) => ({
	lang,
	title: `عنوان ${lang}`,
	published: '2019-11-15',
	body: [
		{ _type: 'block', _key: 'p1', style: 'normal', children: [{ _type: 'span', text: 'متن' }] },
	],
	...more,
});

const translated = (lang: string, of: string, more: object = {}) =>
	article(lang, { translation: { of }, ...more });

const linkingTo = (...hrefs: string[]) => ({
	body: [
		{
			_type: 'block',
			_key: 'p1',
			style: 'normal',
			markDefs: hrefs.map((href, i) => ({ _key: `m${i}`, _type: 'link', href })),
			children: [{ _type: 'span', text: 'متن' }],
		},
	],
});

async function refusal(): Promise<string> {
	try {
		await readCatalogue([folder]);
	} catch (error) {
		return (error as Error).message;
	}
	throw new Error('The catalogue was not refused');
}

test('articles are read from their folders; other files are ignored', async () => {
	await write({
		'one/ar.json': article('ar'),
		'one/keys.json': '{}',
		'one/page.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'two/zh-Hant.json': article('zh-Hant'),
		'empty/readme.txt': 'لا مقال هنا',
		'library.ar.json': '[]',
	});
	const catalogue = await readCatalogue([folder]);
	expect([...catalogue.keys()].sort()).toEqual(['one', 'two']);
	expect(languagesOf(catalogue, 'one')).toEqual(['ar']);
	expect(languagesOf(catalogue, 'two')).toEqual(['zh-Hant']);
	expect(languagesOf(catalogue, 'empty')).toBeUndefined();
	expect(languagesOf(catalogue, 'missing')).toBeUndefined();
});

for (const [what, file, text, received] of [
	['a page', 'page.html', '<p>', 'expected a picture or a recording (.png, .jpg'],
	['a page in a folder', 'more/PAGE.XHTML', '<p>', 'received .xhtml'],
	['XML', 'a.xml', '<a/>', 'received .xml'],
	['a document', 'a.pdf', '%PDF', 'received .pdf'],
	['a script', 'a.js', '1', 'received .js'],
	['a file without an extension', 'a', '<p>', 'received no extension'],
	['a compressed picture', 'a.svgz', '', 'received .svgz'],
	['a picture that is a page', 'a.SVG', '<html/>', 'a.SVG: the file: expected an SVG picture'],
] as const) {
	test(`${what} beside an article is refused`, async () => {
		await write({ 'one/ar.json': article('ar'), [`one/${file}`]: text });
		const message = await refusal();
		expect(message).toContain(`one/${file}`);
		expect(message).toContain(received);
	});
}

test('without articles the catalogue is empty', async () => {
	const catalogue = await readCatalogue([folder]);
	expect(catalogue.size).toBe(0);
	expect(libraryIn(catalogue, 'ar')).toEqual([]);
});

test('the error names every fault of every file', async () => {
	await write({
		'good/ar.json': article('ar'),
		'one/ar.json': article('ar', { title: '', published: 'أمس' }),
		'one/en.json': '{ "lang": "en", ',
		'two/fa.json': [],
		'two/he.json': article('he', linkingTo('javascript:alert(1)')),
	});
	const [title, ...faults] = (await refusal()).split('\n');
	expect(title).toBe("These articles can't be published:");
	const at = (name: string) => join(folder, name);
	expect(faults.sort()).toEqual([
		`${at('one/ar.json')}: published: expected an ISO date such as "2019-11-15", received "أمس"`,
		`${at('one/ar.json')}: title: expected a text that is not empty, received ""`,
		expect.stringContaining(`${at('one/en.json')}: the file: expected JSON, received `),
		`${at('two/fa.json')}: the file: expected an object, received []`,
		`${at('two/he.json')}: body[0].markDefs[0].href: expected a link that is http, https, mailto, tel or relative, received "javascript:alert(1)"`,
	]);
});

for (const name of ['مقال', 'Guide', '1-guide', 'a_b', 'two words', 'a.b', '-', 'k'.repeat(65)]) {
	test(`a folder named "${name}" is refused`, async () => {
		await write({ [`${name}/ar.json`]: article('ar') });
		expect((await refusal()).split('\n').slice(1)).toEqual([
			`${join(folder, name, 'ar.json')}: the file: expected a folder named in a-z, 0-9 and -, received "${name}"`,
		]);
	});
}

for (const [slug, owner] of [
	['search', 'the search'],
	['notes', 'the reader’s notes'],
] as const) {
	test(`an article with the slug ${slug} is refused`, async () => {
		await write({ [`${slug}/ar.json`]: article('ar') });
		expect((await refusal()).split('\n').slice(1)).toEqual([
			`${join(folder, slug, 'ar.json')}: the file: expected a folder of another name: this is the address of ${owner}, received "${slug}"`,
		]);
	});
}

for (const [name, lang] of [
	['en', 'ar'],
	['zh', 'zh-Hant'],
	['AR', 'ar'],
	['ar.old', 'ar'],
] as const) {
	test(`a file named ${name}.json in the language ${lang} is refused`, async () => {
		await write({ [`guide/${name}.json`]: article(lang) });
		expect((await refusal()).split('\n').slice(1)).toEqual([
			`${join(folder, 'guide', `${name}.json`)}: lang: expected "${name}", as the file is named, received "${lang}"`,
		]);
	});
}

test('an article that is read alone is validated', async () => {
	await write({ 'guide/fa.json': article('fa', { title: 'می\u200Cخواهم\u200F' }) });
	expect(await readArticle(folder, 'guide', 'fa')).toEqual(
		article('fa', { title: 'می\u200Cخواهم\u200F' }),
	);
	await expect(readArticle(folder, 'guide', 'he')).rejects.toThrow('ENOENT');
});

for (const [texts, expected] of [
	[{ ar: article('ar'), en: translated('en', 'ar') }, ['ar', 'en']],
	[
		{ ar: translated('ar', 'fa'), en: translated('en', 'fa'), fa: article('fa') },
		['fa', 'ar', 'en'],
	],
	[
		{ zh: article('zh'), he: translated('he', 'zh'), ckb: translated('ckb', 'zh') },
		['zh', 'ckb', 'he'],
	],
] as const) {
	test(`the languages ${expected} are listed with the original first, then by tag`, async () => {
		await write(Object.fromEntries(Object.entries(texts).map(([l, a]) => [`guide/${l}.json`, a])));
		expect(languagesOf(await readCatalogue([folder]), 'guide')).toEqual(expected);
	});
}

test('an article without its original still lists its languages', async () => {
	await write({ 'guide/en.json': translated('en', 'de') });
	expect(languagesOf(await readCatalogue([folder]), 'guide')).toEqual(['en']);
});

test('the library lists the newest articles first, and those of one day by slug', async () => {
	const on = (published: string) => article('ar', { published });
	await write({
		'b/ar.json': on('2019-11-15'),
		'a/ar.json': on('2019-11-15'),
		'old/ar.json': on('0987-01-01'),
		'new/ar.json': on('2024-02-29'),
		'c/ar.json': on('2019-12-01'),
	});
	const library = libraryIn(await readCatalogue([folder]), 'ar');
	expect(library.map(({ slug }) => slug)).toEqual(['new', 'c', 'a', 'b', 'old']);
});

test('the library lists each article in the language in which its page shows it', async () => {
	await write({
		'both/fa.json': article('fa', { published: '2020-01-03', lead: 'چکیده' }),
		'both/en.json': translated('en', 'fa', { published: '2020-01-03' }),
		'persian/fa.json': article('fa', { published: '2020-01-02' }),
		'turned/en.json': article('en', { published: '2020-01-01', dir: 'rtl' }),
	});
	const catalogue = await readCatalogue([folder]);
	const shared = { minutes: 1 };
	const both = { ...shared, slug: 'both', languages: ['fa', 'en'], published: '2020-01-03' };
	expect(libraryIn(catalogue, 'en')).toEqual([
		{ ...both, lang: 'en', dir: 'ltr', title: 'عنوان en' },
		{
			...shared,
			slug: 'persian',
			lang: 'fa',
			languages: ['fa'],
			dir: 'rtl',
			title: 'عنوان fa',
			published: '2020-01-02',
		},
		{
			...shared,
			slug: 'turned',
			lang: 'en',
			languages: ['en'],
			dir: 'rtl',
			title: 'عنوان en',
			published: '2020-01-01',
		},
	]);
	expect(libraryIn(catalogue, 'he')[0]).toEqual({
		...both,
		lang: 'fa',
		dir: 'rtl',
		title: 'عنوان fa',
		lead: 'چکیده',
	});
});

test('the size of a library entry does not depend on the length of the text', async () => {
	const long = { _type: 'code', _key: 'c1', code: 'كلمة '.repeat(13_800) };
	await write({ 'guide/ar.json': article('ar', { body: [long] }) });
	const [entry] = libraryIn(await readCatalogue([folder]), 'ar');
	expect(entry?.minutes).toBe(100);
	expect(JSON.stringify(entry).length).toBeLessThan(300);
});

test('an edition has its length, the article’s languages and those of linked articles', async () => {
	await write({
		'guide/fa.json': article('fa', linkingTo('../other/', '../other/#p1', '../missing/')),
		'guide/en.json': translated('en', 'fa', linkingTo('#p1', 'https://a.example/../other/')),
		'other/zh.json': article('zh'),
		'other/ar.json': translated('ar', 'zh'),
	});
	const catalogue = await readCatalogue([folder]);
	const editionOf = async (lang: string) =>
		withEdition(catalogue, 'guide', await readArticle(folder, 'guide', lang)).edition;
	expect(await editionOf('fa')).toEqual({
		languages: ['fa', 'en'],
		minutes: 1,
		linked: [['other', ['zh', 'ar']]],
	});
	expect(await editionOf('en')).toEqual({ languages: ['fa', 'en'], minutes: 1, linked: [] });
});

test('an edition has the library address of each of its tags, the same in every language', async () => {
	await write({
		'guide/en.json': article('en', { tags: ['Sea', 'Law of war'] }),
		'guide/ar.json': translated('ar', 'en', { tags: ['بحر', 'قانون الحرب'] }),
		'other/ar.json': article('ar', { tags: ['قانون الحرب'] }),
	});
	const catalogue = await readCatalogue([folder]);
	const tagsOf = async (slug: string, lang: string) =>
		withEdition(catalogue, slug, await readArticle(folder, slug, lang)).edition?.tags;
	expect(await tagsOf('guide', 'en')).toEqual(['sea', 'law-of-war']);
	expect(await tagsOf('guide', 'ar')).toEqual(['sea', 'law-of-war']);
	expect(await tagsOf('other', 'ar')).toEqual(['law-of-war']);
});

test('an edition has the parts of its series before and after it, and the lists of its authors', async () => {
	const authors = [{ name: 'سناء' }, { name: 'Once' }];
	const part = (number: number, name = 'البحار') => ({ series: { name, part: number } });
	await write({
		'first/ar.json': article('ar', { ...part(1), authors }),
		'second/ar.json': article('ar', part(2)),
		'second/en.json': translated('en', 'ar', part(2, 'Seas')),
		'third/ar.json': article('ar', { ...part(3), authors: authors.slice(0, 1) }),
		'alone/ar.json': article('ar', part(1, 'أخرى')),
	});
	const catalogue = await readCatalogue([folder]);
	const editionOf = async (slug: string, lang: string) =>
		withEdition(catalogue, slug, await readArticle(folder, slug, lang)).edition;
	const second = await editionOf('second', 'en');
	expect(second?.series).toEqual({
		view: expect.stringMatching(/^series-[0-9a-f]{8}$/),
		before: { slug: 'first', lang: 'ar', title: 'عنوان ar' },
		after: { slug: 'third', lang: 'ar', title: 'عنوان ar' },
	});
	expect(second?.linked).toEqual([
		['first', ['ar']],
		['third', ['ar']],
	]);
	const first = await editionOf('first', 'ar');
	expect(first?.series).toMatchObject({ before: undefined, after: { slug: 'second', lang: 'ar' } });
	expect(first?.authors).toEqual([expect.stringMatching(/^author-[0-9a-f]{8}$/), '']);
	expect(second).not.toHaveProperty('authors', expect.anything());
	expect((await editionOf('alone', 'ar'))?.series).toBeUndefined();
});

test('two articles that are the same part of a series are refused', async () => {
	const series = { name: 'البحار', part: 1 };
	await write({ 'a/ar.json': article('ar', { series }), 'b/ar.json': article('ar', { series }) });
	expect(await refusal()).toContain(
		'b/ar.json: series.part: it is part 1 of “البحار”, as a/ar.json is',
	);
});

test('a draft is validated and not built, and its keys are not lost', async () => {
	await write({
		'a/ar.json': article('ar', { draft: true }),
		'a/keys.json': { p1: { words: 'متن' } },
		'b/ar.json': article('ar'),
		'b/en.json': translated('en', 'ar', { draft: true }),
	});
	const catalogue = await readCatalogue([folder]);
	expect([...catalogue.keys()]).toEqual(['b']);
	expect(languagesOf(catalogue, 'b')).toEqual(['ar']);
	await write({ 'a/ar.json': article('ar', { draft: 'yes' }) });
	expect(await refusal()).toContain('draft: expected true or false');
});

test('a recording is refused whose file is missing or is none, and times that do not rise or have no block', async () => {
	const times = (...all: [key: string, at: number][]) => all.map(([key, at]) => ({ key, at }));
	await write({
		'a/ar.json': article('ar', { audio: { src: 'ar.mp3', times: times(['p1', 0.5]) } }),
		'a/ar.mp3': 'ID3',
		'b/ar.json': article('ar', { audio: { src: 'sound/AR.mp3' } }),
		'b/sound/ar.mp3': 'ID3',
		'c/ar.json': article('ar', {
			audio: { src: 'a.png', times: times(['p1', -1], ['p2', 3], ['p1', 3]) },
		}),
		'c/a.png': '',
		'd/ar.json': article('ar', { audio: { src: 'https://a.example/a.mp3' } }),
		'e/ar.json': article('ar', { audio: { times: [{ key: 'p1' }] } }),
	});
	const faults = (await refusal())
		.split('\n')
		.slice(1)
		.map((line) => line.replace(`${folder}/`, ''));
	const file = 'the name of a file in the article’s folder, letter by letter';
	const key = 'the key of a block in this article, once at most';
	expect(faults.sort()).toEqual([
		`b/ar.json: audio.src: expected ${file}, received "sound/AR.mp3"`,
		expect.stringMatching(/^c\/ar\.json: audio\.src: expected a recording \(\.mp3, .*"a\.png"$/),
		'c/ar.json: audio.times[0].at: expected a number of seconds from 0, for times rise, received -1',
		`c/ar.json: audio.times[1].key: expected ${key}, received "p2"`,
		'c/ar.json: audio.times[2].at: expected a number of seconds after 3, for times rise, received 3',
		`c/ar.json: audio.times[2].key: expected ${key}, received "p1"`,
		`d/ar.json: audio.src: expected ${file}, received "https://a.example/a.mp3"`,
		'e/ar.json: audio.src: expected a value: this field is required, received nothing',
		'e/ar.json: audio.times[0].at: expected a value: this field is required, received nothing',
	]);
});
