import type { Article } from '../../../core/article/article.ts';
import { headingLevel } from '../../../core/article/outline.ts';
import type { Lock } from './lock.ts';
import { movedIn, successorsIn } from './moved-keys.ts';

/**
 * Returns the keys that a text lacks but another language of the article or the lock has, each with
 * the key of the nearest block that this text has: the target for links to the missing block.
 *
 * Distance is measured in the first text that has the key, else in the lock. Of two blocks at the
 * same distance, the preceding one is taken. A following heading opens another section, so it is
 * taken only if no block precedes.
 *
 * Keys with a successor in the text are left out.
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
	const headings = new Set(
		[article, ...articles].flatMap(({ body }) =>
			body.filter((block) => headingLevel(block) !== undefined).map(({ _key }) => _key),
		),
	);
	const near = new Map<string, string>();
	for (const order of orders) {
		for (const [at, key] of order.entries()) {
			if (there.has(key) || moved.has(key) || near.has(key)) continue;
			const found = nearest(order, at, (key) => there.has(key), headings);
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
	isThere: (key: string) => boolean,
	headings: ReadonlySet<string>,
): string | undefined {
	const before = order.slice(0, at).findLastIndex(isThere);
	const behind = order.findIndex((key, index) => index > at && isThere(key));
	const [above, below] = [order[before], order[behind]];
	if (!above || !below) return above ?? below;
	return behind - at < at - before && !headings.has(below) ? below : above;
}
