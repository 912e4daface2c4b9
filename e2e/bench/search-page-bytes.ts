import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../src/publish/bench/build-site.ts';
import { serialiseArticle } from '../../src/publish/serialise-article.ts';
import { declarationSentences, madeUpArticles } from './declaration-library.ts';

const LANG = 'ar';

/** The bytes of an article's page and of all that it names, in a site of so many articles. */
export async function pageBytes(articles: number): Promise<number> {
	const folder = await mkdtemp(join(tmpdir(), 'matn-page-'));
	try {
		const sentences = await declarationSentences(LANG);
		let slug = '';
		for (const made of madeUpArticles(sentences, LANG, articles)) {
			slug ||= made.slug;
			await mkdir(join(folder, 'articles', made.slug), { recursive: true });
			const file = join(folder, 'articles', made.slug, `${LANG}.json`);
			await writeFile(file, serialiseArticle(made.article));
		}
		const outDir = join(folder, 'site');
		await buildSite(join(folder, 'articles'), outDir);
		const html = await readFile(join(outDir, LANG, slug, 'index.html'), 'utf8');
		const named = html.matchAll(/(?:src|href)="\/((?:assets|articles)\/[^"]+\.\w+)"/g);
		const files = [...new Set([...named].map(([, path = '']) => path))];
		const sizes = await Promise.all(
			files.map(async (path) => (await readFile(join(outDir, path))).length),
		);
		return sizes.reduce((sum, size) => sum + size, Buffer.byteLength(html));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
