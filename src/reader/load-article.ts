import type { Article } from '../core/article.ts';
import { articlePath } from '../core/catalogue.ts';
import { parseArticle } from '../core/parse-article.ts';
import type { Source } from '../core/source.ts';
import { chooseTextLang } from '../core/text-language.ts';

/** What an article's page is drawn from. */
export interface ArticleData {
	slug: string;
	/** The language of the interface. */
	locale: string;
	article: Article;
	/** The languages that the article can be had in, the original first. */
	languages: readonly string[];
}

/**
 * Loads an article in the language that its address means.
 *
 * @returns undefined where there is no such article
 * @throws {ArticleError} where its file is not as the format asks
 */
export async function loadArticle(
	source: Source,
	{ locale, slug, text }: { locale: string; slug: string; text: string | null },
): Promise<ArticleData | undefined> {
	const lang = chooseTextLang(source.languages(slug) ?? [], locale, text);
	if (lang === undefined) return undefined;
	const path = articlePath(slug, lang);
	const article = parseArticle(await source.json(path), path);
	const languages = article.edition?.languages ?? [lang];
	source.learn(slug, languages);
	for (const [other, its] of article.edition?.linked ?? []) {
		source.learn(other, its);
	}
	return { slug, locale, article, languages };
}
