import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linesOf } from '../../../src/publish/cli/outcome-lines.ts';
import { importFile } from '../../../src/publish/import/import-file.ts';
import { SlugChooser } from '../../../src/publish/import/slug-chooser.ts';
import { buildSite } from '../../support/build-site.ts';
import { cpuTime, peak } from './processor.ts';
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
		const importing = await cpuTime(async () => {
			for (let n = 1; n <= articles; n++) {
				const file = join(sources, `${n}.md`);
				const options = { files: [file], to, slug: `article-${n}`, lang: 'ar', meta };
				for await (const outcome of importFile(file, options, new SlugChooser(options.to))) {
					if (outcome.kind === 'failed') throw new Error(linesOf(outcome).join('\n'));
				}
			}
		});
		const importPeak = peak();
		const building = await cpuTime(() => buildSite(join(folder, 'site'), { articles: [to] }));
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
