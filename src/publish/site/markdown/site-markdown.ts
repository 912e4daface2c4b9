import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
	base: string;
	settings: ResolvedSettings;
	catalogue: Catalogue;
}

/** The texts of a site as Markdown beside their pages, and the list of them, if it publishes any. */
export class SiteMarkdown {
	readonly #site: SiteOfTexts;

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

	/** One text, and its path; undefined where the site publishes none. */
	fileOf(slug: string, article: Article): { path: string; text: string } | undefined {
		const path = this.pathOf(slug, article.lang);
		if (!path) return undefined;
		const canonical = this.#address(textAddress(this.#site.settings.locales, slug, article.lang));
		return { path, text: articleMarkdown(article, { slug, path, canonical }) };
	}

	/**
	 * The list of all texts, for `LLMS_FILE`; undefined where the site publishes none, or has one of its own.
	 *
	 * @param about describes the site in its first language
	 */
	list(about: { name: string; description: string }): string | undefined {
		const { publicDir, catalogue, settings } = this.#site;
		if (settings.markdown === false || existsSync(join(publicDir, LLMS_FILE))) return undefined;
		const languages = new Set([...catalogue.values()].flatMap(({ texts }) => [...texts.keys()]));
		const spoken = settings.locales.filter((locale) => languages.has(locale));
		const inOrder = new Set<string>([...spoken, ...[...languages].sort()]);
		const texts = [...inOrder].map((lang) => {
			const its = textsIn(catalogue, lang).map(({ slug, title, lead }) => ({
				...{ title, lead },
				address: this.#address(this.pathOf(slug, lang) ?? ''),
			}));
			return [lang, its] as const;
		});
		return llmsText({ ...about, texts: new Map(texts) });
	}

	#address(path: string): string {
		return wholeAddress(path, this.#site.base, this.#site.settings.address);
	}
}
