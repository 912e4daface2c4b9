import { matchPrecache } from 'workbox-precaching';
import { parseAddress } from '../../core/address/address.ts';
import { articlePath } from '../../core/address/article-path.ts';
import { libraryPath, parseView } from '../../core/address/library-view.ts';
import type { Article } from '../../core/article/article.ts';
import { SHELL_PATH } from '../../core/site/offline-paths.ts';
import { dirOfLang } from '../../core/text/direction.ts';
import { chooseTextLang } from '../../core/text/text-language.ts';
import { isLocale, pickLocale } from '../../i18n/locales.ts';
import { absentPage } from './absent-page.ts';
import { fillShell } from './fill-shell.ts';
import { readableIn } from './readable.ts';
import { pathOf, scope, worker } from './site.ts';
import { canSpeak, storedData, storedPaths } from './stored.ts';

/** The page at an address, to be drawn from data that is in the browser; undefined where it isn't. */
export async function pageFromData(url: string): Promise<Response | undefined> {
	const shell = await shellText();
	const page = parseAddress(`/${pathOf(url)}`, new URL(url).search);
	if (!shell || !page) return undefined;
	if (page.kind === 'root') return html(fillShell(shell, { lang: 'ar', dir: 'rtl', page: 'root' }));
	const { locale } = page;
	if (!isLocale(locale) || !(await canSpeak(locale))) return undefined;
	const about = { lang: locale, dir: dirOfLang(locale), page: page.kind };
	if (page.kind === 'library') {
		const view = parseView(`/${pathOf(url)}`, new URL(url).search);
		const list = view && (await storedData(libraryPath(view)));
		return list ? html(fillShell(shell, about)) : undefined;
	}
	if (page.kind !== 'article') return html(fillShell(shell, about));
	const languages = await languagesOf(page.slug);
	const lang = chooseTextLang(languages, locale, page.text);
	return lang && (await storedData(articlePath(page.slug, lang)))
		? html(fillShell(shell, { ...about, languages }))
		: undefined;
}

/** Whether an address asks for a text in a language that the page as it was drawn doesn't have. */
export async function lacksText(url: string): Promise<boolean> {
	const page = parseAddress(`/${pathOf(url)}`, new URL(url).search);
	if (page?.kind !== 'article' || !page.text) return false;
	const languages = await languagesOf(page.slug);
	return languages.includes(page.text) && !(await storedData(articlePath(page.slug, page.text)));
}

/** The page that says that another isn't here, in the language of that one. */
export async function absentAnswer(url: string): Promise<Response> {
	const shell = await shellText();
	if (!shell) return Response.error();
	const page = parseAddress(`/${pathOf(url)}`);
	const asked = page && 'locale' in page ? page.locale : pathOf(url).split('/')[0];
	const locale = pickLocale([asked, ...worker.navigator.languages]);
	const readable = await readableIn(locale);
	return html(absentPage({ shell, base: new URL(scope).pathname, locale, readable }), 503);
}

async function languagesOf(slug: string): Promise<readonly string[]> {
	const path = (await storedPaths()).find(
		(one) => one.startsWith(`articles/${slug}/`) && one.endsWith('.json'),
	);
	const article = path && ((await storedData(path)) as Article | undefined);
	return article ? (article.edition?.languages ?? [article.lang]) : [];
}

async function shellText(): Promise<string | undefined> {
	return (await matchPrecache(SHELL_PATH))?.text();
}

function html(text: string, status = 200): Response {
	return new Response(text, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
