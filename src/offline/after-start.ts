import type { createBrowserRouter } from 'react-router';
import { beginAnew } from '../browser/begin-anew.ts';
import type { siteSource } from '../browser/site-source.ts';
import { manifestPath } from '../core/site/offline-paths.ts';
import { isLocale } from '../i18n/locales.ts';
import { turnToAbsent } from './not-saved-page.ts';
import { registerWorker, workerPath } from './register-worker.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * What a page needs only after it stands, and has at hand before it is needed: the service worker,
 * and the way out where a new version of the site has taken this one's files away.
 */
export function afterStart(router: Router, source: typeof siteSource): void {
	const recover = (error: unknown) => {
		const { navigation, location } = router.state;
		const { location: next = location } = navigation;
		const href = router.createHref(next);
		return beginAnew(error, href).catch((error) =>
			turnToAbsent({
				error,
				to: next.pathname,
				from: location.pathname,
				href,
				isAwaited: () => router.state.navigation.location?.key === next.key,
			}),
		);
	};
	source.recover = recover;
	// What a control needs, and asks for when it is used.
	window.addEventListener('vite:preloadError', ({ payload }) => {
		recover(payload).catch(() => {});
	});
	// To install the site in the language that it is read in.
	router.subscribe(({ matches }) => {
		const { locale } = matches.at(-1)?.params ?? {};
		const link = document.querySelector('link[rel="manifest"]');
		if (isLocale(locale))
			link?.setAttribute('href', import.meta.env.BASE_URL + manifestPath(locale));
	});
	const { serviceWorker } = navigator;
	// Some browsers have none, and no page has one that came over http.
	if (!serviceWorker) return;
	serviceWorker.addEventListener('message', ({ source }) => {
		// Another site's, below whose path this one is.
		if (source instanceof ServiceWorker && source.scriptURL !== location.origin + workerPath)
			return;
		// Where it can't be said, the new version comes all the same.
		import('./new-version.ts')
			.then(({ announceVersion }) => announceVersion(router))
			.catch(() => {});
	});
	// Nor is there one where the reader forbids storage: then the site is read as it always was.
	registerWorker().catch(() => {});
}
