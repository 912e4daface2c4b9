import { formatAddress } from '../../core/address/address.ts';
import { givenName } from '../../core/site/site.ts';
import { dirOfText, dirWithin } from '../../core/text/direction.ts';
import { escapeMarkup } from '../../core/text/escape-markup.ts';
import { isolate, withIsolatedRuns } from '../../core/text/isolate.ts';
import { dirOfLocale, type Locale } from '../../i18n/locales.ts';
import type main from '../../i18n/messages/en.json';
import type en from '../../i18n/messages/offline/en.json';
import { fillShell } from './fill-shell.ts';
import type { ReadableArticle } from './readable-articles.ts';

/** The page's messages in all locales: those of the requested one may not be cached. */
const messages = import.meta.glob<(typeof en)['notSaved']>('../../i18n/messages/offline/*.json', {
	eager: true,
	import: 'notSaved',
});

const sites = import.meta.glob<(typeof main)['site']>('../../i18n/messages/*.json', {
	eager: true,
	import: 'site',
});

/** The site's logo, as `SiteLogo` draws it. */
const MARK =
	'<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect x="2.5" y="2.5" width="27" height="27" rx="4"/><path data-text="" d="M11 9.5h10M11 14h10M11 18.5h10M11 23h6"/><path d="M6.5 11.5v4M25.5 16.5v4"/></svg>';

interface NotSavedPage {
	/** The page without content that the build wrote. */
	shell: string;
	/** The site's base, which ends with `/`. */
	base: string;
	locale: Locale;
	/** What can be read instead. */
	articles: readonly ReadableArticle[];
}

/** The HTML of the page that says that another isn't saved, and lists what can be read. */
export function notSavedPage({ shell, base, locale, articles }: NotSavedPage): string {
	const dir = dirOfLocale(locale);
	const t = messages[`../../i18n/messages/offline/${locale}.json`];
	const site = sites[`../../i18n/messages/${locale}.json`];
	if (!t || !site) throw new Error(`No messages for the locale ${locale}`);
	const name = givenName(locale) ?? site.name;
	const address = (path: string) => escapeMarkup(base + path.slice(1));
	const home = address(formatAddress({ kind: 'library', locale }));
	const entries = articles.map(({ locale: its, slug, text, title, lang }) => {
		const page = { kind: 'article', locale: its, slug, text } as const;
		const own = dirWithin(title, dir);
		return `<li lang="${escapeMarkup(lang)}"><h2><a dir="${own}" href="${address(formatAddress(page))}">${escapeMarkup(withIsolatedRuns(title, own))}</a></h2></li>`;
	});
	const list =
		entries.length > 0
			? `<p class="count">${escapeMarkup(t.readable)}</p><ul class="entries">${entries.join('')}</ul>`
			: `<p>${escapeMarkup(t.nothing)}</p>`;
	const body = `<div class="frame"><header class="frame-header"><a class="home" href="${home}">${MARK}<span dir="${dirOfText(name) ?? dir}">${escapeMarkup(name)}</span></a></header><div class="page" data-kind="error"><main id="_content"><h1>${escapeMarkup(t.title)}</h1><p class="lead">${escapeMarkup(t.text)}</p><p class="actions"><a class="button" href="">${escapeMarkup(t.retry)}</a></p>${list}</main></div></div>`;
	return fillShell(shell, {
		lang: locale,
		dir,
		page: 'absent',
		content: { title: `${escapeMarkup(t.title)} — ${escapeMarkup(isolate(name, dir))}`, body },
	});
}
