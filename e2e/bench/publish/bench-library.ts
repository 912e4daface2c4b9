import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { buildSite } from '../../support/build-site.ts';
import { cpuTime, peak } from './processor.ts';

/*
 * npm run bench:library -- [NUMBER…]: what the first pages of the library weigh with growing numbers
 * of articles, and what a build of them takes. In one language of the interface, which is enough to
 * see growth; each number has a process of its own.
 */

const NUMBERS = [10, 1000, 10_000];
const ONE = '--one';
/** The first page of all, of a tag, of a language, and by title; and what each of them loads. */
const PAGES = ['', '-/by-title/', '-/tag-sea/', '-/in-en/'];
const LISTS = ['ar/1', 'ar/by-title/1', 'ar/tag-sea/1', 'in-en/1'];

const args = process.argv.slice(2);
if (args[0] === ONE) console.log(await lineOf(Number(args[1])));
else {
	console.log(
		'articles | bytes of each first page, and of its list (brotli) | build ms each | peak MB',
	);
	for (const number of args.length > 0 ? args : NUMBERS) measure(String(number));
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
