import type { Article } from '../../core/article.ts';
import type { Lock } from './lock.ts';
import { movedIn, successorsIn } from './moved-keys.ts';

/**
 * The keys that a text has not, but another of the article's texts has, or the lock remembers: each
 * with the nearest block that this text has, for links that lead to them.
 *
 * Nearest in the first text that has the key, else in the lock; of two as near, the one before.
 *
 * @param articles the article's texts, the original first
 */
export function nearIn(
	article: Article,
	articles: readonly Article[],
	lock: Lock,
): [string, string][] {
	const there = new Set(shownIn(article));
	const moved = new Set(movedIn(article, successorsIn(lock)).map(([key]) => key));
	const orders = [...articles.map(shownIn), Object.keys(lock)];
	const near = new Map<string, string>();
	for (const order of orders) {
		for (const [at, key] of order.entries()) {
			if (there.has(key) || moved.has(key) || near.has(key)) continue;
			const found = nearest(order, at, there);
			if (found !== undefined) near.set(key, found);
		}
	}
	return [...near];
}

/** The keys of the blocks that a page shows. */
function shownIn({ body }: Article): string[] {
	return body.filter(({ _type }) => _type !== 'readMore').map(({ _key }) => _key);
}

function nearest(
	order: readonly string[],
	at: number,
	there: ReadonlySet<string>,
): string | undefined {
	for (let away = 1; away < order.length; away++) {
		const found = [order[at - away], order[at + away]].find((key) => key && there.has(key));
		if (found !== undefined) return found;
	}
	return undefined;
}
