import type { Article } from '../../core/article/article.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { locales } from '../../i18n/locales.ts';
import { canSpeak, storedData, storedPaths } from './stored.ts';

/** A text that can be read without a network. */
export interface Readable {
	/** The interface language and the text of its page; `text` only where the address must name it. */
	locale: string;
	slug: string;
	text?: string;
	title: string;
	lang: string;
}

/** So many are named at most: each is read for its title. */
const MOST = 100;

/** What can be read without a network, in an interface language where it can be, by title. */
export async function readableIn(locale: string): Promise<Readable[]> {
	const spoken = await spokenFor(locale);
	if (!spoken) return [];
	const texts = new Map<string, string[]>();
	for (const path of await storedPaths()) {
		const [, slug, lang] = path.match(/^articles\/([^/]+)\/([^/]+)\.json$/) ?? [];
		if (slug && lang) texts.set(slug, [...(texts.get(slug) ?? []), lang]);
	}
	const found = await Promise.all(
		[...texts].slice(0, MOST).map(async ([slug, langs]): Promise<Readable[]> => {
			const lang = langs.includes(spoken) ? spoken : langs[0];
			const article = (await storedData(`articles/${slug}/${lang}.json`)) as Article | undefined;
			if (!lang || !article) return [];
			const usual = chooseTextLang(article.edition?.languages ?? langs, spoken);
			return [
				{
					locale: spoken,
					slug,
					title: article.title,
					lang,
					...(lang !== usual && { text: lang }),
				},
			];
		}),
	);
	return found.flat().sort((a, b) => a.title.localeCompare(b.title, locale));
}

/** The language of an interface that can be shown: the one asked for, else another. */
async function spokenFor(locale: string): Promise<string | undefined> {
	for (const one of [locale, ...locales]) if (await canSpeak(one)) return one;
	return undefined;
}
