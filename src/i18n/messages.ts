import { createInstance, type TFunction } from 'i18next';
import { digitsOf, withDigits } from '../core/digits.ts';
import { type Dir, dirOfLang, isolate } from '../core/direction.ts';
import { givenName } from '../core/site.ts';
import type { Locale } from './locales.ts';
import type en from './messages/en.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		resources: { translation: typeof en };
	}
}

/** What the interface says in one language, and how it writes numbers and dates. */
export interface Messages {
	locale: Locale;
	dir: Dir;
	/** A message; what is filled in is isolated where its direction differs, and in the locale's digits. */
	t: TFunction;
	/** An ISO date (`2019-11-15`) as a long Gregorian date. */
	date: (iso: string) => string;
	/** Several texts as an enumeration. */
	list: (items: readonly string[]) => string;
}

/**
 * A language with the same plural rule (CLDR), for those that browsers with little locale data
 * do not know: without it they would count by the rule of the browser's own language.
 */
const PLURALS_AS: Partial<Record<Locale, Locale>> = { ckb: 'en', ku: 'en' };

const files = import.meta.glob<typeof en>('./messages/*.json', { import: 'default' });

/** Loads what the interface says in a language: one file, and only that one. */
export async function loadMessages(locale: Locale): Promise<Messages> {
	const load = files[`./messages/${locale}.json`];
	if (!load) throw new Error(`No messages for the locale ${locale}`);
	const resources = await load();
	if (import.meta.env.MODE === 'pseudo') {
		const { pseudo } = await import('./pseudo.ts');
		return createMessages(locale, pseudo(resources));
	}
	return createMessages(locale, resources);
}

function createMessages(locale: Locale, translation: typeof en): Messages {
	const digits = digitsOf(locale);
	const dir = dirOfLang(locale);
	const plurals = PLURALS_AS[locale] ?? locale;
	const site = { ...translation.site, name: givenName(locale) ?? translation.site.name };
	const i18n = createInstance();
	i18n.init({
		lng: plurals,
		resources: { [plurals]: { translation: { ...translation, site } } },
		initAsync: false,
		// React escapes HTML; what a message needs is its values' direction and digits.
		interpolation: {
			escape: (value) => isolate(/^\d+$/.test(value) ? withDigits(value, digits) : value, dir),
		},
	});
	const t = i18n.t;
	return {
		locale,
		dir,
		t,
		date: (iso) => {
			const [year, month, day] = iso.split('-').map(Number);
			return t('format.date', {
				year: String(year),
				month: t(`format.months.${month}` as 'format.months.1'),
				day: String(day),
			});
		},
		list: (items) => items.join(t('format.list')),
	};
}
