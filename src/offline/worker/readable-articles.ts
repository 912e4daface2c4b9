import { articlePath, textOfPath } from '../../core/address/article-path.ts';
import type { Article } from '../../core/article/article.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { locales } from '../../i18n/locales.ts';
import { cachedData, cachedPaths, hasMessages } from './cached-data.ts';

/** An article that can be read offline. */
export interface ReadableArticle {
	/** Its page's locale. */
	locale: string;
	slug: string;
	/** The text's language, where the page would show another by default. */
	text?: string;
	title: string;
	/** The title's language. */
	lang: string;
}

/** Articles that are listed: each must be read for its title. */
const MAX_ARTICLES = 100;

/** The articles that can be read offline, by title, in a locale or, without its messages, in another. */
export async function readableArticles(locale: string): Promise<ReadableArticle[]> {
	const available = await localeWithMessages(locale);
	if (!available) return [];
	const languages = new Map<string, string[]>();
	for (const path of await cachedPaths()) {
		const text = textOfPath(path);
		if (text) languages.set(text.slug, [...(languages.get(text.slug) ?? []), text.lang]);
	}
	const found = await Promise.all(
		[...languages].slice(0, MAX_ARTICLES).map(async ([slug, langs]): Promise<ReadableArticle[]> => {
			const lang = langs.includes(available) ? available : langs[0];
			if (!lang) return [];
			const article = (await cachedData(articlePath(slug, lang))) as Article | undefined;
			if (!article) return [];
			const usual = chooseTextLang(article.edition?.languages ?? langs, available);
			const text = lang === usual ? {} : { text: lang };
			return [{ locale: available, slug, title: article.title, lang, ...text }];
		}),
	);
	return found.flat().sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** The locale, or the first other one, whose messages are cached. */
async function localeWithMessages(locale: string): Promise<string | undefined> {
	for (const one of [locale, ...locales]) if (await hasMessages(one)) return one;
	return undefined;
}
