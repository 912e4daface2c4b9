import { articlePath } from '../../core/address/article-path.ts';
import type { Article } from '../../core/article/article.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { Source } from '../../core/site/source.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { say } from '../../ui/notice.ts';
import { besideRoute } from '../beside/beside-route.ts';
import type { Beside } from '../beside/load-beside.ts';

/** What an article's page is drawn from. */
export interface ArticleData {
	slug: string;
	/** The language of the interface. */
	locale: Locale;
	article: Article;
	/** The languages that the article can be had in, the original first. */
	languages: readonly string[];
	/** A second text, and what draws it beside the first. */
	beside?: Beside | undefined;
}

/**
 * Loads an article in the language that its address means.
 *
 * @param query what the address says: the text's language, and that of a second text beside it
 * @returns undefined where there is no such article
 * @throws {ArticleError} where its file is not as the format asks
 */
export async function loadArticle(
	source: Source,
	locale: Locale,
	slug: string,
	query: URLSearchParams,
): Promise<ArticleData | undefined> {
	const lang = chooseTextLang(source.languages(slug) ?? [], locale, query.get('text'));
	if (lang === undefined) return undefined;
	const load = (lang: string) => source.read(articlePath(slug, lang), parseArticle);
	const [article, beside] = await Promise.all([
		load(lang),
		query.has('with')
			? besideRoute().then(
					({ loadBeside }) => loadBeside(source, { locale, slug, lang, query, load }),
					// Without what draws two texts, one can be read.
					async () => {
						const { t } = await loadMessages(locale);
						say({ text: t('error.network.text') });
						return undefined;
					},
				)
			: undefined,
	]);
	const languages = article.edition?.languages ?? [lang];
	source.learn(slug, languages);
	for (const [its, others] of article.edition?.linked ?? []) {
		source.learn(its, others);
	}
	return { slug, locale, article, languages, beside };
}
