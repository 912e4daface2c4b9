import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parseQuery } from '../core/search/query.ts';
import { endonym } from '../core/text/languages.ts';
import { dirOfLocale, type Locale, locales } from './locales.ts';

const FOLDER = new URL('./messages/', import.meta.url);

/** The namespaces beside the default one, each a folder. */
const namespaces = readdirSync(FOLDER).filter((name) => !name.endsWith('.json'));

/** A locale's messages, by their path: `error.missing.title`, and of a namespace `library:title`. */
function messagesOf(locale: Locale): Map<string, string> {
	const read = (name: string) =>
		flatten(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')), '');
	return new Map([
		...read(locale),
		...namespaces.flatMap((namespace) =>
			read(`${namespace}/${locale}`).map(([path, message]): [string, string] => [
				`${namespace}:${path}`,
				message,
			]),
		),
	]);
}

function flatten(node: unknown, path: string): [string, string][] {
	if (typeof node !== 'object' || node === null) return [[path, node as string]];
	return Object.entries(node).flatMap(([name, inside]) =>
		flatten(inside, path ? `${path}.${name}` : name),
	);
}

const all = new Map(locales.map((locale) => [locale, messagesOf(locale)]));
const messagesIn = (locale: Locale) => [...(all.get(locale) ?? [])];
const english = messagesIn('en');

/** A message with a plural has one path for each category: `library.count_one`. */
const PLURAL = /_(zero|one|two|few|many|other)$/;
const withoutPlural = (path: string) => path.replace(PLURAL, '');
const counted = [...new Set(english.flatMap(([path]) => PLURAL.exec(path) && withoutPlural(path)))]
	.filter((path) => path !== null)
	.sort();

/**
 * The plural categories of a locale, as CLDR has them.
 *
 * Browsers with little locale data know neither Kurdish language, so they are not asked: CLDR gives
 * both English's two, and `messages.ts` counts in them by the rule of English.
 */
function categoriesOf(locale: Locale): string[] {
	if (locale === 'ckb' || locale === 'ku') return ['one', 'other'];
	return new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
}

/** Sample numbers that cover every plural category. */
const NUMBERS = [...Array(201).keys(), 1.5, 0.5, 1000, 1_000_000];

/** Whether a category contains one integer only; its message may then omit the number. */
function isOneNumber(locale: Locale, category: string): boolean {
	const rules = new Intl.PluralRules(locale === 'ckb' || locale === 'ku' ? 'en' : locale);
	const whole = NUMBERS.filter((n) => Number.isInteger(n) && rules.select(n) === category);
	return whole.length === 1;
}

const placeholdersOf = (message: string) => (message.match(/\{\{.*?\}\}/g) ?? []).sort();
const textOf = (message: string) => message.replace(/\{\{.*?\}\}/g, '');

for (const folder of ['', ...namespaces.map((namespace) => `${namespace}/`)]) {
	test(`messages/${folder} has a file for each locale, and no other`, () =>
		expect(readdirSync(new URL(folder, FOLDER)).filter((name) => name.endsWith('.json'))).toEqual(
			locales.map((locale) => `${locale}.json`).sort(),
		));
}

test('the messages with a count are found', () => {
	expect(counted).toContain('article.minutes');
	expect(counted).toContain('library:count');
	expect(counted).toContain('search:passages');
});

for (const locale of locales) {
	const messages = messagesIn(locale);

	test(`${locale}: the message keys are those of English`, () => {
		const paths = (of: [string, string][]) => [...new Set(of.map(([path]) => withoutPlural(path)))];
		expect(paths(messages).sort()).toEqual(paths(english).sort());
	});

	test(`${locale}: messages with a count have all plural forms of the language, and no others`, () => {
		const forms = messages.map(([path]) => path).filter((path) => PLURAL.test(path));
		const expected = counted.flatMap((path) => categoriesOf(locale).map((c) => `${path}_${c}`));
		expect(forms.sort()).toEqual(expected.sort());
	});

	test(`${locale}: placeholders are those of English`, () => {
		const own = new Map(english);
		const wrong = messages.filter(([path, message]) => {
			const category = PLURAL.exec(path)?.[1];
			const pattern = own.get(path) ?? own.get(`${withoutPlural(path)}_other`) ?? '';
			const found = placeholdersOf(message);
			if (category && found.length === 0) return !isOneNumber(locale, category);
			return found.join() !== placeholdersOf(pattern).join();
		});
		expect(wrong).toEqual([]);
	});

	test(`${locale}: no message contains another message or a format`, () => {
		// The build leaves out what i18next has for these.
		const wrong = messages.filter(([, message]) => /\$t\(|\{\{[^}]*,/.test(message));
		expect(wrong).toEqual([]);
	});

	test(`${locale}: no message is empty, or begins or ends with a space`, () => {
		const wrong = messages.filter(
			([path, message]) =>
				typeof message !== 'string' ||
				message.trim() === '' ||
				(message !== message.trim() && path !== 'format.list'),
		);
		expect(wrong).toEqual([]);
	});

	test(`${locale}: no message contains a literal number`, () => {
		const wrong = messages.filter(
			([path, message]) =>
				/\p{N}/u.test(message) && !(locale === 'zh' && path.startsWith('format.months.')),
		);
		expect(wrong).toEqual([]);
	});

	test(`${locale}: no message contains bidirectional control characters`, () =>
		expect(messages.filter(([, message]) => /[\u202A-\u202E\u2066-\u2069]/.test(message))).toEqual(
			[],
		));

	test(`${locale}: the quotation marks around the query make it a phrase query`, () => {
		const quoted =
			all
				.get(locale)
				?.get('search:none')
				?.match(/\S\s?\{\{q\}\}\s?\S/u)?.[0] ?? '';
		const { parts } = parseQuery(quoted.replace('{{q}}', '中国'), locale);
		expect(parts.map(({ phrase }) => phrase)).toEqual([true]);
	});

	test(`${locale}: the month names are distinct`, () => {
		const months = messages.filter(([path]) => path.startsWith('format.months.'));
		expect(new Set(months.map(([, month]) => month)).size).toBe(12);
	});

	if (dirOfLocale(locale) === 'rtl') {
		test(`${locale}: no Latin letters except in “Matn”, “QR”, “EPUB” and “Edge”`, () => {
			const wrong = messages.filter(([, message]) =>
				/\p{Script=Latin}/u.test(textOf(message).replaceAll(/Matn|QR|EPUB|Edge/g, '')),
			);
			expect(wrong).toEqual([]);
		});
	}

	test(`${locale}: each message is in the script of its language`, () => {
		const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u;
		const wrong = messages.filter(
			([path, message]) =>
				!path.startsWith('format.') && !UNITS.test(path) && !script.test(textOf(message)),
		);
		expect(wrong.filter(([path]) => path !== 'site.name')).toEqual([]);
	});
}

/** Unit symbols, which Chinese writes in Latin letters. */
const UNITS = /^offline:(kilo|mega)bytes$/;

const SCRIPTS: Partial<Record<Locale, RegExp>> = {
	ar: /\p{Script=Arabic}/u,
	fa: /\p{Script=Arabic}/u,
	ur: /\p{Script=Arabic}/u,
	ckb: /\p{Script=Arabic}/u,
	he: /\p{Script=Hebrew}/u,
	ru: /\p{Script=Cyrillic}/u,
	zh: /\p{Script=Han}/u,
};

test('every interface language has a name among the messages, and every named language has an endonym', () => {
	const named = english.flatMap(([path]) => /^languages\.(.*)/.exec(path)?.[1] ?? []);
	expect(named).toEqual(expect.arrayContaining([...locales]));
	expect(named.filter((lang) => endonym(lang) === lang)).toEqual([]);
});

test('fr: narrow no-break spaces are inside guillemets and before high punctuation; there are no wide ones', () => {
	const wrong = messagesIn('fr').filter(([, message]) =>
		/(?<!\u202F)[:;?!»]|«(?!\u202F)|\u00A0/.test(message),
	);
	expect(wrong).toEqual([]);
});

/** Letters that look alike but are different code points for search and fonts. */
for (const [locale, foreign, why] of [
	['fa', /[\u064A\u0643\u0649]/, 'Persian has ی and ک'],
	['ur', /[\u064A\u0643\u0649\u0647]/, 'Urdu has ی, ک and ہ'],
	['ckb', /[\u064A\u0643\u0649]/, 'Kurdish has ی and ک'],
	['ar', /[\u06CC\u06A9\u06C1\u067E\u0686\u0698\u06AF]/, 'Arabic has ي and ك'],
] as const) {
	test(`${locale}: no letters of another language: ${why}`, () =>
		expect(messagesIn(locale).filter(([, message]) => foreign.test(message))).toEqual([]));
}

/** Labels that must not change: tools and tests find controls by them. */
for (const [path, ar, en] of [
	['article.showMore', 'اظهر المزيد', 'Show more'],
	['article.showLess', 'اظهر الأقل', 'Show less'],
	['article.backToTop', 'زر الذهاب إلى الأعلى', 'Back to top'],
	['article.outline', 'محتويات المقال', 'Contents'],
	['article.copyLink', 'نسخ رابط القسم', 'Copy link to section'],
	['frame.search', 'بحث', 'Search'],
	['frame.language', 'اللغة', 'Language'],
	['settings.title', 'إعدادات القراءة', 'Reading settings'],
	['settings:direction.label', 'اتجاه النص', 'Text direction'],
	['settings:direction.auto', 'تلقائي', 'Automatic'],
	['settings:direction.rtl', 'من اليمين إلى اليسار', 'Right to left'],
	['settings:direction.ltr', 'من اليسار إلى اليمين', 'Left to right'],
	['frame.skip', 'انتقل إلى المقال', 'Skip to article'],
] as const) {
	test(`${path} is exactly “${ar}” and “${en}”`, () => {
		expect(all.get('ar')?.get(path)).toBe(ar);
		expect(all.get('en')?.get(path)).toBe(en);
	});
}
