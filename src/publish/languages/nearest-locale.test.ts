import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { LOCALE_GUESSES } from '../../core/text/locale-guesses.ts';
import { guessLocale, isLocale, locales } from '../../i18n/locales.ts';

const require = createRequire(import.meta.url);
const { languageAlias } = require('cldr-core/supplemental/aliases.json').supplemental.metadata
	.alias;
const { languageMatch } = require('cldr-core/supplemental/languageMatching.json').supplemental
	.languageMatching['written-new'];
const likely: Record<string, string> = require('cldr-core/supplemental/likelySubtags.json')
	.supplemental.likelySubtags;

const pickLocale = (tags: readonly string[]) => guessLocale(tags, LOCALE_GUESSES);

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

const { coverageLevels } = require('cldr-core/coverageLevels.json');
const { territoryInfo } = require('cldr-core/supplemental/territoryInfo.json').supplemental;

interface Territory {
	_population: string;
	languagePopulation?: Record<string, { _populationPercent: string }>;
}

/** How many people speak each language (CLDR), by its code. */
function countSpeakers(): Map<string, number> {
	const speakers = new Map<string, number>();
	for (const { _population, languagePopulation = {} } of Object.values<Territory>(territoryInfo)) {
		for (const [tag, { _populationPercent }] of Object.entries(languagePopulation)) {
			const [language = ''] = tag.split('_');
			const more = (Number(_population) * Number(_populationPercent)) / 100;
			speakers.set(language, (speakers.get(language) ?? 0) + more);
		}
	}
	return speakers;
}

/** Speakers of a language in a right-to-left script from which on its readers are thought of. */
const MANY_SPEAKERS = 2_000_000;

const speakers = countSpeakers();
const languageOf = (tag: string) => tag.split('-')[0] ?? '';

/** Languages that browsers can be set to, as CLDR covers them, and those in right-to-left scripts with many speakers. */
const languages = new Set([
	...Object.keys(coverageLevels).map(languageOf),
	...Object.keys(likely)
		.filter((tag) => /-(Arab|Hebr)-/.test(likely[tag] ?? ''))
		.map(languageOf)
		.filter((language) => (speakers.get(language) ?? 0) > MANY_SPEAKERS),
]);

/** The usual language in the script and region that a tag most likely has (UTS #35, likely subtags). */
function usualLanguage(tag: string): string {
	const [, script, region] = likely[tag]?.split('-') ?? [];
	const found = likely[`und-${script}-${region}`] ?? likely[`und-${region}`];
	return languageOf(found ?? likely[`und-${script}`] ?? likely.und ?? '');
}

/** Where a language is at home with a language of the interface, and in this script or region isn't. */
const AWAY_FROM_HOME = ['kk-Arab', 'kk-CN', 'kk-MN', 'sd-Deva', 'sd-IN', 'sd-Khoj', 'sd-Sind'];

test('a reader of any other language gets the interface that is usual there, by CLDR', () => {
	const known = new Set([...locales, ...[...aliases, ...varieties].map(([code]) => code)]);
	const tags = Object.keys(likely).filter((tag) => {
		const language = languageOf(tag);
		return languages.has(language) && !known.has(language) && language !== 'und';
	});
	expect(tags.length).toBeGreaterThan(200);
	const wrong = tags.flatMap((tag) => {
		const usual = usualLanguage(tag);
		const [expected, picked] = [isLocale(usual) ? usual : 'ar', pickLocale([tag])];
		return picked === expected ? [] : [`${tag}: ${picked}, not ${expected}`];
	});
	expect(wrong.filter((line) => !AWAY_FROM_HOME.includes(line.split(':')[0] ?? ''))).toEqual([]);
});
