import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { paragraph } from '../../core/testing/blocks.ts';
import { folderOf, put } from '../site/folder-in-test.ts';
import { buildSite } from './build-site.ts';

/** How long a test's builds may take on a busy machine; on a quiet one they take half a minute. */
const BUSY_TIMEOUT_MS = 900_000;
/** What of the folders that may be deleted a clean build has here, too, to save time: each has a hash of its inputs. */
const FACES = 'node_modules/.cache/matn/vite';
const SCRIPTS = 'node_modules/.cache/matn/build/scripts';
const OPTIONS = { out: 'dist', base: '/' };
const ARTICLES = 20;

/** Two of these slugs, the eleventh and the seventeenth, end a part of the index. */
const slugOf = (n: number) => `verse-${String(n).padStart(2, '0')}`;

/** A text that links to the one before, in a series of three and with tags that others have, too. */
function textOf(n: number, lang: string, change: object = {}): string {
	const tags = { ar: ['بحر', `وسم ${n % 3}`], en: ['sea', `tag ${n % 3}`] }[lang];
	const link = { _key: 'l', _type: 'link', href: `../${slugOf(n - 1)}/` };
	const words = [`word${n}`, lang === 'ar' ? 'كلام من البحر' : 'words of the sea'].join(' ');
	return JSON.stringify({
		...{ lang, title: `${lang} ${n}`, lead: words, published: `2026-01-${10 + n}`, tags },
		...(lang === 'ar' && n % 2 === 0 && { translation: { of: 'en' } }),
		...(n < 3 && { series: { name: lang, part: n + 1 }, authors: [{ name: lang }] }),
		body: [
			paragraph('p1', words),
			{ ...paragraph('p2', [{ _type: 'span', text: words, marks: ['l'] }]), markDefs: [link] },
			paragraph('p3', 'one two three'),
		],
		...change,
	});
}

const fileOf = (n: number, lang: string) => `articles/${slugOf(n)}/${lang}.json`;

function siteFiles(): Record<string, string> {
	const texts = Array.from({ length: ARTICLES }, (_, n) => n).flatMap((n) =>
		(n % 2 === 0 ? ['ar', 'en'] : ['ar']).map((lang) => [fileOf(n, lang), textOf(n, lang)]),
	);
	const picture = '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"><path d="M0 0"/></svg>';
	return { ...Object.fromEntries(texts), 'articles/verse-03/a.svg': picture };
}

/** What is done to the site of a folder between two builds. */
const EDITS: Record<string, (folder: string) => void> = {
	'nothing is edited': () => {},
	'one word is edited': (folder) =>
		put(folder, {
			[fileOf(9, 'ar')]: textOf(9, 'ar', { body: [paragraph('p3', 'one four three')] }),
		}),
	'a title is edited, which stands in a series and in lists': (folder) =>
		put(folder, { [fileOf(1, 'ar')]: textOf(1, 'ar', { title: 'sea' }) }),
	'a tag is edited': (folder) =>
		put(folder, { [fileOf(8, 'en')]: textOf(8, 'en', { tags: ['sea', 'rare'] }) }),
	'an article is renamed': (folder) => {
		renameSync(join(folder, 'articles', slugOf(5)), join(folder, 'articles/renamed'));
		put(folder, { 'articles/renamed/ar.json': textOf(5, 'ar', { formerly: [slugOf(5)] }) });
	},
	'a translation is added': (folder) => put(folder, { [fileOf(7, 'en')]: textOf(7, 'en') }),
	'an article is deleted': (folder) =>
		rmSync(join(folder, 'articles', slugOf(12)), { recursive: true }),
	'a picture is edited': (folder) =>
		put(folder, { 'articles/verse-03/a.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' }),
	'the built site is edited by hand': (folder) => {
		put(folder, { 'dist/ar/verse-02/index.html': 'else', 'dist/else.html': '' });
		rmSync(join(folder, 'dist/articles/verse-03'), { recursive: true });
	},
	'the settings are edited': (folder) =>
		put(folder, { 'site.json': '{ "name": "Sea", "locales": ["en", "ar"] }' }),
};

const [NOTHING = '', ONE_WORD = '', ...OTHERS] = Object.keys(EDITS);
const SETTINGS = OTHERS.pop() ?? '';

for (const { breadth, tag } of [
	{ breadth: 'several at once', tag: '@chosen' },
	{ breadth: 'each', tag: '@matrix' },
]) {
	test(`a build after an edit gives what a clean build gives, and leaves other files as they were (${breadth})`, {
		tag,
	}, async () => {
		test.setTimeout(BUSY_TIMEOUT_MS);
		const folder = folderOf({ ...siteFiles(), 'site.json': '{}' });
		await build(folder);
		const others = breadth === 'each' ? OTHERS.map((edit) => [edit]) : [OTHERS];
		for (const edits of [[NOTHING], [ONE_WORD], ...others, [SETTINGS]]) {
			for (const edit of edits) EDITS[edit]?.(folder);
			const before = filesIn(folder);
			const { written, removed } = await build(folder);
			const after = filesIn(folder);
			const remembered = edits.includes(SETTINGS) ? [FACES] : [FACES, SCRIPTS];
			const clean = await cleanBuild(folder, remembered);
			const edit = edits.join();
			expect(hashesOf(after), edit).toEqual(hashesOf(clean));

			const changed = [...after].filter(([path, { hash }]) => before.get(path)?.hash !== hash);
			const gone = [...before.keys()].filter((path) => !after.has(path));
			const counts = { written: changed.length, removed: gone.length };
			expect({ written, removed }, edit).toEqual(counts);
			const touched = [...after].filter(([path, { date }]) => before.get(path)?.date !== date);
			expect(touched, edit).toEqual(changed);
			expect(listedIn(folder), edit).toEqual([...after.keys()].sort());
			expect(listedIn(folder, '2-index.txt'), edit).toEqual(
				[...after.keys()].filter((path) => /^search\/.*\.[0-9a-f]{8,}\//.test(path)).sort(),
			);
			expect(listedIn(folder, '2-index.txt'), edit).not.toEqual([]);
			if (edit === NOTHING) expect(written).toBe(0);
			if (edit === ONE_WORD) expect(namesOf(changed)).toEqual(OF_ONE_WORD);
		}
	});
}

/** The files that the lists for an upload name, all or one. */
function listedIn(folder: string, list?: string): string[] {
	const lists = join(folder, '.dist-upload');
	const lines = (list ? [list] : readdirSync(lists)).flatMap((name) =>
		readFileSync(join(lists, name), 'utf8').trim().split('\n'),
	);
	return lines.filter((line) => !line.startsWith('#')).sort();
}

/** The files that one word changes, beside those of the search index: of this site, that is one folder of each kind. */
const OF_ONE_WORD = [
	...['ar/verse-09/index.html', 'ar/verse-09/index.md', 'articles/sizes.json'],
	...['articles/verse-09/ar.json', 'en/verse-09/index.html', 'search'],
];

const namesOf = (files: readonly (readonly [path: string, unknown])[]) => [
	...new Set(files.map(([path]) => path.replace(/^search(-languages)?\/.*/, 'search'))),
];

const build = (folder: string) => buildSite(folder, OPTIONS, () => {});

/** Builds the site of a folder in another one, which has only some folders of what builds remember. */
async function cleanBuild(folder: string, remembered: readonly string[]) {
	const copy = folderOf();
	for (const name of ['articles', 'site.json', ...remembered])
		cpSync(join(folder, name), join(copy, name), { recursive: true });
	await build(copy);
	return filesIn(copy);
}

/** The hash and the date of each file of the built site in a folder. */
function filesIn(folder: string): Map<string, { hash: string; date: number }> {
	const site = join(folder, 'dist');
	const entries = readdirSync(site, { recursive: true, withFileTypes: true });
	const files = entries.filter((entry) => entry.isFile());
	return new Map(
		files
			.map(({ parentPath, name }) => join(parentPath, name))
			.sort()
			.map((file) => {
				const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
				return [file.slice(site.length + 1), { hash, date: statSync(file).mtimeMs }];
			}),
	);
}

const hashesOf = (files: ReadonlyMap<string, { hash: string }>) =>
	Object.fromEntries([...files].map(([path, { hash }]) => [path, hash]));
