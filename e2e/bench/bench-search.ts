import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { costsIn, engineBytes, makeIndex } from './search-costs.ts';
import { pageBytes } from './search-page-bytes.ts';
import { recallOf } from './search-recall.ts';

/*
 * npm run bench:search -- FILE [LANG]: how many of a file's questions (in the form of SQuAD) find
 * the paragraph that answers them.
 *
 * npm run bench:search -- --articles NUMBER: what the index of so many articles costs: bytes that
 * a query loads, processor time to build, and whether a page gets heavier by it.
 */

const ONE = '--one';
const FEW = 10;
const MORE = 100;

const [first = '', second] = process.argv.slice(2);
if (first === ONE) await costsOf(Number(second));
else if (first === '--articles') await costsOfAll(Number(second ?? 10_000));
else if (first !== '') await printRecall(first, second ?? 'ar');
else console.log('npm run bench:search -- questions.json [language] | --articles NUMBER');

async function printRecall(file: string, lang: string): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-recall-'));
	try {
		for (const line of await recallOf(file, lang, folder)) console.log(line);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Each number of articles has a process of its own, so that one's memory is not another's. */
async function costsOfAll(most: number): Promise<void> {
	for (const part of [0.1, 0.3, 1]) {
		const self = [...process.execArgv, fileURLToPath(import.meta.url)];
		const number = String(Math.round(most * part));
		const run = spawnSync(process.execPath, [...self, ONE, number], { stdio: 'inherit' });
		if (run.status !== 0) process.exit(1);
	}
	const [few, more] = [await pageBytes(FEW), await pageBytes(MORE)];
	console.log(`an article's page, of ${FEW} articles and of ${MORE}: ${few} and ${more} bytes`);
}

async function costsOf(articles: number): Promise<void> {
	const code = await engineBytes();
	const { folder, time, peak } = await makeIndex(articles);
	try {
		console.log(
			`${articles} articles: ${time.toFixed(2)} ms each to index, ${peak.toFixed(0)} MB at most; ` +
				`the engine's script ${(code / 1000).toFixed(1)} kB`,
		);
		for (const line of await costsIn(folder, code)) console.log(`  ${line}`);
	} finally {
		await rm(folder, { recursive: true });
	}
}
