import { articlePath, textOfPath } from '../../core/address/article-path.ts';
import { groupBy } from '../../core/group-by.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { locales } from '../../i18n/locales.ts';
import { cachedArticle, cachedPaths, hasMessages } from './cached-data.ts';

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
	const texts = (await cachedPaths()).flatMap((path) => textOfPath(path) ?? []);
	const languages = groupBy(
		texts,
		({ slug }) => slug,
		({ lang }) => lang,
	);
	const found = await Promise.all(
		[...languages]
			.slice(0, MAX_ARTICLES)
			.map(async ([slug, cached]): Promise<ReadableArticle[]> => {
				const lang = chooseTextLang(cached, available) ?? '';
				const article = await cachedArticle(articlePath(slug, lang));
				if (!article) return [];
				const usual = chooseTextLang(article.languages, available);
				const text = lang === usual ? undefined : lang;
				return [{ locale: available, slug, title: article.title, lang, text }];
			}),
	);
	return found.flat().sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** The locale, or the first other one, whose messages are cached. */
async function localeWithMessages(locale: string): Promise<string | undefined> {
	for (const one of [locale, ...locales]) if (await hasMessages(one)) return one;
	return undefined;
}
