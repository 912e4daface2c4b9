import './styles/main.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { followFragmentsFirst } from './browser/fragment-links.ts';
import { importWithRetry } from './browser/loading/import-with-retry.ts';
import { retryWhileVisible } from './browser/retry-while-visible.ts';
import { siteSource } from './browser/site-source.ts';
import { parseAddress } from './core/address/address.ts';
import { FileError } from './core/json/file-error.ts';
import { guessLocale } from './i18n/locales.ts';
import { readLocale } from './preferences/store-preference.ts';
import { prefetchArticles } from './reader/page/prefetch-article.ts';
import { createRoutes } from './routes.tsx';
import { onSearchKey } from './search/field/search-key.ts';
import { closeMenus } from './ui/close-on-back.ts';

type Router = ReturnType<typeof createBrowserRouter>;

/** Delay before non-critical code is loaded, in milliseconds. */
const NON_CRITICAL_DELAY_MS = 4000;

const basename = import.meta.env.BASE_URL;
const root = document.documentElement;
// If the HTML was truncated in transit, the element may be missing.
const container =
	document.getElementById('_root') ?? document.body.appendChild(document.createElement('div'));
/** Whether the prerendered page is complete and belongs to the address. */
const isPrerendered =
	container.childElementCount > 0 &&
	container.nextElementSibling !== null &&
	!('swap' in root.dataset);

// The build writes the languages of the page's article into `<html data-languages>`.
const page = parseAddress(location.pathname.slice(basename.length - 1));
const { languages } = root.dataset;
if (page?.kind === 'article' && languages) siteSource.learn(page.slug, languages.split(' '));

addEventListener('keydown', onSearchKey);
closeMenus();
followFragmentsFirst();
prefetchArticles(siteSource);
// As a task of its own, so that the browser can paint before it.
setTimeout(start);

function start(): void {
	const { guesses = '' } = document.documentElement.dataset;
	const guess = (requested?: string) =>
		guessLocale([requested, readLocale(), ...navigator.languages], guesses);
	const router = createBrowserRouter(createRoutes(siteSource, guess), { basename });
	// In development a service worker would serve old files.
	if (import.meta.env.PROD) {
		// A page that comes from the service worker may have no network: the code is needed at once.
		const delay = navigator.serviceWorker?.controller ? 0 : NON_CRITICAL_DELAY_MS;
		setTimeout(loadNonCritical, delay, router);
	}
	const stop = router.subscribe(({ initialized }) => {
		if (!initialized) return;
		stop();
		showOrRetry(router);
	});
	if (router.state.initialized) {
		stop();
		showOrRetry(router);
	}
}

/** Shows the router's page; while files for it are missing, loads them again. */
function showOrRetry(router: Router): void {
	if (show(router)) return;
	const retry = async () => {
		await router.revalidate();
		if (!show(router)) throw new TypeError('A file did not load');
	};
	retryWhileVisible(retry, new AbortController().signal);
}

/**
 * Shows the router's page: hydrates the prerendered page, or replaces it.
 *
 * @returns false where a file failed to load and the prerendered page is more useful than the error page
 */
function show(router: Router): boolean {
	const { errors, loaderData } = router.state;
	const [error] = Object.values(errors ?? {});
	const isReadable = isPrerendered && !(error instanceof FileError);
	// The error page needs the root loader's messages.
	if (error && (isReadable || !loaderData.root)) return false;
	siteSource.knowsAll = false;
	siteSource.isReplacingContent = true;
	const app = <RouterProvider router={router} useTransitions={false} />;
	// A transition lets the browser handle input every few milliseconds.
	if (isPrerendered && !error) startTransition(() => void hydrateRoot(container, app));
	else {
		container.replaceChildren();
		createRoot(container).render(app);
		requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.swap));
	}
	return true;
}

function loadNonCritical(router: Router): void {
	importWithRetry(() => import('./offline/after-start.ts'))
		.then(({ afterStart }) => afterStart(router))
		// The page is readable without this code.
		.catch(() => {});
}
