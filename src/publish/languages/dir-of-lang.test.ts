import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { dirOfText } from '../../core/text/direction.ts';
import { endonym } from '../../core/text/languages.ts';
import { dirOfLocale, locales } from '../../i18n/locales.ts';
import { dirOfLang, scriptOfLang } from './dir-of-lang.ts';

/** The script and direction of these are CLDR 48's; ICU 78 gives the same scripts. */
const RTL = `
	ar ar-EG ar-MA ar-u-nu-latn ar-001 AR-eg arb ary arz apc ajp acm acq aeb afb ars ayl ayn ara shu arq
	acw acx ar-arz aii aao arc syr syr-Syre syc cld sam smp myz
	fa fa-AF fa-Aran fas per pes prs prs-AF tnf drw ps ps-PK pus pbu pbt ur ur-IN ur-Aran urd
	he heb iw iw-IL hbo yi ji ydd yih lad jpr dv div ug ug-CN uig
	ckb ckb-IR ku-IQ ku-IR ku-LB ku-Arab ku-Yezi KU-ARAB-iq kmr-IQ sdh
	sd sd-PK snd ks ks-IN kas pa-PK pa-Arab pnb lah skr hno phr hi-Arab trw khw
	uz-AF uz-Arab uz-arab-AF az-IR az-IQ az-Arab azb kk-CN kk-MN kk-IR kk-AF kk-Arab ky-CN ky-Arab
	tg-PK tg-Arab tk-Arab ms-CC ms-Arab id-Arab jv-Arab bal bcc bgn bqi glk mzn lrc luz brh ota tr-Arab
	ha-SD ha-CM ha-Arab ff-Adlm wo-Arab wo-Gara so-Arab sw-Arab swb mey bej bej-Arab rhg rhg-Rohg
	nqo man-Nkoo bm-Nkoo men-Mend hu-Hung xmn ae phn en-Arab en-Hebr bs-Arab
	und-EG und-IR und-IL und-Arab und-Hebr`;
const LTR = `
	ar-Latn fa-Cyrl he-Latn ug-KZ ug-Cyrl ckb-Latn ku ku-TR ku-Latn kmr sd-IN sd-Deva ks-Deva
	pa pa-IN pa-Guru uz uz-UZ uz-Cyrl az az-Cyrl azj kk ky tg tk tt crh ms id ha ha-NE ff ff-GN
	wo so sw mey-SN und und-US tr en fr es es-419 ca ru zh zh-Hant zh-TW zh-yue yue cmn ja ko hi bn ta th
	el hy ka am de de-1996 pt-BR nl sr sr-Latn sh mn-Mong vi-Hani sl-rozaj tlh xx x-private
	art-lojban i-klingon`;
const tagsIn = (list: string) => list.trim().split(/\s+/);

for (const [dir, list] of [
	['rtl', RTL],
	['ltr', LTR],
] as const) {
	test(`each tag of the list runs ${dir}`, () =>
		expect(tagsIn(list).filter((tag) => dirOfLang(tag) !== dir)).toEqual([]));
}

test('the table has over 200 tags', () =>
	expect(new Set([...tagsIn(RTL), ...tagsIn(LTR)]).size).toBeGreaterThan(200));

test('every tag of CLDR’s likely subtags has their script', () => {
	const { supplemental } = createRequire(import.meta.url)(
		'cldr-core/supplemental/likelySubtags.json',
	);
	const likely: [string, string][] = Object.entries(supplemental.likelySubtags);
	const wrong = likely.filter(([tag, full]) => scriptOfLang(tag) !== full.split('-')[1]);
	expect(likely.length).toBeGreaterThan(7000);
	expect(wrong).toEqual([]);
});

test('the name of each language runs as the language does', () => {
	const langs = [...locales, ...'de dv ps ug'.split(' ')];
	expect(langs.filter((lang) => dirOfText(endonym(lang)) !== dirOfLang(lang))).toEqual([]);
});

test('the interface in each language runs as the language does', () =>
	expect(locales.filter((locale) => dirOfLocale(locale) !== dirOfLang(locale))).toEqual([]));
