import { textOfBlock } from '../../../core/article/block-text.ts';
import type { ArticleRule, Remark } from './rule.ts';

/** So few letters, such as a name, say nothing of the language. */
const FEWEST_LETTERS = 20;
/** Scripts that are written with others together (ISO 15924), or with none of their own. */
const WRITTEN_WITH: Record<string, string[]> = {
	Aran: ['Arab'],
	Hans: ['Hani'],
	Hant: ['Hani'],
	Hanb: ['Hani', 'Bopo'],
	Jpan: ['Hani', 'Hira', 'Kana'],
	Kore: ['Hang', 'Hani'],
	Latf: ['Latn'],
	Latg: ['Latn'],
	Syre: ['Syrc'],
	Cyrs: ['Cyrl'],
};
/** Scripts to name in a finding, most used first. */
const SCRIPTS =
	'Latn Arab Hebr Cyrl Hani Grek Deva Thaa Hang Hira Kana Beng Armn Geor Thai Ethi Syrc Khmr Mymr Laoo Taml Telu'.split(
		' ',
	);

/** A language tag that does not fit the script of the text: the text would run the wrong way. */
export const script: ArticleRule = {
	name: 'script',
	level: 'error',
	check({ lang, title, lead, body }) {
		const remarks: Remark[] = [];
		let text = `${title} ${lead ?? ''}`;
		for (const [i, block] of body.entries()) {
			if (block._type === 'code') continue;
			const own = 'lang' in block ? block.lang : undefined;
			if (own) remarks.push(...misfit(own, textOfBlock(block), `body[${i}].lang`));
			else text += ` ${textOfBlock(block)}`;
		}
		return [...misfit(lang, text, 'lang'), ...remarks];
	},
};

function misfit(lang: string, text: string, path: string): Remark[] {
	const expected = scriptOf(lang);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (!expected || letters < FEWEST_LETTERS) return [];
	const share = (code: string) =>
		(WRITTEN_WITH[code] ?? [code]).reduce((sum, one) => sum + count(text, one), 0) / letters;
	if (share(expected) > 0.5) return [];
	const found = SCRIPTS.find((code) => share(code) > 0.5);
	const tag = `${new Intl.Locale(lang).language}-${found}`;
	return [
		{
			path,
			what: `the language "${lang}" is written in ${nameOf(expected)}, and most of the text is ${found ? `in ${nameOf(found)}` : 'not'}`,
			todo: found
				? `correct the tag; "${tag}" if it is that language in ${nameOf(found)}`
				: 'correct the tag',
		},
	];
}

/** The script that a tag names or implies: Unicode's likely subtags, a table that is kept up for us. */
function scriptOf(lang: string): string | undefined {
	return new Intl.Locale(lang).maximize().script;
}

function count(text: string, code: string): number {
	try {
		return text.match(new RegExp(`(?=\\p{L})\\p{scx=${code}}`, 'gu'))?.length ?? 0;
	} catch {
		return 0; // A script that this engine's Unicode does not know.
	}
}

function nameOf(code: string): string {
	return new Intl.DisplayNames('en', { type: 'script' }).of(code) ?? code;
}
