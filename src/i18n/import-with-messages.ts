import { importWithRetry } from '../browser/loading/import-with-retry.ts';
import type { Locale } from './locales.ts';

/** Loads a feature's chunk, and its messages in a language. */
export async function importWithMessages<
	F extends { loadMessages: (locale: Locale) => Promise<unknown> },
>(locale: Locale, get: () => Promise<F>): Promise<F> {
	const feature = await importWithRetry(get);
	await feature.loadMessages(locale);
	return feature;
}
