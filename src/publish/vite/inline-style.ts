import type { Rollup } from 'vite';
import { splitRules, topLevelRules } from './split-rules.ts';

/** What of the style sheet is no part of the first paint, or only where a page's markup needs it. */
const PARTS = {
	// Tailwind registers its variables, for engines that can and for others.
	later: ['@layer later{', '@layer properties{', '@property '],
	utilities: ['@layer utilities{'],
} as const;

/**
 * Splits the build's style sheet: what the first paint needs is returned, to stand in the page itself,
 * so that text is on the screen after one answer of the network and not after two. The rest replaces
 * the sheet, as a new file: its name comes from what is left in it.
 *
 * The utilities stand in both: each page keeps those that it uses (see `usedUtilities`), and what is
 * opened or gone to later uses others. The sheet has all of them, since their order decides which wins.
 *
 * @throws {Error} if the build has not one style sheet, or if it could not stand in a page
 */
export function takeInlineStyle(
	context: Pick<Rollup.PluginContext, 'emitFile' | 'getFileName'>,
	bundle: Rollup.OutputBundle,
): string {
	const sets = Object.values(bundle).flatMap((file) =>
		file.type === 'chunk' && file.viteMetadata?.importedCss.size
			? [file.viteMetadata.importedCss]
			: [],
	);
	const [imported] = sets;
	const [name = ''] = imported ?? [];
	const sheet = bundle[name];
	if (!imported || imported.size > 1 || sets.length > 1 || sheet?.type !== 'asset')
		throw new Error('The site has not one style sheet');
	const css = String(sheet.source).trim();
	if (/<\/style|<!--/i.test(css)) throw new Error('The style sheet would end its element');
	const { later, utilities, rest } = splitRules(css, PARTS);
	const file = context.emitFile({ type: 'asset', name: 'start.css', source: later + utilities });
	delete bundle[name];
	imported.delete(name);
	imported.add(context.getFileName(file));
	return layerOrder(css) + rest + utilities;
}

/** The statement that keeps the cascade layers in their order, whichever rules a page has of them. */
function layerOrder(css: string): string {
	const names = [...topLevelRules(css)].flatMap(
		(rule) => rule.match(/^@layer ([\w-]+)\{/)?.[1] ?? [],
	);
	return `@layer ${[...new Set(names)].join()};`;
}

/** Puts the style into the page, and the link to the style sheet to its end. */
export function withStyle(html: string, style: string): string {
	const [link] = html.match(/\s*<link rel="stylesheet"[^>]*>/) ?? [];
	if (!link) throw new Error('The page links no style sheet');
	return html
		.replace(link, () => `<style>${style}</style>`)
		.replace('</body>', () => `${link.trim()}\n\t</body>`);
}
