import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import { parseAddress } from '../../core/address/address.ts';
import { decodeOrKeep } from '../../core/address/decode.ts';
import { libraryPath } from '../../core/address/library-view.ts';
import { LANGUAGES_FOLDER } from '../../core/indexing/language-path.ts';
import { developmentFiles } from '../indexing/development-files.ts';
import { languagesOf } from '../site/catalogue.ts';
import { readEdition } from '../site/edition.ts';
import { libraryPages } from '../site/library/library-pages.ts';
import { LLMS_FILE } from '../site/markdown/llms-text.ts';
import { SiteMarkdown } from '../site/markdown/site-markdown.ts';
import { readCatalogue } from '../site/read-catalogue.ts';
import { articleFolders } from './article-folders.ts';
import type { MatnOptions } from './matn-options.ts';
import { settingsIn } from './settings-plugin.ts';

/** What is answered for a path. */
interface Answer {
	type: string;
	content: string | Buffer;
}

/** Makes the development server answer with what a build writes: articles, lists, indexes, Markdown. */
export function developmentPlugin(options: MatnOptions): Plugin {
	const folders = articleFolders(options);
	let config: ResolvedConfig;
	const catalogue = async () => readCatalogue(await folders(config), true);
	const searchFile = developmentFiles(catalogue);

	/** Returns what a build writes to a path below the site's base; undefined for what the browser or Vite makes. */
	async function answerTo(path: string, server: ViteDevServer): Promise<Answer | undefined> {
		if (path.endsWith('/index.md') || path === LLMS_FILE)
			return answerOf('text/markdown; charset=utf-8', await markdown(path, server));
		const isSearch = path.startsWith('search/') || path.startsWith(`${LANGUAGES_FOLDER}/`);
		if (!isSearch && !path.startsWith('articles/')) return undefined;
		const json = isSearch
			? searchFile(path)
			: articleJson(path).then((data) => JSON.stringify(data));
		return answerOf('application/json', await json);
	}

	/** Returns the Markdown of a text, or the list of all. */
	async function markdown(path: string, server: ViteDevServer): Promise<string | undefined> {
		const all = await catalogue();
		const settings = settingsIn(config);
		const site = new SiteMarkdown({ ...config, settings, catalogue: all });
		if (path === LLMS_FILE) {
			const { describeSite } = await server.ssrLoadModule('/src/prerender.tsx');
			return site.list(await describeSite(settings.locales[0]));
		}
		const slug = path.split('/')[1] ?? '';
		const lang = languagesOf(all, slug)?.find((one) => site.pathOf(slug, one) === path);
		return lang && site.fileOf(slug, await readEdition(all, slug, lang))?.text;
	}

	/** Returns the JSON for a path below the site's base; undefined if there is none. */
	async function articleJson(path: string): Promise<unknown> {
		const all = await catalogue();
		for (const { view, list } of libraryPages(all, settingsIn(config).locales)) {
			if (libraryPath(view) === path) return list;
		}
		const [, slug = '', lang = ''] = path.match(/^articles\/([^/]+)\/(.+)\.json$/) ?? [];
		return all.get(slug)?.texts.has(lang) ? readEdition(all, slug, lang) : undefined;
	}

	return {
		name: 'matn:development',
		apply: 'serve',
		configResolved(resolved) {
			config = resolved;
		},
		// The page is not prerendered, so its HTML must list the languages of its article.
		transformIndexHtml: {
			order: 'pre',
			async handler(html, { server, originalUrl }) {
				const page = server && parseAddress(pathOf(originalUrl));
				if (page?.kind !== 'article') return html;
				const languages = languagesOf(await catalogue(), page.slug);
				return html.replace('<html', `<html data-languages="${languages?.join(' ') ?? ''}"`);
			},
		},
		async configureServer(server) {
			const articles = await folders(config);
			server.watcher.add(articles).on('all', (_event, path) => {
				if (articles.some((folder) => path.startsWith(folder)))
					server.ws.send({ type: 'full-reload' });
			});
			server.middlewares.use((request, response, next) => {
				const path = pathOf(request.url);
				if (!path.startsWith(config.base)) return next();
				answerTo(decodeOrKeep(path.slice(config.base.length)), server)
					.then((answer) => {
						if (!answer) return next();
						response.setHeader('Content-Type', answer.type);
						response.end(answer.content);
					})
					.catch(next);
			});
		},
	};
}

const pathOf = (url = '/') => url.replace(/[?#].*/, '');

const answerOf = (type: string, content: string | Buffer | undefined): Answer | undefined =>
	content === undefined ? undefined : { type, content };
