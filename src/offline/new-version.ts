import type { createBrowserRouter } from 'react-router';
import { turnTo } from '../browser/turn.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadPart } from '../i18n/messages.ts';
import { offlinePart } from '../i18n/parts/offline.ts';
import { say } from '../ui/notice.ts';

/** Says that there is a new version of the site, and takes it when the reader turns to another page. */
export async function announceVersion(
	router: ReturnType<typeof createBrowserRouter>,
): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	const stop = router.subscribe(({ navigation: { location: next }, location: here }) => {
		if (!next || next.pathname === here.pathname) return;
		// The page is on its way: what the reader does until it comes turns no other.
		stop();
		// As it tells of itself it may not have finished to be installed.
		registration.waiting?.postMessage('turn');
		turnTo(router.createHref(next));
	});
	const { t } = await loadPart(document.documentElement.lang as Locale, offlinePart);
	say({ text: t('offline:newVersion') });
}
