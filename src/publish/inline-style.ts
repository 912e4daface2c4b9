import type { Rollup } from 'vite';

/** A page with its style sheet in it. */
export interface Styled {
	html: string;
	/** The sheet, as it stands between the tags. */
	style: string;
}

/**
 * Puts the style sheet that a built page links into the page: text is on the screen after one
 * answer of the network, and not after two.
 */
export function inlineStyle(html: string, bundle: Rollup.OutputBundle): Styled {
	const link = html.match(/<link rel="stylesheet"[^>]*? href="[^"]*?(assets\/[^"]+\.css)">/);
	const sheet = bundle[link?.[1] ?? ''];
	if (!link || sheet?.type !== 'asset') throw new Error('The page links no style sheet');
	const style = String(sheet.source).trim();
	// No page asks for it any more.
	delete bundle[sheet.fileName];
	if (/<\/style|<!--/i.test(style)) throw new Error('The style sheet would end its element');
	return { html: html.replace(link[0], () => `<style>${style}</style>`), style };
}
