import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { parseAddress } from '../../core/address/address.ts';
import { libraryPath } from '../../core/address/library-view.ts';
import { locales } from '../../i18n/locales.ts';
import { generatedArticles } from '../declaration/generated-articles.ts';
import { developmentFiles } from '../indexing/development-files.ts';
import { writeIndexFiles } from '../indexing/write-index-files.ts';
import { copyPictures, withoutLocks } from '../site/article-assets.ts';
import { languagesOf, readCatalogue, readEdition } from '../site/catalogue.ts';
import { libraryPages } from '../site/library/library-pages.ts';
import { writeSite } from '../site/write-site.ts';
import { writeSizes } from '../site/write-sizes.ts';
import { writeServiceWorker } from './service-worker-plugin.ts';
import { startChunk } from './start-chunk.ts';

const ARTICLES = 'public/articles';
const ENTRY = 'src/main.tsx';
/** Where the module that draws pages is built to, and taken away again; builds don't share it. */
const PRERENDERER = `node_modules/.matn/${process.pid}`;

interface SiteOptions {
	/** Folders of articles to publish instead of the library's own. */
	articles?: readonly string[];
	/** The languages of the interface to write pages in, instead of all. */
	only?: readonly string[];
}

/** Builds the whole site: the articles through the gate, the browser's part, then every page. */
export function sitePlugin({ articles, only = locales }: SiteOptions = {}): Plugin {
	let config: ResolvedConfig;
	let generated: Promise<string> | undefined;
	/** The folders that hold articles. */
	const folders = async (): Promise<string[]> => {
		if (articles) return articles.map((folder) => resolve(config.root, folder));
		generated ??= generatedArticles(config.root);
		return [resolve(config.root, ARTICLES), await generated];
	};
	return {
		name: 'matn:site',
		config: ({ root = process.cwd() }) => ({
			environments: {
				client: {
					build: {
						manifest: true,
						rolldownOptions: {
							output: {
								codeSplitting: { groups: [{ name: startChunk(resolve(root, ENTRY)) }] },
								// No script here reads a property for what the reading does.
								minify: {
									compress: {
										treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
									},
									mangle: true,
									codegen: true,
								},
							},
						},
					},
				},
				ssr: {
					build: {
						outDir: PRERENDERER,
						copyPublicDir: false,
						rolldownOptions: { input: 'src/prerender.tsx' },
					},
				},
			},
			builder: {
				async buildApp(builder) {
					const catalogue = await readCatalogue(await folders());
					const { client, ssr } = builder.environments;
					if (!client || !ssr) throw new Error('Vite gave no environments to build');
					await builder.build(client);
					await builder.build(ssr);
					const out = resolve(config.root, client.config.build.outDir);
					const prerenderer = resolve(config.root, PRERENDERER, 'prerender.js');
					const { base, publicDir } = config;
					const pages = await writeSite({
						publicDir,
						out,
						prerenderer,
						base,
						locales: only,
						catalogue,
					});
					await withoutLocks(out);
					await copyPictures(catalogue, config.publicDir, out);
					await writeSizes(catalogue, out);
					await writeIndexFiles(out);
					await rm(join(out, '.vite'), { recursive: true });
					await rm(resolve(config.root, PRERENDERER), { recursive: true });
					await writeServiceWorker(config);
					config.logger.info(`${catalogue.size} articles, ${pages} pages`);
				},
			},
		}),
		configResolved(resolved) {
			config = resolved;
		},
		// In development a page is not prerendered: it is told what the build would have told it.
		transformIndexHtml: {
			order: 'pre',
			async handler(html, { server, originalUrl }) {
				const page = server && parseAddress(originalUrl?.replace(/[?#].*/, '') ?? '/');
				if (page?.kind !== 'article') return html;
				const languages = languagesOf(await readCatalogue(await folders()), page.slug);
				return html.replace('<html', `<html data-languages="${languages?.join(' ') ?? ''}"`);
			},
		},
		configureServer(server) {
			const searched = developmentFiles(async () => readCatalogue(await folders()));
			server.middlewares.use('/search/', (request, response, next) => {
				searched(`search${request.url?.replace(/[?#].*/, '') ?? ''}`)
					.then((data) => {
						if (data === undefined) return next();
						response.setHeader('Content-Type', 'application/json');
						response.end(data);
					})
					.catch(next);
			});
			server.middlewares.use('/articles/', (request, response, next) => {
				folders()
					.then((all) => developmentJson(all, request))
					.then((data) => {
						if (data === undefined) return next();
						response.setHeader('Content-Type', 'application/json');
						response.end(JSON.stringify(data));
					})
					.catch(next);
			});
		},
		configurePreviewServer(server) {
			const out = resolve(config.root, config.build.outDir);
			// Vite has sent what is a file, and has found the page of an address that has one.
			return () => {
				server.middlewares.use(async ({ url = '/' }, response, next) => {
					const [path = '/', query] = url.split('?');
					if (path.endsWith('.html') && existsSync(join(out, decoded(path)))) return next();
					const folder = join(out, path);
					if (!path.endsWith('/') && existsSync(join(folder, 'index.html'))) {
						const base = config.base.slice(0, -1);
						response.writeHead(301, { Location: `${base}${path}/${query ? `?${query}` : ''}` });
						return response.end();
					}
					// As static hosts do: any other address gets the error page, with its status.
					response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
					response.end(await readFile(join(out, '404.html')));
				});
			};
		},
	};
}

/** A path as hosts read it. */
function decoded(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

async function developmentJson(folders: readonly string[], { url = '' }: Connect.IncomingMessage) {
	const catalogue = await readCatalogue(folders);
	for (const { view, list } of libraryPages(catalogue, locales)) {
		if (libraryPath(view) === `articles${url}`) return list;
	}
	const [, slug = '', lang = ''] = url.match(/^\/([^/]+)\/(.+)\.json$/) ?? [];
	if (!catalogue.get(slug)?.texts.has(lang)) return undefined;
	return readEdition(catalogue, slug, lang);
}
