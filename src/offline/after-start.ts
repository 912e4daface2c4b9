import type { createBrowserRouter } from 'react-router';
import { importWithRetry, setRecover } from '../browser/loading/import-with-retry.ts';
import { recoverWithFullLoad } from '../browser/loading/recover.ts';
import { manifestPath } from '../core/site/offline-paths.ts';
import { isLocale } from '../i18n/locales.ts';
import { navigateOffline } from './navigate-offline.ts';
import { registerWorker, workerPath } from './register-worker.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/** Sets up what a page needs only once it is shown: the recovery of lost files, and the service worker. */
export function afterStart(router: Router): void {
	setRecover((error) => recoverFor(router, error));
	installInOwnLanguage(router);
	startWorker(router);
}

/** Recovers from a lost file, as `browser/loading/recover.ts` says. */
async function recoverFor(router: Router, error: unknown): Promise<never> {
	const { navigation, location } = router.state;
	const next = navigation.location ?? location;
	const href = router.createHref(next);
	const isStarting = !('live' in document.documentElement.dataset);
	const isAwaited =
		isStarting || navigation.state !== 'idle' || (navigator.userActivation?.isActive ?? true);
	if (!isAwaited) throw error;
	return recoverWithFullLoad(error, href).catch((error) =>
		navigateOffline({
			error,
			from: location.pathname,
			to: next.pathname,
			href,
			isAwaited: () => router.state.navigation.location?.key === next.key,
		}),
	);
}

/** Keeps the web manifest in the page's language: in it the site would be installed. */
function installInOwnLanguage(router: Router): void {
	router.subscribe(({ matches }) => {
		const { locale } = matches.at(-1)?.params ?? {};
		const link = document.querySelector('link[rel="manifest"]');
		if (isLocale(locale))
			link?.setAttribute('href', import.meta.env.BASE_URL + manifestPath(locale));
	});
}

/** Registers the service worker, and tells of the new versions that it installs. */
function startWorker(router: Router): void {
	const { serviceWorker } = navigator;
	// Browsers have none on a page that came over http.
	if (!serviceWorker) return;
	serviceWorker.addEventListener('message', ({ source }) => {
		// This site can lie below the path of another, whose worker this is.
		if (source instanceof ServiceWorker && source.scriptURL !== location.origin + workerPath)
			return;
		importWithRetry(() => import('./new-version.ts'))
			.then(({ announceVersion }) => announceVersion(router))
			// The new version is used at a later visit all the same.
			.catch(() => {});
	});
	// It is refused where the reader forbids storage.
	registerWorker().catch(() => {});
}
