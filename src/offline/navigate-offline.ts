import { navigateWithFullLoad } from '../browser/loading/navigate-with-full-load.ts';
import { parseAddress } from '../core/address/address.ts';
import { isLocale } from '../i18n/locales.ts';
import { loadMessages } from '../i18n/messages.ts';

interface OfflineNavigation {
	/** Why a file of the next page didn't come. */
	error: unknown;
	/** The paths of the present and of the next page. */
	from: string;
	to: string;
	/** The next page's address, as `navigateWithFullLoad` takes it. */
	href: string;
	/** Whether the reader is still going there. */
	isAwaited: () => boolean;
}

/**
 * Where there was no answer, goes to the next page with a full load: the service worker answers with
 * the page, or with the page that says that it isn't saved, and what is. Else throws the error; so it
 * does if only the language would change, since then the present page is worth more.
 */
export async function navigateOffline(navigation: OfflineNavigation): Promise<never> {
	const { error, from, to, href, isAwaited } = navigation;
	const [here, next] = [from, to].map((path) =>
		parseAddress(`/${path.slice(import.meta.env.BASE_URL.length)}`),
	);
	const isSame =
		from === to ||
		(here?.kind === 'article' && next?.kind === 'article' && here.slug === next.slug);
	const hasWorker = navigator.serviceWorker?.controller;
	if (!(error instanceof TypeError) || !hasWorker || isSame || !next || next.kind === 'root')
		throw error;
	// Without the messages of its language the next page can't be shown.
	if (isLocale(next.locale)) await loadMessages(next.locale);
	if (!isAwaited()) throw error;
	navigateWithFullLoad(href);
	return new Promise(() => {});
}
