import type { Group } from '../answer/answer.ts';
import type { FoundArticle, FoundInLanguage } from './find-in-language.ts';

/**
 * How many articles match. One that matches in several languages is recognised only among the best.
 *
 * @param best each of the best articles, in the language in which it is shown
 */
export function countArticles(
	found: readonly FoundInLanguage[],
	best: readonly FoundArticle[],
): number {
	const duplicates = found.reduce((sum, some) => sum + some.best.length, 0) - best.length;
	return found.reduce((sum, { articles }) => sum + articles, 0) - duplicates;
}

/** How many passages match, of those articles each in the language in which it is shown. */
export function countPassages(
	found: readonly FoundInLanguage[],
	best: readonly FoundArticle[],
): number {
	const inAll = found.flatMap((some) => some.best);
	const unshown = passagesOf(inAll) - passagesOf(best);
	return found.reduce((sum, { passages }) => sum + passages, 0) - unshown;
}

/** How many places of an article are shown or counted: its title is one where nothing else matches. */
export function placesIn(group: Group | undefined): number {
	return group ? Math.max(1, group.hits.length + group.more) : 0;
}

function passagesOf(articles: readonly FoundArticle[]): number {
	return articles.reduce((sum, { matching }) => sum + matching, 0);
}
