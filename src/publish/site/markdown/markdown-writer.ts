import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Article } from '../../../core/article/article.ts';
import { textAddress } from '../../../core/site/alternates.ts';
import { wholeAddress } from '../../../core/site/site.ts';
import type { ResolvedSettings } from '../../folder/site-settings.ts';
import { type Catalogue, textsIn } from '../catalogue.ts';
import { articleMarkdown } from './article-markdown.ts';
import { LLMS_FILE, llmsText } from './llms-text.ts';

interface SiteOfTexts {
	/** The folder of files that are published as they are. */
	publicDir: string;
	out: string;
	base: string;
	settings: ResolvedSettings;
	catalogue: Catalogue;
}

/** Writes the texts of a site as Markdown beside their pages, and the list of them, if it publishes any. */
export class MarkdownWriter {
	readonly #site: SiteOfTexts;
	readonly #languages = new Set<string>();

	constructor(site: SiteOfTexts) {
		this.#site = site;
	}

	/**
	 * The path of a text's Markdown below the site's base; undefined where the site publishes none. A text
	 * in a language that the interface doesn't speak has a folder in that of the page that shows it.
	 */
	pathOf(slug: string, lang: string): string | undefined {
		const { locales, markdown } = this.#site.settings;
		if (markdown === false) return undefined;
		const isSpoken = locales.some((locale) => locale === lang);
		return isSpoken ? `${lang}/${slug}/index.md` : `${locales[0]}/${slug}/${lang}/index.md`;
	}

	/** Writes one text. */
	async add(slug: string, article: Article): Promise<void> {
		const path = this.pathOf(slug, article.lang);
		if (!path) return;
		this.#languages.add(article.lang);
		const canonical = this.#address(textAddress(this.#site.settings.locales, slug, article.lang));
		await this.#write(path, articleMarkdown(article, { slug, path, canonical }));
	}

	/** Writes the list of all texts, unless the publisher has one, whose site this describes in its first language. */
	async finish(about: { name: string; description: string }): Promise<void> {
		const { publicDir, catalogue, settings } = this.#site;
		if (settings.markdown === false || existsSync(join(publicDir, LLMS_FILE))) return;
		const spoken = settings.locales.filter((locale) => this.#languages.has(locale));
		const inOrder = new Set<string>([...spoken, ...[...this.#languages].sort()]);
		const texts = [...inOrder].map((lang) => {
			const its = textsIn(catalogue, lang).map(({ slug, title, lead }) => ({
				...{ title, lead },
				address: this.#address(this.pathOf(slug, lang) ?? ''),
			}));
			return [lang, its] as const;
		});
		await this.#write(LLMS_FILE, llmsText({ ...about, texts: new Map(texts) }));
	}

	#address(path: string): string {
		return wholeAddress(path, this.#site.base, this.#site.settings.address);
	}

	async #write(path: string, text: string): Promise<void> {
		const file = join(this.#site.out, path);
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, text);
	}
}
