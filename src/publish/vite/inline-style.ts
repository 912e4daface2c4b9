import type { Rollup } from 'vite';
import { splitRules } from './split-rules.ts';

/** What of the style sheet is no part of the first paint, or only where a page's markup needs it. */
const PARTS = {
	// Tailwind registers its variables, for engines that can and for others.
	later: ['@layer later{', '@layer properties{', '@property '],
	utilities: ['@layer utilities{'],
} as const;

/**
 * Puts what the first paint needs of the style sheet that a built page links into the page: text is
 * on the screen after one answer of the network, and not after two. The rest comes behind the text.
 *
 * The utilities stand in both: each page keeps those that it uses (see `usedUtilities`), and what is
 * opened or gone to later uses others. The sheet has all of them, since their order decides which wins.
 *
 * @throws {Error} if the page links no style sheet, or if one could not stand in a page
 */
export function inlineStyle(html: string, bundle: Rollup.OutputBundle): string {
	const link = html.match(/\s*<link rel="stylesheet"[^>]*? href="[^"]*?(assets\/[^"]+\.css)">/);
	const sheet = bundle[link?.[1] ?? ''];
	if (!link || sheet?.type !== 'asset') throw new Error('The page links no style sheet');
	const css = String(sheet.source).trim();
	if (/<\/style|<!--/i.test(css)) throw new Error('The style sheet would end its element');
	const { later, utilities, rest } = splitRules(css, PARTS);
	sheet.source = later + utilities;
	return html
		.replace(link[0], () => `<style>${rest}${utilities}</style>`)
		.replace('</body>', () => `${link[0].trim()}\n\t</body>`);
}
