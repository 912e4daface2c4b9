import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { INDEX_PATH } from '../../../src/core/indexing/index-format.ts';
import { LANGUAGES_FOLDER } from '../../../src/core/indexing/language-path.ts';
import { SearchIndexWriter } from '../../../src/publish/indexing/search-index-writer.ts';
import { Engine } from '../../../src/search/engine/engine.ts';
import { declarationSentences, madeUpArticles } from '../declaration-library.ts';
import { cpuTime, peak } from '../publish/processor.ts';

/** What a reader types, letter by letter. */
export const TYPED = ['حرية', 'الحق في التعليم', 'حماية القانون', '"حرية الرأي"'];
const LANG = 'ar';
const LIMIT = 10;

/** An index of made-up articles. */
export interface MadeIndex {
	/** Where it is. */
	folder: string;
	/** Milliseconds of processor time an article. */
	time: number;
	/** Megabytes of memory at the most, so far. */
	peak: number;
}

/** Builds the index of so many articles. */
export async function makeIndex(articles: number): Promise<MadeIndex> {
	const sentences = await declarationSentences(LANG);
	const folder = await mkdtemp(join(tmpdir(), 'matn-search-'));
	const time = await cpuTime(async () => {
		const index = new SearchIndexWriter(folder);
		for (const { slug, article } of madeUpArticles(sentences, LANG, articles)) {
			await index.add(slug, [article]);
		}
		await index.finish();
	});
	return { folder, time: time / articles, peak: peak() };
}

/** Moves an index into a built site, in the place of its own. */
export async function moveIndex(from: string, site: string): Promise<void> {
	for (const name of [dirname(INDEX_PATH), LANGUAGES_FOLDER]) {
		await rm(join(site, name), { recursive: true });
		await rename(join(from, name), join(site, name));
	}
}

/** The bytes of the engine's script, with brotli. */
export async function engineBytes(): Promise<number> {
	const built = await build({
		configFile: false,
		logLevel: 'error',
		build: { write: false, rolldownOptions: { input: 'src/search/engine/worker.ts' } },
	});
	const outputs = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
	return outputs.reduce(
		(sum, file) => sum + (file.type === 'chunk' ? brotliCompressSync(file.code).length : 0),
		0,
	);
}

/** What questions cost, in lines: bytes with brotli, of the engine too, and processor time. */
export async function costsIn(folder: string, code: number): Promise<string[]> {
	const lines: string[] = [];
	for (const q of TYPED) {
		const whole = newEngine(folder);
		const { articles, time } = await whole.ask(q);
		const first = code + whole.bytes();
		const typing = newEngine(folder);
		const steps: { bytes: number; time: number }[] = [];
		// A quotation mark is no letter.
		for (let letters = q.startsWith('"') ? 2 : 1; letters <= q.length; letters++) {
			const before = typing.bytes();
			const { time } = await typing.ask(q.slice(0, letters));
			steps.push({ bytes: typing.bytes() - before, time });
		}
		const [begun = { bytes: 0, time: 0 }, ...next] = steps;
		const most = Math.max(...next.map(({ bytes }) => bytes));
		lines.push(
			`${q}: first query ${kB(first)}, ${ms(time)}, ${articles} articles; ` +
				`typed: first letter ${kB(code + begun.bytes)}, a next one ${kB(most)} at most ` +
				`(${next.map(({ bytes }) => (bytes / 1000).toFixed(0)).join(' ')}), ` +
				`${ms(Math.max(...steps.map(({ time }) => time)))} at most`,
		);
	}
	return lines;
}

function newEngine(folder: string) {
	const files = new Map<string, Buffer>();
	const engine = new Engine(async (path) => {
		const bytes = await readFile(join(folder, path));
		files.set(path, bytes);
		return JSON.parse(bytes.toString());
	});
	return {
		async ask(q: string) {
			const scope = { kind: 'language', lang: LANG } as const;
			let articles = 0;
			const time = await cpuTime(async () => {
				({ articles } = await engine.answer({ q, locale: LANG, scope, limit: LIMIT }));
			});
			return { articles, time };
		},
		bytes: () => [...files].reduce((sum, [path, file]) => sum + compressed(folder + path, file), 0),
	};
}

const sizes = new Map<string, number>();
function compressed(path: string, file: Buffer): number {
	const size = sizes.get(path) ?? brotliCompressSync(file).length;
	sizes.set(path, size);
	return size;
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number) => `${time.toFixed(0)} ms`;
