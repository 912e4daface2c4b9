import {
	type RouteObject,
	redirect,
	redirectDocument,
	type ShouldRevalidateFunction,
} from 'react-router';
import { ErrorPage } from './app/ErrorPage.tsx';
import { Frame } from './app/Frame.tsx';
import type { RouteHandle } from './app/route-handle.ts';
import { loadFaces } from './browser/fonts.ts';
import { formatAddress } from './core/address.ts';
import { SEARCH_SLUG } from './core/key.ts';
import type { Source } from './core/source.ts';
import { isLocale, pickLocale } from './i18n/locales.ts';
import { loadMessages, type Messages } from './i18n/messages.ts';
import { KeepButton } from './offline/KeepButton.tsx';
import { ArticlePage } from './reader/ArticlePage.tsx';
import { articleHead } from './reader/article-head.ts';
import { type ArticleData, loadArticle } from './reader/load-article.ts';
import { ReaderTools } from './reader/ReaderTools.tsx';
import { SearchLink, searchRoute } from './search/SearchLink.tsx';
import { say } from './ui/notice.ts';

const missing = () => new Response(null, { status: 404 });

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

/** What an address's query says of the texts to show. */
const textsIn = ({ searchParams }: URL) =>
	`${searchParams.get('text')} ${searchParams.get('with')}`;

/**
 * The one table of routes, for the browser and for the build.
 *
 * @param guess the locale where the address names none that the interface speaks
 */
export function createRoutes(source: Source, guess: () => string): RouteObject[] {
	let messages: Messages | undefined;
	const library = () => import('./library/library-route.ts').catch(source.recover);
	return [
		{
			path: '/',
			loader: async ({ params }) => {
				try {
					messages = await loadMessages(pickLocale([params.locale, guess()])).catch(source.recover);
					return messages;
				} catch (error) {
					if (!messages) throw error;
					// The reader keeps the page, in the language that it is in.
					say({ text: messages.t('error.network.title') });
					throw redirect(source.here());
				}
			},
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
								const { loadLibrary } = await library();
								const data =
									isLocale(locale) &&
									(await loadLibrary(source, locale, view, request.url).catch(source.recover));
								if (!data) throw missing();
								return data;
							},
							lazy: async () => {
								const { LibraryPage, libraryHead: head } = await library();
								const element = <LibraryPage actions={<KeepButton />} />;
								return { element, handle: { head } as RouteHandle };
							},
						},
						{
							path: `:locale/${SEARCH_SLUG}`,
							loader: async ({ params: { locale } }) => {
								if (!isLocale(locale)) throw missing();
								return (await searchRoute()).loadSearch(source, locale);
							},
							shouldRevalidate: whenAnotherLocale,
							lazy: async () => {
								const { SearchPage: Component, searchHead: head } = await searchRoute();
								return { Component, handle: { head } as RouteHandle };
							},
						},
						{
							path: ':locale/:slug',
							loader: async ({ params: { locale, slug = '' }, request }) => {
								if (!isLocale(locale)) throw missing();
								const { searchParams } = new URL(request.url);
								const data = await loadArticle(source, locale, slug, searchParams).catch(
									source.recover,
								);
								if (data) {
									if (source.replaces) await loadFaces(data.article.title);
									return data;
								}
								// The server may know an article that this page has not heard of.
								throw source.knowsAll ? missing() : redirectDocument(request.url);
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
