import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import { formatAddress } from '../../core/address/address.ts';
import { articlePath } from '../../core/address/article-path.ts';
import { NOTES_SLUG, SEARCH_SLUG } from '../../core/address/key.ts';
import { formatView, libraryPath } from '../../core/address/library-view.ts';
import { colors } from '../../core/site/colors.ts';
import { FILES_PATH, manifestPath, SHELL_PATH } from '../../core/site/offline-paths.ts';
import { wholeAddress } from '../../core/site/site.ts';
import type { Source } from '../../core/site/source.ts';
import { escapeMarkup } from '../../core/text/escape-markup.ts';
import type { Rendered } from '../../prerender.tsx';
import { type BuildCache, keyOf } from '../cache/build-cache.ts';
import { cardPath } from '../cards/card.ts';
import { SETTINGS_SCHEMA_PATH, settingsJsonSchema } from '../folder/settings-schema.ts';
import type { ResolvedSettings } from '../folder/site-settings.ts';
import { SearchIndexWriter } from '../indexing/search-index-writer.ts';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import { articleJsonSchema } from './article-schema.ts';
import { type Catalogue, languagesOf } from './catalogue.ts';
import { inputsOf, readEdition } from './edition.ts';
import { templateFiller } from './fill-template.ts';
import { libraryPages } from './library/library-pages.ts';
import { writeForMachines } from './machines/write-for-machines.ts';
import { LLMS_FILE } from './markdown/llms-text.ts';
import { SiteMarkdown } from './markdown/site-markdown.ts';
import { writeMoves } from './moves/write-moves.ts';
import { pageLinks } from './page-links.ts';
import { webManifest } from './web-manifest.ts';

interface SiteToWrite {
	/** The folder of files that are published as they are. */
	publicDir: string;
	/** The folder that the browser's build has been written to. */
	out: string;
	/** The path of the built module that renders pages. */
	prerenderer: string;
	/** The site's base: `/`, or a path below it that ends with `/`. */
	base: string;
	settings: ResolvedSettings;
	catalogue: Catalogue;
	/** The words of each card by its path (see `writeCards`). */
	cards: ReadonlyMap<string, string>;
	/** What builds remember. */
	cache: BuildCache;
	/** A hash of what the scripts and styles were made of. */
	scripts: string;
	/** Called with the number of articles whose pages are written. */
	onArticle: (done: number) => void;
}

/**
 * Writes all data and pages into the folder of the browser's build, with one article in memory at a
 * time. Returns the number of pages.
 */
export async function writeSite(site: SiteToWrite): Promise<number> {
	const { out, base, catalogue, cache, settings } = site;
	const { address, locales, preferences } = settings;
	const { paper = colors.paper } = settings.colors ?? {};
	const template = await readFile(join(out, 'index.html'), 'utf8');
	const fill = templateFiller(template);
	const manifest: Manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8'));
	const links = pageLinks(manifest, base, preferences);
	const { createRenderer, describeSite } = await import(pathToFileURL(site.prerenderer).href);
	/** What every page is made of, beside its data. */
	const frame = keyOf([site.scripts, template, manifest, base, settings]);

	// A page is drawn of these alone, which are among the inputs of its files.
	let data = new Map<string, unknown>();
	let shown = '';
	const source: Source = {
		knowsAll: true,
		here: () => '/',
		isReplacingContent: false,
		languages: (slug) => (slug === shown ? languagesOf(catalogue, slug) : undefined),
		learn: () => {},
		prefetch: () => {},
		// The articles passed the gate when the catalogue was read.
		read: async (path) => data.get(path) as never,
	};
	const render: (path: string) => Promise<Rendered> = createRenderer(source);
	const home = `/${locales[0]}/`;
	const write = (path: string, text: string) => {
		cache.write(path, text);
		return path;
	};
	const writePage = async (
		path: string,
		file: string,
		page: string,
		jsons: string[],
		{ twin, card = '' }: { twin?: string | undefined; card?: string } = {},
	) => {
		const rendered = await render(path);
		const alt = site.cards.get(card);
		const picture = { url: wholeAddress(alt ? card : 'preview.png', base, address), alt };
		const filling = {
			...{ rendered, page, path, base, preferences },
			links: { ...links(rendered, page, jsons), markdown: twin && base + twin, picture },
		};
		return write(file, fill(filling));
	};

	let pages = 2 * locales.length + 2;
	for (const { view, list, locales } of libraryPages(catalogue, settings.locales)) {
		pages += locales.length;
		await cache.files([frame, view, list, locales], async () => {
			const json = libraryPath(view);
			data = new Map([[json, list]]);
			const written = [write(json, JSON.stringify(list))];
			for (const locale of locales) {
				const path = formatView({ ...view, locale });
				written.push(await writePage(path, `${path.slice(1)}index.html`, 'library', [json]));
				if (path === home) written.push(await writePage(path, 'index.html', 'root', []));
			}
			return written;
		});
	}
	for (const locale of locales) {
		for (const kind of [SEARCH_SLUG, NOTES_SLUG] as const) {
			const path = formatAddress({ kind, locale, query: '' });
			await writePage(path, `${path.slice(1)}index.html`, kind, []);
		}
	}
	const markdown = new SiteMarkdown(site);
	const searchIndex = new SearchIndexWriter(cache);
	for (const [i, slug] of [...catalogue.keys()].sort().entries()) {
		site.onArticle(i);
		pages += locales.length;
		const languages = languagesOf(catalogue, slug) ?? [];
		const read = () => Promise.all(languages.map((lang) => readEdition(catalogue, slug, lang)));
		const alts = languages.map((lang) => site.cards.get(cardPath(slug, lang)) ?? '');
		await cache.files([frame, inputsOf(catalogue, slug), alts], async () => {
			const texts = await read();
			data = new Map(texts.map((text) => [articlePath(slug, text.lang), text]));
			shown = slug;
			const written = texts.flatMap((text) => {
				const twin = markdown.fileOf(slug, text);
				return [
					write(articlePath(slug, text.lang), JSON.stringify(text)),
					...(twin ? [write(twin.path, twin.text)] : []),
				];
			});
			// Renders a page while another is being written.
			const pages = locales.map((locale) => {
				const own = data.has(articlePath(slug, locale));
				const lang = (own ? locale : languages[0]) ?? '';
				const file = `${locale}/${slug}/index.html`;
				const jsons = [articlePath(slug, lang)];
				const files = { twin: markdown.pathOf(slug, lang), card: cardPath(slug, lang) };
				return writePage(`/${locale}/${slug}/`, file, 'article', jsons, files);
			});
			return [...written, ...(await Promise.all(pages))];
		});
		const { key = '', texts = new Map() } = catalogue.get(slug) ?? {};
		const minutes = [...texts.values()].reduce((sum, text) => sum + text.minutes, 0);
		await searchIndex.add({ slug, languages, minutes, key, read });
	}
	await searchIndex.finish();
	await writePage(`/${locales[0]}/-/`, '404.html', '404', []);
	const about = await describeSite(locales[0] ?? '');
	const list = markdown.list(about);
	if (list !== undefined) write(LLMS_FILE, list);
	write(SHELL_PATH, fill({ ...shell(locales, about.name), base, preferences }));
	write(FILES_PATH, JSON.stringify(filesIn(manifest)));
	for (const locale of locales) {
		const about = { locale, base, paper: paper.light, ...(await describeSite(locale)) };
		write(manifestPath(locale), JSON.stringify(webManifest(about)));
	}
	await writeMoves({ ...site, ...settings });
	await writeForMachines({ ...site, ...settings, describeSite });
	for (const [path, schema] of [
		['article.schema.json', articleJsonSchema()],
		[SETTINGS_SCHEMA_PATH, settingsJsonSchema()],
	] as const) {
		write(path, JSON.stringify(schema, null, '\t'));
	}
	return pages;
}

/** The app shell: a page without content, in which any address can be shown offline. */
function shell([lang = '']: readonly string[], name: string) {
	const head = `<title>${escapeMarkup(name)}</title><meta name="robots" content="noindex">`;
	const rendered = { lang, dir: dirOfLang(lang), status: 200, head, body: '' };
	return { rendered, page: 'shell', links: { modules: [], jsons: [], fonts: [] } };
}

/** A font's file, whose folder in the build's cache changes with its letters. */
const FACE = /^.*\/(?=[^/]+\.woff2$)/;

/** The paths of the built files by their source modules; of CSS files with `#` and a number. */
function filesIn(manifest: Manifest): Record<string, string> {
	return Object.fromEntries(
		Object.entries(manifest).flatMap(([name, { file, css = [] }]) => [
			[name.replace(FACE, ''), file],
			...css.map((path, index) => [`${name}#${index}`, path]),
		]),
	);
}
