import { type RouteObject, redirect } from 'react-router';
import { ErrorPage } from './app/ErrorPage.tsx';
import { Frame } from './app/Frame.tsx';
import { foundOr404, onDemandRoute } from './app/on-demand-route.tsx';
import type { RouteHandle } from './app/route-handle.ts';
import { whenLocaleChanges, whenTextChanges } from './app/should-revalidate.ts';
import { stayOnArticle, stayOnPage } from './app/stay-on-page.ts';
import { importWithRetry } from './browser/loading/import-with-retry.ts';
import { formatAddress } from './core/address/address.ts';
import { SEARCH_SLUG } from './core/address/key.ts';
import type { Source } from './core/site/source.ts';
import type { Locale } from './i18n/locales.ts';
import { loadMessages } from './i18n/messages.ts';
import { SaveOfflineButton } from './offline/SaveOfflineButton.tsx';
import { ArticlePage } from './reader/page/ArticlePage.tsx';
import type { ArticleData } from './reader/page/article-data.ts';
import { articleHead } from './reader/page/article-head.ts';
import { loadArticlePage } from './reader/page/load-article-page.ts';
import { ReaderTools } from './reader/tools/ReaderTools.tsx';
import { importSearch, SearchLink } from './search/field/SearchLink.tsx';
import { ListenButton } from './speech/ListenButton.tsx';

const importLibrary = () => importWithRetry(() => import('./library/library-route.ts'));

/**
 * The route table, used in the browser and by the build.
 *
 * @param guess returns the locale that an address asks for, or the one to use where the interface has not that
 */
export function createRoutes(source: Source, guess: (requested?: string) => Locale): RouteObject[] {
	const actions = <SaveOfflineButton />;
	return [
		{
			id: 'root',
			path: '/',
			loader: ({ params, request }) =>
				loadMessages(guess(params.locale)).catch((error) => stayOnPage(source, request.url, error)),
			shouldRevalidate: whenLocaleChanges,
			element: <Frame Search={SearchLink} />,
			children: [
				{
					ErrorBoundary: ErrorPage,
					children: [
						{
							index: true,
							loader: () => redirect(formatAddress({ kind: 'library', locale: guess() })),
						},
						{
							// The library: its first page, and all other pages under `-`.
							path: ':locale/*',
							...onDemandRoute(source, importLibrary, actions),
						},
						{
							path: `:locale/${SEARCH_SLUG}`,
							...onDemandRoute(source, importSearch, actions),
							shouldRevalidate: whenLocaleChanges,
						},
						{
							path: ':locale/:slug',
							loader: (args) =>
								loadArticlePage(source, args)
									.catch((error) =>
										stayOnArticle(source, args.request.url, args.params.slug, error),
									)
									.then(foundOr404),
							shouldRevalidate: whenTextChanges,
							element: (
								<ArticlePage
									actions={
										<>
											{actions}
											<ListenButton />
										</>
									}
								/>
							),
							handle: {
								head: articleHead,
								Tools: ReaderTools,
							} satisfies RouteHandle<ArticleData>,
						},
						{ path: '*', loader: () => foundOr404(undefined) },
					],
				},
			],
		},
	];
}
