import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite } from '../../../src/publish/cli/build-site.ts';
import { serialiseArticle } from '../../../src/publish/site/serialise-article.ts';
import { declarationSentences, madeUpArticles } from '../declaration-library.ts';
import { cpuTime, peak } from './processor.ts';

/*
 * npm run bench:rebuild -- [NUMBER…]: what a whole build of a growing library takes, one after nothing was
 * edited, and one after a word was, and how many files each writes. Each build has a process of its own.
 */

const NUMBERS = [1000, 10_000];
const LANG = 'ar';
const ONE = '--one';

const [first, folder = ''] = process.argv.slice(2);
if (first === ONE) await buildHere(folder);
else {
	const numbers = process.argv.slice(2).map(Number);
	console.log(
		'articles | build of    | seconds | processor s | peak MB | files | written | removed',
	);
	for (const number of numbers.length > 0 ? numbers : NUMBERS) await measure(number);
}

/** Builds the site of a folder in this process. */
async function buildHere(folder: string): Promise<void> {
	const start = performance.now();
	let cells: number[] = [];
	const processor = await cpuTime(async () => {
		const size = await buildSite(folder, { out: 'dist', base: '/' }, () => {});
		cells = [size.files, size.written, size.removed];
	});
	const seconds = (performance.now() - start) / 1000;
	const times = [seconds, processor / 1000].map((time) => time.toFixed(1));
	console.log([...times, peak().toFixed(0), ...cells].join(' | '));
}

async function measure(articles: number): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-rebuild-'));
	const fileOf = (slug: string) => join(folder, 'articles', slug, `${LANG}.json`);
	try {
		let edited = '';
		for (const { slug, article } of madeUpArticles(
			await declarationSentences(LANG),
			LANG,
			articles,
		)) {
			await mkdir(join(folder, 'articles', slug), { recursive: true });
			await writeFile(fileOf(slug), serialiseArticle(article));
			edited = slug;
		}
		buildIn(folder, articles, 'all');
		buildIn(folder, articles, 'nothing');
		const text = await readFile(fileOf(edited), 'utf8');
		await writeFile(fileOf(edited), text.replace(/(?<="text": "\S+ )\S+/, 'كلمة'));
		buildIn(folder, articles, 'one word');
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function buildIn(folder: string, articles: number, what: string): void {
	const self = [...process.execArgv, fileURLToPath(import.meta.url)];
	const run = spawnSync(process.execPath, [...self, ONE, folder], { encoding: 'utf8' });
	if (run.status !== 0) throw new Error(`The build failed\n${run.stderr}`);
	const line = run.stdout.trim().split('\n').at(-1);
	console.log(`${String(articles).padStart(8)} | ${what.padEnd(11)} | ${line}`);
}
