import { createRequire } from 'node:module';
import type { Dir } from '../../core/text/direction.ts';

const require = createRequire(import.meta.url);

/** The likely subtags of a language, of a language in a region, or of `und` in a region: `ku-IQ` is `ku-Arab-IQ`. */
const likelySubtags: Readonly<Record<string, string>> =
	require('cldr-core/supplemental/likelySubtags.json').supplemental.likelySubtags;

/** Other codes of a language: `iw` is `he`, `prs` is `fa-AF`. */
const languageAliases: Readonly<Record<string, { _replacement: string }>> =
	require('cldr-core/supplemental/aliases.json').supplemental.metadata.alias.languageAlias;

const scripts: Readonly<Record<string, { rtl: string }>> =
	require('cldr-core/scriptMetadata.json').scriptMetadata;

/** Typographic variants of scripts (ISO 15924), which CLDR does not list. */
const VARIANT_OF: Readonly<Record<string, string>> = {
	Aran: 'Arab',
	Syre: 'Syrc',
	Syrj: 'Syrc',
	Syrn: 'Syrc',
};

/**
 * The direction of a BCP 47 tag: of its script if it names one, else of the script that its language
 * and region most likely have (UTS #35, likely subtags).
 *
 * For the build only: browsers differ in what they know of languages, so each published text says its
 * direction.
 */
export function dirOfLang(tag: string): Dir {
	const script = scriptOfLang(tag);
	return script && scripts[VARIANT_OF[script] ?? script]?.rtl === 'YES' ? 'rtl' : 'ltr';
}

/** The ISO 15924 code that a tag names or most likely has; undefined where CLDR doesn't know. */
export function scriptOfLang(tag: string): string | undefined {
	const { language, script, region } = parseTag(tag);
	const alias = parseTag(languageAliases[language]?._replacement ?? language);
	const likely =
		likelySubtags[`${alias.language}-${region ?? alias.region}`] ?? likelySubtags[alias.language];
	return script ?? alias.script ?? likely?.split('-')[1];
}

/** The parts of a tag that its script depends on, in their usual case. */
function parseTag(tag: string) {
	const [prefix = '', ...rest] =
		tag
			.toLowerCase()
			.split(/-.(?=-|$)/)[0]
			?.split('-') ?? [];
	// `zh-yue` is an older form of `yue` (RFC 5646, 4.5).
	const language = /^[a-z]{3}$/.test(rest[0] ?? '') ? (rest.shift() ?? '') : prefix;
	const script = /^[a-z]{4}$/.test(rest[0] ?? '') ? rest.shift() : undefined;
	const region = /^([a-z]{2}|\d{3})$/.test(rest[0] ?? '') ? rest[0]?.toUpperCase() : undefined;
	return { language, script: script?.replace(/^./, (first) => first.toUpperCase()), region };
}
