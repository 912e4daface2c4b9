import { articlePath } from '../../core/address/article-path.ts';
import { parseArticle } from '../../core/article/parse-article.ts';
import type { Source } from '../../core/site/source.ts';
import { chooseTexts } from '../../core/text/text-language.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { showNotice } from '../../ui/notice.ts';
import { besideRoute } from '../beside/beside-route.ts';
import type { ArticleData } from './article-data.ts';

/**
 * Loads an article in the languages of its address.
 *
 * @param query the address's query, with the text's language and that of a second text
 * @returns undefined where there is no such article
 * @throws {FileError} where its file is not in the format
 */
export async function loadArticle(
	source: Source,
	locale: Locale,
	slug: string,
	query: URLSearchParams,
): Promise<ArticleData | undefined> {
	const { lang, beside: other } = chooseTexts(source.languages(slug) ?? [], locale, query);
	if (lang === undefined) return undefined;
	const load = (lang: string) => source.read(articlePath(slug, lang), parseArticle);
	const [article, beside] = await Promise.all([
		load(lang),
		other !== undefined
			? besideRoute().then(
					({ loadBeside }) => loadBeside(source, { locale, slug, lang, other, load }),
					// If the script for two texts fails to load, one is shown.
					async () => {
						const { t } = await loadMessages(locale);
						showNotice({ text: t('error.network.text') });
						return undefined;
					},
				)
			: undefined,
	]);
	if (article.edition) source.learn(slug, article.edition.languages);
	for (const [its, others] of article.edition?.linked ?? []) {
		source.learn(its, others);
	}
	return { slug, locale, article, languages: source.languages(slug) ?? [lang], beside };
}
