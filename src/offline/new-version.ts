import type { createBrowserRouter } from 'react-router';
import { navigateWithFullLoad } from '../browser/loading/navigate-with-full-load.ts';
import type { Locale } from '../i18n/locales.ts';
import { loadOfflineMessages } from '../i18n/namespaces/offline.ts';
import { showNotice } from '../ui/notice.ts';
import { USE_NEW_VERSION } from './worker-messages.ts';

/** Says that there is a new version of the site, and loads it when the reader goes to another page. */
export async function announceVersion(
	router: ReturnType<typeof createBrowserRouter>,
): Promise<void> {
	const registration = await navigator.serviceWorker.ready;
	const stop = router.subscribe(({ navigation: { location: next }, location: here }) => {
		if (!next || next.pathname === here.pathname) return;
		// The page is being left: a second navigation would load it twice.
		stop();
		// When it announced itself, the worker may not have been installed yet.
		registration.waiting?.postMessage(USE_NEW_VERSION);
		navigateWithFullLoad(router.createHref(next));
		// Else the router, whose data may come before the new page, adds a second entry to the history.
		router.dispose();
	});
	const { t } = await loadOfflineMessages(document.documentElement.lang as Locale);
	showNotice({ text: t('offline:newVersion') });
}
