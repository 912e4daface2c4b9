import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../../support/build-site.ts';
import { withMadeUpSite } from '../made-up-site.ts';
import { sizesByKind } from './file-kinds.ts';
import { cpuTime, peak } from './processor.ts';

/*
 * npm run bench:library -- [NUMBER…]: what the first pages of the library weigh with growing numbers
 * of articles, and what a build of them takes. In one language of the interface, which is enough to
 * see growth; each number has a process of its own.
 *
 * npm run bench:library -- --kinds [NUMBER]: of how many files and bytes of each kind a site of so many
 * articles in one language is made, against what is promised of a thousand.
 */

const NUMBERS = [10, 1000, 10_000];
const ONE = '--one';
const KINDS = '--kinds';
/** The most files, and megabytes, of a site of a thousand articles. */
const PROMISED = { articles: 1000, files: 8000, megabytes: 60 };
/** The first page of all, of a tag, of a language, and by title; and what each of them loads. */
const PAGES = ['', '-/by-title/', '-/tag-sea/', '-/in-en/'];
const LISTS = ['ar/1', 'ar/by-title/1', 'ar/tag-sea/1', 'in-en/1'];

const args = process.argv.slice(2);
if (args[0] === ONE) console.log(await lineOf(Number(args[1])));
else if (args[0] === KINDS) await printKinds(Number(args[1] ?? PROMISED.articles));
else {
	console.log(
		'articles | bytes of each first page, and of its list (brotli) | build ms each | peak MB',
	);
	for (const number of args.length > 0 ? args : NUMBERS) measure(String(number));
}

async function printKinds(articles: number): Promise<void> {
	const start = performance.now();
	await withMadeUpSite(articles, async ({ folder }) => {
		const seconds = (performance.now() - start) / 1000;
		console.log('kind | files | MB');
		for (const [kind, { files, bytes }] of await sizesByKind(folder))
			console.log(
				`${kind.padEnd(22)} | ${String(files).padStart(6)} | ${(bytes / 1e6).toFixed(2)}`,
			);
		console.log(`${articles} articles: ${seconds.toFixed(1)} s, ${peak().toFixed(0)} MB of memory`);
		if (articles === PROMISED.articles)
			console.log(`promised: at most ${PROMISED.files} files, ${PROMISED.megabytes} MB`);
	});
}

function measure(number: string): void {
	const self = [...process.execArgv, fileURLToPath(import.meta.url)];
	const run = spawnSync(process.execPath, [...self, ONE, number], {
		stdio: ['ignore', 'inherit', 'inherit'],
	});
	if (run.status !== 0) throw new Error(`The run with ${number} articles failed`);
}

async function lineOf(count: number): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-library-'));
	try {
		const articles = join(folder, 'articles');
		for (let n = 0; n < count; n++) await writeArticle(join(articles, `article-${n}`), n);
		const site = join(folder, 'site');
		const building = await cpuTime(() =>
			buildSite(site, { articles: [articles], locales: ['ar'] }),
		);
		const sizes = await Promise.all(
			PAGES.map(async (page, i) => {
				const html = await weigh(join(site, 'ar', page, 'index.html'));
				return `${html} + ${await weigh(join(site, `articles/-/${LISTS[i]}.json`))}`;
			}),
		);
		const cells = [
			String(count).padStart(8),
			sizes.join(', '),
			(building / count).toFixed(1),
			peak().toFixed(0),
		];
		return cells.join(' | ');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function weigh(file: string): Promise<number> {
	return brotliCompressSync(await readFile(file)).length;
}

/** An article of a line, every second one with a translation; days, titles and tags come round. */
async function writeArticle(folder: string, n: number): Promise<void> {
	await mkdir(folder, { recursive: true });
	const published = `${1900 + (n % 120)}-01-${10 + (n % 19)}`;
	for (const lang of n % 2 ? ['ar'] : ['ar', 'en']) {
		const words =
			lang === 'ar' ? ['مقال', 'بحر', 'سوق', 'متن'] : ['Article', 'sea', 'market', 'Text'];
		const [title, sea, market, text] = words;
		const article = {
			lang,
			title: `${title} ${100_000 + n}`,
			lead: `${text} ${100_000 + n}`,
			published,
			tags: n % 4 === 0 ? [sea, `${market} ${10 + (n % 80)}`] : [`${market} ${10 + (n % 80)}`],
			...(lang === 'ar' && n % 2 === 0 && { translation: { of: 'en' } }),
			body: [{ _type: 'block', _key: 'p1', style: 'normal', children: [{ _type: 'span', text }] }],
		};
		await writeFile(join(folder, `${lang}.json`), JSON.stringify(article));
	}
}
