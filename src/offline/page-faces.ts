import { faceStackOf } from '../browser/face-stack.ts';
import { type Face, facesFor } from './faces-for.ts';

/**
 * The URLs of the font files that a text in a language needs, by the page's own style sheets; and of the
 * sheet that names them, where it is not in the page.
 */
export function facesOfText(text: string, lang: string): string[] {
	const sheets = [...document.styleSheets].map((sheet) => ({
		href: sheet.href,
		faces: facesIn(sheet),
	}));
	const urls = facesFor(
		text,
		faceStackOf(lang),
		sheets.flatMap(({ faces }) => faces),
	);
	const named = sheets.filter(({ faces }) => faces.some(({ url }) => urls.includes(url)));
	return [...urls, ...named.flatMap(({ href }) => href ?? [])];
}

function facesIn(sheet: CSSStyleSheet): Face[] {
	return [...sheet.cssRules].flatMap((rule) => {
		if (!(rule instanceof CSSFontFaceRule)) return [];
		const value = (name: string) => rule.style.getPropertyValue(name);
		const path = value('src').match(/url\("?([^")]+)"?\)/)?.[1];
		if (!path || value('font-style') === 'italic') return [];
		return [
			{
				family: value('font-family').replaceAll('"', ''),
				url: new URL(path, sheet.href ?? location.href).href,
				range: value('unicode-range') || 'U+0-10FFFF',
			},
		];
	});
}
