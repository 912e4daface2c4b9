import type { Rollup } from 'vite';
import { splitRules, topLevelRules } from './split-rules.ts';

/** The prefixes of rules that the first paint does not need, and of those that only some pages need. */
const PARTS = {
	// Tailwind registers its variables with @property, and with a fallback for other engines.
	later: ['@layer later{', '@layer properties{', '@property '],
	utilities: ['@layer utilities{'],
} as const;

/**
 * Splits the build's style sheet. Returns the rules that the first paint needs, to be inlined in the
 * page, so that text is shown after one network response instead of two. The other rules replace the
 * sheet as a new file, so that the hash in its name fits its content.
 *
 * Utilities are in both: each page inlines those that it uses (see `usedUtilities`); dialogs and pages
 * opened later use others. The sheet has all of them, since their order decides which one wins.
 *
 * @throws {Error} if the build has not exactly one style sheet, or one that can't be inlined in HTML
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

/** The `@layer` statement that fixes the order of the cascade layers, whichever a page uses first. */
function layerOrder(css: string): string {
	const names = [...topLevelRules(css)].flatMap(
		(rule) => rule.match(/^@layer ([\w-]+)\{/)?.[1] ?? [],
	);
	return `@layer ${[...new Set(names)].join()};`;
}

/** Inlines the style in the page, and moves the link to the style sheet to the end of the body. */
export function withStyle(html: string, style: string): string {
	const [link] = html.match(/\s*<link rel="stylesheet"[^>]*>/) ?? [];
	if (!link) throw new Error('The page links no style sheet');
	return html
		.replace(link, () => `<style>${style}</style>`)
		.replace('</body>', () => `${link.trim()}\n\t</body>`);
}
