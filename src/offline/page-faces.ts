import { type Face, facesFor } from './faces-for.ts';

/** The URLs of the font files that a text in a language needs, by the page's own style sheets. */
export function facesOfText(text: string, lang: string): string[] {
	const probe = document.createElement('span');
	probe.lang = lang;
	document.body.append(probe);
	const stack = getComputedStyle(probe).getPropertyValue('--face-text');
	probe.remove();
	const families = stack.split(',').map((family) => family.trim().replaceAll('"', ''));
	return facesFor(text, families, [...document.styleSheets].flatMap(facesIn));
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
