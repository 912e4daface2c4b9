import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import {
	declarationSentences,
	madeUpArticles,
} from '../../src/publish/bench/declaration-library.ts';
import { serialiseArticle } from '../../src/publish/serialise-article.ts';
import { sitePlugin } from '../../src/publish/site-plugin.ts';

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
		const builder = await createBuilder({
			logLevel: 'error',
			configFile: false,
			appType: 'mpa',
			plugins: [...(await projectPlugins()), sitePlugin({ articles: [join(folder, 'articles')] })],
			build: { outDir, emptyOutDir: true, modulePreload: false, assetsInlineLimit: 0 },
		});
		await builder.buildApp();
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

/** The plugins of the project's own build, but for the one that knows the articles. */
async function projectPlugins() {
	const [{ default: react }, { default: tailwindcss }, { beforePaintPlugin }] = await Promise.all([
		import('@vitejs/plugin-react'),
		import('@tailwindcss/vite'),
		import('../../src/publish/before-paint-plugin.ts'),
	]);
	return [react(), tailwindcss(), beforePaintPlugin()];
}
