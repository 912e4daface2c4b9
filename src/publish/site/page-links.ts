import type { Manifest } from 'vite';
import { familyOf } from '../../core/site/faces.ts';
import type { Rendered } from '../../prerender.tsx';
import { dirOfLang } from '../languages/dir-of-lang.ts';
import type { PageLinks } from './fill-template.ts';

/** The feature that renders a kind of page; kinds that are not listed are rendered by the library. */
const FEATURES: Record<string, string> = { search: 'search', notes: 'notes' };

/** Returns a function that lists the files that a page of a kind needs beside those in the template. */
export function pageLinks(manifest: Manifest, base: string) {
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
			fonts: [...new Set([...fontsOf(lang), ...fontsOf(text ?? lang)])].map(address),
		};
	};
}

/** The font files to preload for a language: those with most of its letters; none for Hebrew, Thaana, Chinese. */
function fontsOf(lang: string): string[] {
	if (familyOf(lang) === 'Matn Naskh') {
		return ['arabic', 'latin'].map((part) => `noto-naskh-arabic-${part}-wght-normal.woff2`);
	}
	if (dirOfLang(lang) === 'rtl' || lang.startsWith('zh')) return [];
	const part = lang.startsWith('ru') ? 'cyrillic' : 'latin';
	return [`source-serif-4-${part}-wght-normal.woff2`];
}
