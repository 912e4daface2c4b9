import type { ShouldRevalidateFunction } from 'react-router';

/** Reloads a route's data only if the locale changes. */
export const whenLocaleChanges: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
	currentParams.locale !== nextParams.locale;

/** Reloads an article only if the locale, the article or the languages of its texts change. */
export const whenTextChanges: ShouldRevalidateFunction = (change) =>
	whenLocaleChanges(change) ||
	change.currentParams.slug !== change.nextParams.slug ||
	textsIn(change.currentUrl) !== textsIn(change.nextUrl);

/** The text languages in an address's query, as one string to compare. */
const textsIn = ({ searchParams }: URL) =>
	`${searchParams.get('text')} ${searchParams.get('with')}`;
