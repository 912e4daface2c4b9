import { expect, test } from '@playwright/test';
import { activeSvgs } from '../../../core/testing/active-svgs.ts';
import { cleanSvg } from './clean-svg.ts';

const clean = (svg: string) => cleanSvg(Buffer.from(svg));
const inSvg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
/** What a browser would obey, in any of its spellings. */
const ACTIVE =
	/script|\son\w+=|<(?!\/?(svg|rect|circle|text|g|use|image|filter|feImage|style|animate|set)\b)|elsewhere|href="(?!#)|xml:base|<!|<\?|&(?!amp;|lt;|gt;|quot;|#39;)/i;

for (const { way, svg, isRefused } of activeSvgs) {
	if (isRefused) test(`${way} is refused`, () => expect(() => clean(svg)).toThrow());
	else
		test(`${way} is taken out, and said`, () => {
			const { svg: cleaned, removed } = clean(svg);
			expect(cleaned).not.toMatch(ACTIVE);
			expect(removed).not.toEqual([]);
			expect(cleaned).toContain('id="drawn"');
			expect(clean(cleaned)).toEqual({ svg: cleaned, removed: [] });
		});
}

for (const content of [
	'<g fill="url(#a)" style="stroke: rgb(1 2 3); filter: url(#b)"/>',
	'<style>@media (prefers-color-scheme: dark) { path:not(.a) { fill: var(--a, #fff) } }</style>',
	'<use href="#a" transform="translate(1,2) rotate(45)"/>',
	'<image href="data:image/png;base64,iVBORw0KGgo=" width="1" height="1"/>',
	'<animateTransform attributeName="transform" type="rotate" from="0" to="360" dur="2s"/>',
	'<text direction="rtl" xml:lang="ar" aria-label="f(x)">نص &amp; «&lt;» \u200F</text>',
	'<linearGradient id="a"><stop offset=".5" stop-color="#fff"/></linearGradient>',
]) {
	test(`${content} stays as it is`, () =>
		expect(clean(inSvg(content))).toEqual({ svg: inSvg(content), removed: [] }));
}

test('what drawing programs add goes without a word', () => {
	const svg =
		'<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><!-- made by --><svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:xlink="http://www.w3.org/1999/xlink" inkscape:version="1" enable-background="new"><metadata><r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><inkscape:view a="1"/><use xlink:href="#a" data-name="b"/></svg>';
	expect(clean(svg)).toEqual({ svg: inSvg('<use href="#a"/>'), removed: [] });
});

test('a large picture takes no long time', () => {
	const path = `<path d="${'M0 0L1 1 '.repeat(100_000)}"/>`;
	expect(clean(inSvg(path)).svg).toBe(inSvg(path));
});
