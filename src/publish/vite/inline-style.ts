import type { Rollup } from 'vite';
import { splitLayers } from './split-layers.ts';

/** What stands around the style that only lists need at once; see `fillTemplate`. */
export const LISTS = ['<!--lists-->', '<!--/lists-->'] as const;

/** A page with its style in it. */
export interface Styled {
	html: string;
	/** The styles, as they stand between the tags. */
	styles: string[];
}

/**
 * Puts what the first paint needs of the style sheet that a built page links into the page: text is
 * on the screen after one answer of the network, and not after two. The rest comes behind the text.
 */
export function inlineStyle(html: string, bundle: Rollup.OutputBundle): Styled {
	const link = html.match(/\s*<link rel="stylesheet"[^>]*? href="[^"]*?(assets\/[^"]+\.css)">/);
	const sheet = bundle[link?.[1] ?? ''];
	if (!link || sheet?.type !== 'asset') throw new Error('The page links no style sheet');
	const { lists, later, rest } = splitLayers(String(sheet.source).trim(), ['lists', 'later']);
	const styles = [rest, lists];
	if (styles.some((style) => /<\/style|<!--/i.test(style)))
		throw new Error('The style sheet would end its element');
	// A page without lists may lead to one.
	sheet.source = lists + later;
	return {
		html: html
			.replace(link[0], () => `<style>${rest}</style>${LISTS[0]}<style>${lists}</style>${LISTS[1]}`)
			.replace('</body>', () => `${link[0].trim()}\n\t</body>`),
		styles,
	};
}
