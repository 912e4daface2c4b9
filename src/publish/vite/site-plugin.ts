import { randomUUID } from 'node:crypto';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BuildEnvironment, Plugin, ViteBuilder } from 'vite';
import { BuildCache } from '../cache/build-cache.ts';
import { writeCards } from '../cards/write-cards.ts';
import type { SiteLetters } from '../faces/first-letters.ts';
import { siteLetters } from '../faces/site-letters.ts';
import { copySiteFiles } from '../folder/copy-site-files.ts';
import { writeIndexFiles } from '../indexing/write-index-files.ts';
import { bundledPackagesPlugin } from '../licences/bundled-packages-plugin.ts';
import { licenceNotices, NOTICES_FILE } from '../licences/licence-notices.ts';
import { copyPictures } from '../site/article-assets.ts';
import { readCatalogue } from '../site/read-catalogue.ts';
import { writeSite } from '../site/write-site.ts';
import { writeSizes } from '../site/write-sizes.ts';
import { articleFolders } from './article-folders.ts';
import { writeHeaders } from './headers-plugin.ts';
import type { MatnOptions } from './matn-options.ts';
import { settingsIn } from './settings-plugin.ts';
import { writeServiceWorker } from './write-service-worker.ts';

/** Builds the whole site: validates the articles, bundles the browser's scripts, writes every page. */
export function sitePlugin(options: MatnOptions): Plugin[] {
	const folders = articleFolders(options);

	async function buildSite(
		builder: ViteBuilder,
		client: BuildEnvironment,
		ssr: BuildEnvironment,
		cache: BuildCache,
	) {
		const { config } = builder;
		const { progress = () => {} } = options;
		progress('Reading the articles');
		const articles = await folders(config);
		const catalogue = await readCatalogue(articles, false, cache);
		const settings = settingsIn(config);
		progress('Bundling the scripts');
		const out = resolve(config.root, client.config.build.outDir);
		const ssrOut = resolve(config.root, ssr.config.build.outDir);
		const scripts = [
			...[config.base, config.mode, config.define, await filesAtTop(config.publicDir)],
			await siteLetters(articles, settings.locales, cache).then(listed),
		];
		const made = await cache.folder('scripts', scripts, async (folder) => {
			await builder.build(client);
			await builder.build(ssr);
			await cp(out, join(folder, 'client'), { recursive: true });
			await cp(ssrOut, join(folder, 'ssr'), { recursive: true });
		});
		// Vite builds what nothing else has built.
		client.isBuilt = true;
		await cp(join(made, 'client'), out, { recursive: true });
		await cp(join(made, 'ssr'), ssrOut, { recursive: true });
		await copySiteFiles(config.publicDir, out);
		for (const line of await copyPictures(catalogue, out)) config.logger.warn(line);
		const cards = await writeCards({
			...{ publicDir: config.publicDir, out, settings, catalogue, cache },
			onCard: (done, of) => progress('Drawing the cards', { done, of }),
			warn: (line) => config.logger.warn(line),
		});
		const pages = await writeSite({
			publicDir: config.publicDir,
			out,
			cards,
			prerenderer: join(ssrOut, 'prerender.js'),
			base: config.base,
			settings,
			catalogue,
			cache,
			scripts: made,
			onArticle: (done) => progress('Writing the articles’ pages', { done, of: catalogue.size }),
		});
		progress('Writing the service worker');
		await writeSizes(catalogue, out);
		await writeHeaders(out, config.base);
		await writeIndexFiles(out);
		const former = [...catalogue].flatMap(([slug, { formerly }]) =>
			formerly.map((other) => [other, slug] as const),
		);
		await writeServiceWorker(config, out, former, cache);
		await writeFile(join(out, NOTICES_FILE), await licenceNotices(out));
		await rm(join(out, '.vite'), { recursive: true });
		config.logger.info(`${catalogue.size} articles, ${pages} pages`);
	}

	const plugin: Plugin = {
		name: 'matn:site',
		config: () => ({
			worker: { plugins: () => [bundledPackagesPlugin()] },
			environments: {
				ssr: {
					build: {
						// Below the root, so that it finds the packages; removed when the site is built.
						outDir: `node_modules/.matn/${randomUUID()}/ssr`,
						rolldownOptions: { input: 'src/prerender.tsx' },
					},
				},
			},
			builder: {
				async buildApp(builder) {
					const { client, ssr } = builder.environments;
					if (!client || !ssr) throw new Error('Vite gave no environments to build');
					const out = resolve(client.config.root, client.config.build.outDir);
					const temporary = dirname(resolve(ssr.config.root, ssr.config.build.outDir));
					const cache = new BuildCache(out, join(temporary, 'made'), options.lastBuild);
					try {
						await buildSite(builder, client, ssr, cache);
						cache.finish();
					} finally {
						await rm(temporary, { recursive: true, force: true });
					}
				},
			},
		}),
	};
	return [plugin, bundledPackagesPlugin()];
}

/** The names of the files, but not of the folders, in a folder: Vite looks for those that the page names. */
async function filesAtTop(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : []));
}

const listed = ({ languages, used, hasUrdu }: SiteLetters) => [
	hasUrdu,
	[...languages].sort(),
	[...used].sort((a, b) => a - b),
];
