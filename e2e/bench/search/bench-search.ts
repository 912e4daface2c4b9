import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressedSize, serveWithBrotli } from '../brotli-server.ts';
import { withMadeUpSite } from '../made-up-site.ts';
import { startBrowser } from '../slow-browser.ts';
import { costsIn, engineBytes, makeIndex, moveIndex, TYPED } from './search-costs.ts';
import { pageBytes } from './search-page-bytes.ts';
import { prefixesThatFindNothing } from './search-prefixes.ts';
import { recallOf } from './search-recall.ts';
import { measureSearch, SEARCH_LINE, type SearchMarks } from './search-rows.ts';
import { suggestionsForSlips } from './search-slips.ts';
import { tasksWhileTyping } from './search-tasks.ts';

/*
 * npm run bench:search -- FILE [LANG]: how many of a file's questions (in the form of SQuAD) find
 * the paragraph that answers them.
 *
 * npm run bench:search -- --articles NUMBER: what the index of so many articles costs: bytes that
 * a query loads, processor time to build, how long the page is busy at a time while a reader types,
 * and whether any page gets heavier by it.
 */

/*
 * npm run bench:search -- --prefixes [LANG=FILE …]: how many of the prefixes of the words of the demo's
 * articles, and of such files, find nothing. --slips instead: what is
 * suggested for a thousand such words with a slip of a finger.
 */

/*
 * npm run bench:search -- --first [NUMBER]: requests, bytes and time until the first result in libraries of
 * 13 and of 1,000 made-up articles, or of so many, on a slow line and processor; and the files and bytes of
 * their indexes.
 */

const ONE = '--one';
const TYPING = '--typing';
const FEW = 10;
const FIRST_RUNS = 5;
/** A word that is in some of the made-up articles, however few there are. */
const FIRST_WORD = 'التعليم';
/** What the index of a thousand articles may have. */
const INDEX_MARKS = ' (≤ 400 files, 3.1 MB)';
/** What may be needed until the first result, by the number of articles. */
const FIRST_MARKS: Record<number, SearchMarks> = {
	13: { typedMs: 500, requests: 8, bytes: 60_000 },
	1000: { typedMs: 700, requests: 12, bytes: 90_000 },
};

const [first = '', second, third] = process.argv.slice(2);
if (first === ONE) await costsOf(Number(second), third === TYPING);
else if (first === '--articles') await costsOfAll(Number(second ?? 10_000));
else if (first === '--prefixes')
	print(await prefixesThatFindNothing(filesOf(process.argv.slice(3))));
else if (first === '--slips') print(await suggestionsForSlips(filesOf(process.argv.slice(3))));
else if (first === '--first')
	await printFirst(second ? [Number(second)] : Object.keys(FIRST_MARKS).map(Number));
else if (first !== '' && !first.startsWith('--')) await printRecall(first, second ?? 'ar');
else
	console.log(
		'npm run bench:search -- questions.json [language] | --articles NUMBER | --first [NUMBER] | --prefixes [ar=FILE …] | --slips [ar=FILE …]',
	);

async function printFirst(numbers: readonly number[]): Promise<void> {
	const browser = await startBrowser();
	try {
		await withMadeUpSite(1, async (site) => {
			for (const number of numbers) {
				const { folder } = await makeIndex(number);
				await moveIndex(folder, site.folder);
				await rm(folder, { recursive: true });
				const { files, bytes } = indexSize(site.folder);
				console.log(
					`\n${number} articles; the index: ${files} files, ${(bytes / 1e6).toFixed(2)} MB${number === 1000 ? INDEX_MARKS : ''}`,
				);
				const ahead = (path: string) => /^(assets|search|ar\/)/.test(path);
				const server = await serveWithBrotli(site.folder, ahead, SEARCH_LINE);
				const article = `/${site.lang}/${site.slug}/`;
				await measureSearch(browser, server, article, FIRST_WORD, FIRST_RUNS, FIRST_MARKS[number]);
				server.close();
			}
		});
	} finally {
		await browser.close();
	}
}

/** The files of a site's index, and their bytes with brotli. */
function indexSize(site: string): { files: number; bytes: number } {
	const sizes = readdirSync(site, { recursive: true, withFileTypes: true })
		.map((entry) => ({ entry, path: join(entry.parentPath, entry.name).slice(site.length + 1) }))
		.filter(({ entry, path }) => entry.isFile() && /^search(-languages)?\//.test(path))
		.map(({ path }) => compressedSize(readFileSync(join(site, path))));
	return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** The files that are named in arguments like `ar=xquad.ar.json`, by their language. */
function filesOf(args: readonly string[]): Record<string, string> {
	return Object.fromEntries(args.map((arg) => arg.split('=')));
}

function print(lines: readonly string[]): void {
	for (const line of lines) console.log(line);
}

async function printRecall(file: string, lang: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-recall-'));
	try {
		print(await recallOf(file, lang, folder));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Each number of articles has a process of its own, so that one's memory is not another's. */
async function costsOfAll(most: number): Promise<void> {
	const numbers = [0.1, 0.3, 1].map((part) => Math.round(most * part));
	for (const number of numbers) {
		const self = [...process.execArgv, fileURLToPath(import.meta.url)];
		const args = [...self, ONE, String(number), ...(number === most ? [TYPING] : [])];
		const run = spawnSync(process.execPath, args, { stdio: 'inherit' });
		if (run.status !== 0) process.exit(1);
	}
	console.log('bytes of a first load, by the number of articles:');
	const browser = await startBrowser();
	try {
		for (const number of [FEW, Math.round(most / 10), most]) {
			const sizes = Object.entries(await pageBytes(browser, number));
			console.log(`  ${number}: ${sizes.map(([page, size]) => `${page} ${size}`).join(', ')}`);
		}
	} finally {
		await browser.close();
	}
}

async function costsOf(articles: number, typing: boolean): Promise<void> {
	const code = await engineBytes();
	const { folder, time, peak } = await makeIndex(articles);
	try {
		console.log(
			`${articles} articles: ${time.toFixed(2)} ms each to index, ${peak.toFixed(0)} MB at most; ` +
				`the engine's script ${(code / 1000).toFixed(1)} kB`,
		);
		for (const line of await costsIn(folder, code)) console.log(`  ${line}`);
		if (!typing) return;
		console.log('typed at a quarter of the speed:');
		for (const line of await tasksWhileTyping(folder, TYPED)) console.log(`  ${line}`);
	} finally {
		await rm(folder, { recursive: true });
	}
}
