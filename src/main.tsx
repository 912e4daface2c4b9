import './styles/main.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { siteSource } from './browser/site-source.ts';
import { parseAddress } from './core/address.ts';
import { pickLocale } from './i18n/locales.ts';
import { readLocale } from './preferences/keep.ts';
import { createRoutes } from './routes.tsx';

const base = import.meta.env.BASE_URL;
const root = document.documentElement;
const container = document.getElementById('root');

// What the build wrote into the page: the languages of the article that it shows.
const here = parseAddress(location.pathname.slice(base.length - 1));
const { languages } = root.dataset;
if (here?.kind === 'article' && languages) siteSource.learn(here.slug, languages.split(' '));

const guess = () => pickLocale([readLocale(), ...navigator.languages]);
const router = createBrowserRouter(createRoutes(siteSource, guess), { basename: base });

function start(): void {
	siteSource.knowsAll = false;
	if (!container) return;
	const app = (
		<StrictMode>
			<RouterProvider router={router} />
		</StrictMode>
	);
	// A prerendered page is read while this waits, and stays if nothing better can be had.
	if (router.state.errors?.['0']) return;
	if ('swap' in root.dataset || container.childElementCount === 0) {
		container.replaceChildren();
		createRoot(container).render(app);
		requestAnimationFrame(() => requestAnimationFrame(() => delete root.dataset.swap));
	} else {
		hydrateRoot(container, app);
	}
	root.dataset.live = '';
}

if (router.state.initialized) start();
else {
	const stop = router.subscribe((state) => {
		if (!state.initialized) return;
		stop();
		start();
	});
}
