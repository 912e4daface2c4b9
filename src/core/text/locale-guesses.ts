/** Locales with other codes of their language, and with languages to which they are the nearest, as CLDR has them. */
const NEAREST = [
	'ar arb aao abh abv acm acq acw acx acy adf aeb aec afb apc apd arq ars ary arz auz avl ayh ayl ayn ayp bbz pga shu ssh',
	'fa drw pes prs tnf',
	'he iw',
	'ku kmr',
	'zh cmn cdo cjy cnp cpx csp czh czo gan hak hnm hsn luh lzh mnp nan sjc wuu yue',
];

/**
 * Locales with languages, some in a script or region only, that are spoken where the locale's language is
 * the usual one in their script, by CLDR's likely subtags.
 */
const USUAL = [
	'ar ha-sd',
	'en af cy eo ga gd ha ia ig kxv mi nso om pcm st tn xh yo zu',
	'fa az-arab az-ir azb glk haz kk-af kk-ir lrc mzn ps sdh uz-af uz-arab',
	'ur bal bgn brh dcc hno ks lah pa-arab pa-pk pnb sd skr tg-arab tg-pk',
	'tr ky-latn ky-tr sr-tr',
	'fr blo br ff-adlm ha-cm lb nqo oc',
	'es ast ca eu gl qu',
	'ru az-ru ba be bua cv kk sah tt tyv ug-cyrl ug-kz',
	'zh ii mn-cn mn-mong uz-cn',
];

/**
 * The two tables as one text. Tables, and no `Intl.Locale`: engines differ in what they know. Scripts
 * take them from the pages whose address may name no locale, so that others need not have them.
 */
export const LOCALE_GUESSES = `${NEAREST.join('|')}/${USUAL.join('|')}`;
