import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { createBuilder } from 'vite';
import { beforePaintPlugin } from '../before-paint-plugin.ts';
import { importFile } from '../intake/import-file.ts';
import { linesOf } from '../intake/outcome-lines.ts';
import { sitePlugin } from '../site-plugin.ts';
import { randomArticle } from './random-article.ts';

/** What publishing a number of articles took. */
export interface Measured {
	articles: number;
	/** Milliseconds of processor time an article, to import and to build. */
	importing: number;
	building: number;
	/** Megabytes at the most, after importing and after building. */
	importPeak: number;
	buildPeak: number;
}

/** Makes articles, imports them and builds a site of them, in a folder that is taken away again. */
export async function publishMany(articles: number): Promise<Measured> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-bench-'));
	try {
		const sources = join(folder, 'sources');
		const to = join(folder, 'articles');
		await mkdir(sources);
		for (let n = 1; n <= articles; n++) {
			await writeFile(join(sources, `${n}.md`), randomArticle(n));
		}
		const meta = { published: '2024-01-31' };
		const importing = await timed(async () => {
			for (let n = 1; n <= articles; n++) {
				const file = join(sources, `${n}.md`);
				const options = { files: [file], to, slug: `article-${n}`, lang: 'ar', meta };
				for await (const outcome of importFile(file, options, new Set())) {
					if (outcome.kind === 'failed') throw new Error(linesOf(outcome).join('\n'));
				}
			}
		});
		const importPeak = peak();
		const building = await timed(() => build(to, join(folder, 'site')));
		return {
			articles,
			importing: importing / articles,
			building: building / articles,
			importPeak,
			buildPeak: peak(),
		};
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

async function build(articles: string, outDir: string): Promise<void> {
	const builder = await createBuilder({
		configFile: false,
		logLevel: 'error',
		appType: 'mpa',
		plugins: [react(), tailwindcss(), sitePlugin({ articles: [articles] }), beforePaintPlugin()],
		build: { outDir, emptyOutDir: true, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
	});
	await builder.buildApp();
}

/** The processor time that something takes, in milliseconds: on a busy machine a clock tells less. */
async function timed(run: () => Promise<void>): Promise<number> {
	const start = process.cpuUsage();
	await run();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** The most memory that this process has held so far, in megabytes. */
function peak(): number {
	return process.resourceUsage().maxRSS / 1024;
}
