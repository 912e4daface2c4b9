import type { ShouldRevalidateFunction } from 'react-router';

/** Loads a route's data anew only for another locale. */
export const whenLocaleChanges: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
	currentParams.locale !== nextParams.locale;

/** Loads an article anew only for another locale, article or language of its texts. */
export const whenTextChanges: ShouldRevalidateFunction = (change) =>
	whenLocaleChanges(change) ||
	change.currentParams.slug !== change.nextParams.slug ||
	textsIn(change.currentUrl) !== textsIn(change.nextUrl);

/** The languages that an address's query names. */
const textsIn = ({ searchParams }: URL) =>
	`${searchParams.get('text')} ${searchParams.get('with')}`;
