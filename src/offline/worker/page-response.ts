import { matchPrecache } from 'workbox-precaching';
import { parseAddress } from '../../core/address/address.ts';
import { articlePath, textOfPath } from '../../core/address/article-path.ts';
import { libraryPath, parseView } from '../../core/address/library-view.ts';
import { SHELL_PATH } from '../../core/site/offline-paths.ts';
import { LOCALE_GUESSES } from '../../core/text/locale-guesses.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { dirOfLocale, guessLocale, isLocale } from '../../i18n/locales.ts';
import { cachedArticle, cachedData, cachedPaths, hasMessages } from './cached-data.ts';
import { fillShell } from './fill-shell.ts';
import { notSavedPage } from './not-saved-page.ts';
import { readableArticles } from './readable-articles.ts';
import { formerSlugs, pagePathOf, scope, worker } from './worker-scope.ts';

/** The shell for a page whose data is cached; undefined where it isn't. */
export async function pageFromData(url: string): Promise<Response | undefined> {
	const shell = await shellText();
	const page = parseAddress(`/${pagePathOf(url)}`, new URL(url).search);
	if (!shell || !page) return undefined;
	if (page.kind === 'root') return html(fillShell(shell, { lang: 'ar', dir: 'rtl', page: 'root' }));
	const { locale } = page;
	if (!isLocale(locale) || !(await hasMessages(locale))) return undefined;
	const about = { lang: locale, dir: dirOfLocale(locale), page: page.kind };
	if (page.kind === 'library') {
		const view = parseView(`/${pagePathOf(url)}`, new URL(url).search);
		const list = view && (await cachedData(libraryPath(view)));
		return list ? html(fillShell(shell, about)) : undefined;
	}
	if (page.kind !== 'article') return html(fillShell(shell, about));
	const slug = formerSlugs.get(page.slug) ?? page.slug;
	const languages = await languagesOf(slug);
	const lang = chooseTextLang(languages, locale, page.text);
	if (!lang || !(await cachedData(articlePath(slug, lang)))) return undefined;
	// The browser keeps the key of the address.
	if (slug !== page.slug)
		return Response.redirect(`${scope}${locale}/${slug}/${new URL(url).search}`);
	return html(fillShell(shell, { ...about, languages }));
}

/** Whether an address names a language of the text, by `?text=`, that isn't cached. */
export async function lacksText(url: string): Promise<boolean> {
	const page = parseAddress(`/${pagePathOf(url)}`, new URL(url).search);
	if (page?.kind !== 'article' || !page.text) return false;
	const languages = await languagesOf(page.slug);
	return languages.includes(page.text) && !(await cachedData(articlePath(page.slug, page.text)));
}

/** The answer, with status 503, that says in the page's locale that the page isn't saved. */
export async function notSavedResponse(url: string): Promise<Response> {
	const shell = await shellText();
	if (!shell) return Response.error();
	const page = parseAddress(`/${pagePathOf(url)}`);
	const requested = page && 'locale' in page ? page.locale : pagePathOf(url).split('/')[0];
	const locale = guessLocale([requested, ...worker.navigator.languages], LOCALE_GUESSES);
	const articles = await readableArticles(locale);
	return html(notSavedPage({ shell, base: new URL(scope).pathname, locale, articles }), 503);
}

/** The languages of an article, by any of its cached texts. */
async function languagesOf(slug: string): Promise<readonly string[]> {
	const path = (await cachedPaths()).find((one) => textOfPath(one)?.slug === slug);
	return (path && (await cachedArticle(path))?.languages) || [];
}

async function shellText(): Promise<string | undefined> {
	return (await matchPrecache(SHELL_PATH))?.text();
}

function html(text: string, status = 200): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
