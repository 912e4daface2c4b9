import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { parseAddress } from '../../core/address/address.ts';
import { libraryPath } from '../../core/address/library-view.ts';
import { LANGUAGES_FOLDER } from '../../core/indexing/language-path.ts';
import { developmentFiles } from '../indexing/development-files.ts';
import { languagesOf } from '../site/catalogue.ts';
import { readEdition } from '../site/edition.ts';
import { libraryPages } from '../site/library/library-pages.ts';
import { readCatalogue } from '../site/read-catalogue.ts';
import { articleFolders } from './article-folders.ts';
import type { MatnOptions } from './matn-options.ts';
import { settingsIn } from './settings-plugin.ts';

/** Makes the development server answer with the JSON that a build writes: articles, lists, indexes. */
export function developmentPlugin(options: MatnOptions): Plugin {
	const folders = articleFolders(options);
	let config: ResolvedConfig;
	const catalogue = async () => readCatalogue(await folders(config), true);

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
		async configureServer({ middlewares, watcher, ws }) {
			const articles = await folders(config);
			watcher.add(articles).on('all', (_event, path) => {
				if (articles.some((folder) => path.startsWith(folder))) ws.send({ type: 'full-reload' });
			});
			const searchFile = developmentFiles(catalogue);
			for (const folder of ['search', LANGUAGES_FOLDER])
				middlewares.use(
					`/${folder}/`,
					answerJson(async (path) => searchFile(folder + path)),
				);
			middlewares.use(
				'/articles/',
				answerJson(async (path) => {
					const data = await articleJson(`articles${path}`);
					return data === undefined ? undefined : JSON.stringify(data);
				}),
			);
		},
	};
}

const pathOf = (url = '/') => url.replace(/[?#].*/, '');

function answerJson(
	read: (path: string) => Promise<string | Buffer | undefined>,
): Connect.NextHandleFunction {
	return (request, response, next) => {
		read(pathOf(request.url))
			.then((json) => {
				if (json === undefined) return next();
				response.setHeader('Content-Type', 'application/json');
				response.end(json);
			})
			.catch(next);
	};
}
