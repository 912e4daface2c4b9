import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { isLocale, pickLocale } from '../../i18n/locales.ts';

const require = createRequire(import.meta.url);
const { languageAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata
	.alias;
const { languageMatch } = require('cldr-core/supplemental/languageMatching.json').supplemental
	.languageMatching['written-new'];
const likely: Record<string, string> = require('cldr-core/supplemental/likelySubtags.json')
	.supplemental.likelySubtags;

/** The greatest distance at which CLDR takes a language for a variety of another. */
const VARIETY_DISTANCE = 10;

interface Alias {
	_reason: string;
	_replacement: string;
}
interface Match {
	_desired: string;
	_supported: string;
	_distance: number;
}

/** The code of a language of the interface for another code; codes of two letters have longer ones, which no browser uses. */
const aliases = Object.entries(languageAlias as Record<string, Alias>).flatMap(
	([code, { _reason, _replacement }]) => {
		const [language = '', region] = _replacement.split('-');
		const isUsed = _reason === 'deprecated' || _reason === 'macrolanguage' || region !== undefined;
		return isUsed && isLocale(language) && !code.includes('-') ? [[code, language] as const] : [];
	},
);

const varieties = (languageMatch as Match[]).flatMap(({ _desired, _supported, _distance }) =>
	isLocale(_supported) && Number(_distance) <= VARIETY_DISTANCE
		? [[_desired, _supported] as const]
		: [],
);

test('CLDR has other codes for languages of the interface, and varieties of them', () => {
	expect(aliases.length).toBeGreaterThan(5);
	expect(varieties.length).toBeGreaterThan(40);
});

for (const [code, locale] of [...aliases, ...varieties]) {
	test(`a reader of ${code} gets the interface in ${locale}`, () =>
		expect(pickLocale([code, 'en', 'tr'])).toBe(locale));
}

for (const [tag, full] of Object.entries(likely).filter(([tag]) => /^ku(-..)?$/.test(tag))) {
	const locale = full.includes('Arab') ? 'ckb' : 'ku';
	test(`a reader of ${tag}, in CLDR ${full}, gets the interface in ${locale}`, () =>
		expect(pickLocale([tag, 'en'])).toBe(locale));
}
