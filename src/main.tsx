import './styles/main.css';
import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { siteSource } from './browser/site-source.ts';
import { parseAddress } from './core/address/address.ts';
import { ArticleError } from './core/article/parse-article.ts';
import { pickLocale } from './i18n/locales.ts';
import { readLocale } from './preferences/store-preference.ts';
import { askAhead } from './reader/page/prefetch-article.ts';
import { createRoutes } from './routes.tsx';
import { onSearchKey } from './search/field/search-key.ts';

const base = import.meta.env.BASE_URL;
const root = document.documentElement;
// A page that was cut off on its way may lack it.
const container =
	document.getElementById('_root') ?? document.body.appendChild(document.createElement('div'));

// What the build wrote into the page: the languages of the article that it shows.
const here = parseAddress(location.pathname.slice(base.length - 1));
const { languages } = root.dataset;
if (here?.kind === 'article' && languages) siteSource.learn(here.slug, languages.split(' '));

const guess = () => pickLocale([readLocale(), ...navigator.languages]);

addEventListener('keydown', onSearchKey);

/** Whether the page that stands here is the one that the address means, as the build drew it, and whole. */
const prerendered =
	container.childElementCount > 0 &&
	container.nextElementSibling !== null &&
	!('swap' in root.dataset);
/** How long a page that can be read waits before it asks again for what did not arrive, in ms. */
const PATIENCE = 5000;
/** How long what a page doesn't need for itself leaves the line to it, in ms. */
const REST = 4000;

function start(router: ReturnType<typeof createBrowserRouter>): void {
	const { errors, loaderData } = router.state;
	const [error] = Object.values(errors ?? {});
	if (error && (!loaderData.root || (prerendered && !(error instanceof ArticleError)))) {
		// The text is on the screen. It stays, and the scripts take it over when they can. Nor can
		// anything be said before there are messages.
		setTimeout(() => router.revalidate().then(() => start(router)), PATIENCE);
		return;
	}
	siteSource.knowsAll = false;
	siteSource.replaces = true;
	const app = <RouterProvider router={router} useTransitions={false} />;
	// As a transition, it lets go of the page every few milliseconds.
	if (prerendered && !error) startTransition(() => void hydrateRoot(container, app));
	else {
		container.replaceChildren();
		createRoot(container).render(app);
		requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.swap));
	}
}

askAhead(siteSource);

// A task of its own: the one before was the scripts' own beginning.
setTimeout(() => {
	const router = createBrowserRouter(createRoutes(siteSource, guess), { basename: base });
	// Development's files change under a worker's hands.
	if (import.meta.env.PROD) {
		setTimeout(
			() =>
				import('./offline/after-start.ts')
					.then((it) => it.afterStart(router, siteSource))
					// Without it the page reads as well.
					.catch(() => {}),
			// From the service worker it comes at once, and without a network it is needed at once.
			navigator.serviceWorker?.controller ? 0 : REST,
		);
	}
	if (router.state.initialized) return start(router);
	const stop = router.subscribe((state) => {
		if (!state.initialized) return;
		stop();
		start(router);
	});
});
