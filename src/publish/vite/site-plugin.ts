import { randomUUID } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BuildEnvironment, Plugin, ViteBuilder } from 'vite';
import { writeCards } from '../cards/write-cards.ts';
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

	async function buildSite(builder: ViteBuilder, client: BuildEnvironment, ssr: BuildEnvironment) {
		const { config } = builder;
		const { progress = () => {} } = options;
		progress('Reading the articles');
		const catalogue = await readCatalogue(await folders(config));
		const settings = settingsIn(config);
		progress('Bundling the scripts');
		await builder.build(client);
		await builder.build(ssr);
		const out = resolve(config.root, client.config.build.outDir);
		await copySiteFiles(config.publicDir, out);
		for (const line of await copyPictures(catalogue, out)) config.logger.warn(line);
		const cards = await writeCards({
			...{ publicDir: config.publicDir, out, settings, catalogue },
			cache: join(config.cacheDir, 'cards'),
			onCard: (done, of) => progress('Drawing the cards', { done, of }),
			warn: (line) => config.logger.warn(line),
		});
		const pages = await writeSite({
			publicDir: config.publicDir,
			out,
			cards,
			prerenderer: resolve(config.root, ssr.config.build.outDir, 'prerender.js'),
			base: config.base,
			settings,
			catalogue,
			onArticle: (done) => progress('Writing the articles’ pages', { done, of: catalogue.size }),
		});
		progress('Writing the service worker');
		await writeSizes(catalogue, out);
		await writeHeaders(out, config.base);
		await writeIndexFiles(out);
		const former = [...catalogue].flatMap(([slug, { formerly }]) =>
			formerly.map((other) => [other, slug] as const),
		);
		await writeServiceWorker(config, out, former);
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
						outDir: `node_modules/.matn/${randomUUID()}`,
						rolldownOptions: { input: 'src/prerender.tsx' },
					},
				},
			},
			builder: {
				async buildApp(builder) {
					const { client, ssr } = builder.environments;
					if (!client || !ssr) throw new Error('Vite gave no environments to build');
					try {
						await buildSite(builder, client, ssr);
					} finally {
						const prerenderer = resolve(ssr.config.root, ssr.config.build.outDir);
						await rm(prerenderer, { recursive: true, force: true });
					}
				},
			},
		}),
	};
	return [plugin, bundledPackagesPlugin()];
}
