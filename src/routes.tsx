import type { ComponentType, ReactNode } from 'react';
import {
	type RouteObject,
	redirect,
	redirectDocument,
	replace,
	type ShouldRevalidateFunction,
	useLoaderData,
} from 'react-router';
import { ErrorPage } from './app/ErrorPage.tsx';
import { Frame } from './app/Frame.tsx';
import type { RouteHandle } from './app/route-handle.ts';
import { loadFaces } from './browser/fonts.ts';
import { formatAddress, parseAddress } from './core/address/address.ts';
import { KEY_MAX_LENGTH, SEARCH_SLUG } from './core/address/key.ts';
import { ArticleError } from './core/article/parse-article.ts';
import type { PageHead } from './core/site/page-head.ts';
import type { Source } from './core/site/source.ts';
import { isLocale, type Locale, pickLocale } from './i18n/locales.ts';
import { loadMessages, type Messages } from './i18n/messages.ts';
import { KeepButton } from './offline/SaveOfflineButton.tsx';
import { ArticlePage } from './reader/page/ArticlePage.tsx';
import { articleHead } from './reader/page/article-head.ts';
import { type ArticleData, loadArticle } from './reader/page/load-article.ts';
import { ReaderTools } from './reader/tools/ReaderTools.tsx';
import { SearchLink, searchRoute } from './search/field/SearchLink.tsx';
import { say } from './ui/notice.ts';

const missing = () => new Response(null, { status: 404 });

const isRedirect = (thrown: unknown) => thrown instanceof Response && thrown.status < 400;

const whenAnotherLocale: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
	currentParams.locale !== nextParams.locale;

const whenAnotherPage: ShouldRevalidateFunction = ({
	currentParams,
	nextParams,
	currentUrl,
	nextUrl,
}) =>
	currentParams.locale !== nextParams.locale ||
	currentParams.slug !== nextParams.slug ||
	textsIn(currentUrl) !== textsIn(nextUrl);

const pathOf = (address: string) => address.replace(/[?#].*/, '');

/** What an address's query says of the texts to show. */
const textsIn = ({ searchParams }: URL) =>
	`${searchParams.get('text')} ${searchParams.get('with')}`;

/** A page whose script comes with its data. A route's own `lazy` asks for its script once and never again. */
interface Loaded {
	Page: ComponentType<{ actions?: ReactNode }>;
	head: (data: never, messages: Messages) => PageHead;
}

function LoadedPage() {
	const { Page } = useLoaderData<Loaded>();
	return <Page actions={<KeepButton />} />;
}

const loaded = {
	element: <LoadedPage />,
	handle: {
		head: (data, messages) => data.head(data as never, messages),
	} satisfies RouteHandle<Loaded>,
};

/**
 * The one table of routes, for the browser and for the build.
 *
 * @param guess the locale where the address names none that the interface speaks
 */
export function createRoutes(source: Source, guess: () => string): RouteObject[] {
	const library = () => import('./library/library-route.ts').catch(source.recover);
	/** What doesn't come of a page: the reader keeps the one that is shown, and is told. */
	const stay = async (error: unknown, address: string): Promise<never> => {
		const here = source.here();
		if (address.endsWith(here.replace(/#.*/, ''))) throw error;
		const { t } = await loadMessages(document.documentElement.lang as Locale);
		say({ text: t('error.network.title') });
		throw replace(here);
	};
	return [
		{
			id: 'root',
			path: '/',
			loader: ({ params, request }) =>
				loadMessages(pickLocale([params.locale, guess()]))
					.catch(source.recover)
					.catch((error) => stay(error, request.url)),
			shouldRevalidate: whenAnotherLocale,
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
							// The first page of all, and every other below `-`.
							path: ':locale/*',
							loader: async ({ params: { locale, '*': view = '' }, request }) => {
								const { loadLibrary, LibraryPage: Page, libraryHead: head } = await library();
								const data =
									isLocale(locale) &&
									(await loadLibrary(source, locale, view, request.url).catch(source.recover));
								if (!data) throw missing();
								return { ...data, Page, head };
							},
							...loaded,
						},
						{
							path: `:locale/${SEARCH_SLUG}`,
							loader: async ({ params: { locale } }) => {
								if (!isLocale(locale)) throw missing();
								const { loadSearch, SearchPage: Page, searchHead: head } = await searchRoute();
								return { ...(await loadSearch(source, locale)), Page, head };
							},
							shouldRevalidate: whenAnotherLocale,
							...loaded,
						},
						{
							path: ':locale/:slug',
							loader: async ({ params: { locale, slug = '' }, request }) => {
								if (!isLocale(locale)) throw missing();
								const { searchParams } = new URL(request.url);
								const data = await loadArticle(source, locale, slug, searchParams)
									.catch(source.recover)
									.catch((error) => {
										// In another language the place would be lost with the text.
										const page = parseAddress(pathOf(source.here()));
										const isShown = page?.kind === 'article' && page.slug === slug;
										if (error instanceof ArticleError || isRedirect(error) || !isShown) throw error;
										return stay(error, request.url);
									});
								if (data) {
									if (source.replaces) await loadFaces(data.article.title);
									return data;
								}
								// The server may know an article that this page has not heard of.
								throw source.knowsAll || slug.length > KEY_MAX_LENGTH
									? missing()
									: redirectDocument(request.url);
							},
							shouldRevalidate: whenAnotherPage,
							element: <ArticlePage actions={<KeepButton />} />,
							handle: {
								head: articleHead,
								Tools: ReaderTools,
							} satisfies RouteHandle<ArticleData>,
						},
						{
							path: '*',
							loader: () => {
								throw missing();
							},
						},
					],
				},
			],
		},
	];
}
