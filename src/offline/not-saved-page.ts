import { turnTo } from '../browser/turn.ts';
import { parseAddress } from '../core/address/address.ts';
import { isLocale } from '../i18n/locales.ts';
import { loadMessages } from '../i18n/messages.ts';

interface Absent {
	/** Why the data of the page that the reader is going to didn't come. */
	error: unknown;
	/** The paths of that page and of the one that is shown. */
	to: string;
	from: string;
	/** The address of that page, as `turnTo` takes it. */
	href: string;
	/** Whether the reader still is going there. */
	isAwaited: () => boolean;
}

/**
 * Where there was no answer, loads the page that the reader is going to as a document: the service
 * worker shows it by what there is, or says that it isn't on the device, and what can be read now.
 * Another language of what is shown isn't worth leaving it: there the error stays one.
 */
export async function turnToAbsent({ error, to, from, href, isAwaited }: Absent): Promise<never> {
	const [next, here] = [to, from].map((path) =>
		parseAddress(`/${path.slice(import.meta.env.BASE_URL.length)}`),
	);
	const isSame = next?.kind === 'article' && here?.kind === 'article' && next.slug === here.slug;
	const isServed = navigator.serviceWorker?.controller;
	if (!(error instanceof TypeError) || !isServed || isSame || !next || next.kind === 'root')
		throw error;
	// In a language that can't be spoken the reader stays, too.
	if (isLocale(next.locale)) await loadMessages(next.locale);
	if (!isAwaited()) throw error;
	turnTo(href);
	return new Promise(() => {});
}
