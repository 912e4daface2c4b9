import { createInstance, type TFunction } from 'i18next';
import { importWithRetry } from '../browser/loading/import-with-retry.ts';
import { givenName } from '../core/site/site.ts';
import { digitsOf, withDigits } from '../core/text/digits.ts';
import type { Dir } from '../core/text/direction.ts';
import { isolate } from '../core/text/isolate.ts';
import { endonym } from '../core/text/languages.ts';
import { dirOfLocale, type Locale } from './locales.ts';
import type beside from './messages/beside/en.json';
import type en from './messages/en.json';
import type library from './messages/library/en.json';
import type offline from './messages/offline/en.json';
import type reader from './messages/reader/en.json';
import type search from './messages/search/en.json';
import type settings from './messages/settings/en.json';
import type speech from './messages/speech/en.json';

/** The namespaces beside the default one; `namespaces/` has a file for each, loaded with its feature. */
interface Namespaces {
	beside: typeof beside;
	library: typeof library;
	reader: typeof reader;
	settings: typeof settings;
	search: typeof search;
	offline: typeof offline;
	speech: typeof speech;
}

declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en } & Namespaces;
	}
}

/** The interface's messages and formats in one language. */
export interface Messages {
	locale: Locale;
	dir: Dir;
	/** Returns a message. Numbers get the locale's digits; values in the other direction are isolated. */
	t: TFunction<['translation', ...(keyof Namespaces)[]]>;
	/** Adds a namespace's messages. */
	add: (name: keyof Namespaces, messages: object) => void;
	/** Formats an ISO date (`2019-11-15`) as a long Gregorian date. */
	date: (iso: string) => string;
	/**
	 * Returns a language's name in this one, for use in a sentence; lists show endonyms instead. Where there
	 * is no such name: its endonym, else its tag.
	 */
	language: (tag: string) => string;
	/** Joins texts into an enumeration; those in the other direction are isolated. */
	list: (items: readonly string[]) => string;
}

/**
 * For locales that some browsers have no plural rules for: a locale with the same rules (CLDR). Without
 * it, `Intl.PluralRules` would use the rules of the browser's own language.
 */
const PLURALS_AS: Partial<Record<Locale, Locale>> = { ckb: 'en', ku: 'en' };

/** How the first day of a month is written, in locales where it is an ordinal. */
const FIRST_DAY: Partial<Record<Locale, string>> = { fr: '1er' };

const files = import.meta.glob<typeof en>('./messages/*.json', { import: 'default' });

/** The namespaces that are loaded or loading; one that failed is requested again. */
const loaded = new Map<string, Promise<Messages>>();

/** Loads the default namespace in a language: one file. */
export function loadMessages(locale: Locale): Promise<Messages> {
	return once(locale, async () => createMessages(locale, await load(files, locale)));
}

/**
 * Returns a function that loads a namespace (i18next) in a language: `t('library:title')` works from
 * then on. It throws a `TypeError` where the network doesn't respond.
 *
 * @param files the loaders of the namespace's messages, by file path
 */
export function namespace(name: keyof Namespaces, files: Record<string, () => Promise<object>>) {
	return (locale: Locale): Promise<Messages> =>
		once(`${name}/${locale}`, async () => {
			const [messages, own] = await Promise.all([loadMessages(locale), load(files, locale)]);
			messages.add(name, own);
			return messages;
		});
}

function once(name: string, run: () => Promise<Messages>): Promise<Messages> {
	const known = loaded.get(name) ?? run();
	loaded.set(name, known);
	known.catch(() => loaded.delete(name));
	return known;
}

async function load<M extends object>(
	from: Record<string, () => Promise<M>>,
	locale: Locale,
): Promise<M> {
	const path = Object.keys(from).find((path) => path.endsWith(`/${locale}.json`)) ?? '';
	const file = from[path];
	const messages = file && (await importWithRetry(file));
	if (!messages) throw new Error(`No messages for the locale ${locale}`);
	if (import.meta.env.MODE !== 'pseudo') return messages;
	const { pseudo } = await import('./pseudo.ts');
	return pseudo(messages);
}

function createMessages(locale: Locale, translation: typeof en): Messages {
	const digits = digitsOf(locale);
	const dir = dirOfLocale(locale);
	const plurals = PLURALS_AS[locale] ?? locale;
	const site = { ...translation.site, name: givenName(locale) ?? translation.site.name };
	const i18n = createInstance();
	i18n.init({
		lng: plurals,
		resources: { [plurals]: { translation: { ...translation, site } } },
		initAsync: false,
		// React escapes HTML; here values get their digits and are isolated.
		interpolation: {
			escape: (value) => isolate(/^\d+$/.test(value) ? withDigits(value, digits) : value, dir),
		},
	});
	const t = i18n.t;
	return {
		locale,
		dir,
		t,
		add: (name, messages) => i18n.addResourceBundle(plurals, name, messages),
		date: (iso) => {
			const [year, month, day] = iso.split('-').map(Number);
			return t('format.date', {
				year: String(year),
				month: t(`format.months.${month}` as 'format.months.1'),
				day: (day === 1 && FIRST_DAY[locale]) || String(day),
			});
		},
		language: (tag) => {
			const [language] = tag.split('-');
			return t(`languages.${language}` as 'languages.ar', { defaultValue: endonym(tag) });
		},
		list: (items) => items.map((item) => isolate(item, dir)).join(t('format.list')),
	};
}
