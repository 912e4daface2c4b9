import { isDeepStrictEqual } from 'node:util';
import type { Manifest } from 'vite';
import { languageOf } from '../../core/search/language-of.ts';
import { familyOf } from '../../core/site/faces.ts';
import type { SiteSettings } from '../../core/site/site.ts';
import type { Rendered } from '../../prerender.tsx';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import type { PageLinks } from './fill-template.ts';

/** The feature that renders a kind of page; kinds that are not listed are rendered by the library. */
const FEATURES: Record<string, string> = { search: 'search', notes: 'notes' };

/**
 * Returns a function that lists the files that a page of a kind needs beside those in the template. Its fonts
 * are those of the publisher's typeface.
 */
export function pageLinks(
	manifest: Manifest,
	base: string,
	{ typeface = 'book' }: SiteSettings['preferences'] = {},
) {
	const address = (source: string) => {
		const entry = Object.entries(manifest).find(([name]) => name.endsWith(source))?.[1];
		if (!entry) throw new Error(`The build's manifest doesn't know ${source}`);
		return base + entry.file;
	};
	return ({ lang, text }: Rendered, kind: string, jsons: readonly string[]): PageLinks => {
		const feature = FEATURES[kind] ?? 'library';
		return {
			modules: [
				`messages/${lang}.json`,
				...(text ? [] : [`src/${feature}/${feature}-route.ts`, `messages/${feature}/${lang}.json`]),
			].map(address),
			jsons: jsons.map((path) => base + path),
			fonts: [...fontsOf(lang), ...fontsOf(text ?? lang)]
				.filter((font, i, all) => all.findIndex((other) => isDeepStrictEqual(other, font)) === i)
				.map((font) => {
					const own = typeface === 'plain' ? 'plain' : 'book';
					const files = Object.entries(font).filter(([option]) => option !== own);
					return {
						href: address(font[own]),
						others: files.map(([option, file]) => [option, address(file)]),
					};
				}),
		};
	};
}

/** The file of a part of the letters in the face of each option. */
interface Font {
	book: string;
	plain: string;
	nastaliq?: string;
}

/** The font files to preload for a language: those with most of its letters; none for Hebrew, Thaana, Chinese. */
function fontsOf(lang: string): Font[] {
	const file = (source: string) => `${source}-wght-normal.woff2`;
	if (familyOf(lang) === 'Matn Naskh') {
		return ['arabic', 'latin'].map((part) => ({
			book: file(`noto-naskh-arabic-${part}`),
			plain: file(`noto-sans-arabic-${part}`),
			...(languageOf(lang) === 'ur' && { nastaliq: file(`noto-nastaliq-urdu-${part}`) }),
		}));
	}
	if (dirOfLang(lang) === 'rtl' || lang.startsWith('zh')) return [];
	const part = lang.startsWith('ru') ? 'cyrillic' : 'latin';
	return [{ book: file(`source-serif-4-${part}`), plain: file(`source-sans-3-${part}`) }];
}
