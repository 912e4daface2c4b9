import { type Dir, dirOfText } from '../text/direction.ts';
import type { Article } from './article.ts';
import { textOfBlock } from './block-text.ts';

/**
 * The direction of an article's text. The build writes it into each article; one that is saved from an
 * older build has that of most of its letters.
 */
export function dirOfArticle({ dir, body }: Article): Dir {
	return dir ?? dirOfText(body.map(textOfBlock).join()) ?? 'ltr';
}
