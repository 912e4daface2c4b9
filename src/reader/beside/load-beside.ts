import type { ComponentType } from 'react';
import { redirect } from 'react-router';
import { loadFonts } from '../../browser/fonts.ts';
import { addressOfTexts, parseAddress } from '../../core/address/address.ts';
import type { Article } from '../../core/article/article.ts';
import type { Source } from '../../core/site/source.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import type { Locale } from '../../i18n/locales.ts';
import { loadBesideMessages } from '../../i18n/namespaces/beside.ts';
import { showNotice } from '../../ui/notice.ts';
import type { Beside } from '../page/article-data.ts';
import { BesideBody } from './BesideBody.tsx';
import { BesideChoice } from './BesideChoice.tsx';
import { BesideTitles } from './BesideTitles.tsx';

/** The two texts of an article to load. */
interface Asked {
	locale: Locale;
	slug: string;
	/** The languages of the first text and of the second. */
	lang: string;
	other: string;
	/** Loads the article in a language. */
	load: (lang: string) => Promise<Article>;
}

/**
 * Loads the text that stands beside another, of the same article.
 *
 * @returns undefined where both have the same language, or the second failed to load
 */
export async function loadBeside(source: Source, asked: Asked): Promise<Beside | undefined> {
	const { locale, slug, lang, other, load } = asked;
	if (other === lang) {
		keepBoth(source, slug, locale, lang);
		return undefined;
	}
	const spoken = loadBesideMessages(locale);
	try {
		const [article] = await Promise.all([load(other), spoken]);
		if (source.isReplacingContent) await loadFonts(article);
		return { article, Body: BesideBody, Titles: BesideTitles, Choice: BesideChoice };
	} catch {
		// The first text is shown without the second.
		spoken.then(
			({ t }) => {
				const again = { label: t('error.retry'), run: () => location.reload() };
				showNotice({ text: t('beside:missing'), action: again });
			},
			() => {},
		);
		return undefined;
	}
}

/** Loads the menu of second texts, with its messages. */
export async function loadChoice(locale: Locale): Promise<ComponentType> {
	await loadBesideMessages(locale);
	return BesideChoice;
}

/**
 * Where the reader of two texts chooses the second one's language for the first: swaps them.
 *
 * @throws {Response} a redirect to the swapped texts
 */
function keepBoth(source: Source, slug: string, locale: string, lang: string): void {
	const here = new URL(source.here(), 'https://site.invalid');
	const page = parseAddress(here.pathname, here.search);
	if (page?.kind !== 'article' || page.slug !== slug) return;
	const before = chooseTextLang(source.languages(slug) ?? [], page.locale, page.text);
	if (before === undefined || before === lang) return;
	throw redirect(addressOfTexts(locale, slug, lang, before) + here.hash);
}
