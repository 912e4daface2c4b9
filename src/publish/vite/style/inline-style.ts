import type { Rollup } from 'vite';
import { splitRules, topLevelRules } from './split-rules.ts';

/** The prefixes of rules that the first paint does not need, and of those that are declared once. */
const PARTS = {
	// Tailwind registers its variables with @property, and with a fallback for other engines.
	later: ['@layer later{', '@layer properties{', '@property '],
	faces: ['@font-face{'],
} as const;

/**
 * Splits the build's style sheet. Returns the rules that the first paint needs, to be inlined in the
 * page, so that text is shown after one network response instead of two: each page has those that may
 * apply to it (see `usedRules`). A new file replaces the sheet, so that the hash in its name fits its
 * content. It has the same rules and all others, for what scripts add to the page; but not the fonts,
 * which would be loaded anew if they were declared twice.
 *
 * @param colors the rule of the publisher's colours, see `colorStyle`
 * @throws {Error} if the build has not exactly one style sheet, or one that can't be inlined in HTML
 */
export function takeInlineStyle(
	context: Pick<Rollup.PluginContext, 'emitFile' | 'getFileName'>,
	bundle: Rollup.OutputBundle,
	colors: string,
): string {
	const sets = Object.values(bundle).flatMap((file) =>
		file.type === 'chunk' &&
		!file.name.startsWith('typography') &&
		file.viteMetadata?.importedCss.size
			? [file.viteMetadata.importedCss]
			: [],
	);
	const [imported] = sets;
	const [name = ''] = imported ?? [];
	const sheet = bundle[name];
	if (!imported || imported.size > 1 || sets.length > 1 || sheet?.type !== 'asset')
		throw new Error('The site has not one style sheet');
	const source = String(sheet.source);
	// A comment before a rule would hide how the rule begins.
	const css = source.replaceAll(/\/\*.*?\*\//gs, '').trim();
	const [notice = ''] = source.match(/\/\*!.*?\*\//s) ?? [];
	if (/<\/style|<!--/i.test(css)) throw new Error('The style sheet would end its element');
	const { later, faces, rest } = splitRules(css, PARTS);
	const file = context.emitFile({
		type: 'asset',
		name: 'start.css',
		source: notice + later + rest + colors,
	});
	delete bundle[name];
	imported.delete(name);
	imported.add(context.getFileName(file));
	// The bundler's tools write a prefixed declaration once each.
	return (layerOrder(css) + faces + rest + colors).replace(/(?<=[{;])([^;{}]+;)\1+/g, '$1');
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
	const [link] = html.match(/\s*<link rel="stylesheet"[^>]* href=[^>]*>/) ?? [];
	if (!link) throw new Error('The page links no style sheet');
	return html
		.replace(link, () => `<style>${style}</style>`)
		.replace('</body>', () => `${link.trim()}\n\t</body>`);
}
