import type { Article } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { Finding } from '../../check/finding.ts';
import { originalOf } from '../original.ts';

/** What the lock remembers of a key. */
export interface LockEntry {
	/** The first words of its block in the original, when it was first published. */
	words: string;
	/** The key to which links to a lost block lead. */
	successor?: string;
	/** Of a block that only a translation has: that translation's language. */
	only?: string;
}

/** `public/articles/<slug>/keys.json`: each key ever published, in the order of first publication. */
export type Lock = Readonly<Record<string, LockEntry>>;

/** A key's entry; a key such as `constructor` is no entry until it has been published. */
function entryOf(lock: Lock, key: string): LockEntry | undefined {
	return Object.hasOwn(lock, key) ? lock[key] : undefined;
}

/** The lock with the keys of these articles, an article's languages; none is ever removed. */
export function updateLock(lock: Lock, bodies: readonly Article[]): Lock {
	const updated: Record<string, LockEntry> = { ...lock };
	const original = originalOf(bodies);
	const ordered = [original, ...bodies.filter((article) => article !== original)];
	for (const article of ordered.filter((one) => one !== undefined)) {
		for (const block of article.body) {
			const known = entryOf(updated, block._key);
			const words = firstWords(textOfBlock(block));
			if (!known) {
				updated[block._key] = article === original ? { words } : { words, only: article.lang };
			} else if (known.only && article === original) {
				// The original has caught up with its translation.
				const { only: _, ...rest } = known;
				updated[block._key] = { ...rest, words };
			}
		}
	}
	return updated;
}

/** The lock with a successor for each lost key that has one; what it already says stays. */
export function addSuccessors(
	lock: Lock,
	lost: readonly { key: string; successor?: string }[],
): Lock {
	const updated: Record<string, LockEntry> = { ...lock };
	for (const { key, successor } of lost) {
		const known = entryOf(updated, key);
		if (known && successor && !known.successor) updated[key] = { ...known, successor };
	}
	return updated;
}

/** Where a key leads in the end, through its successors; undefined if unknown or if they run in a circle. */
export function resolveKey(lock: Lock, key: string): string | undefined {
	const end = chainOf(lock, key).at(-1) ?? key;
	const entry = entryOf(lock, end);
	return entry && !entry.successor ? end : undefined;
}

/** A key and its successors, in order, until one has none, is unknown, or was there before. */
function chainOf(lock: Lock, key: string): string[] {
	const chain = new Set<string>();
	for (let at: string | undefined = key; at && !chain.has(at); ) {
		chain.add(at);
		at = entryOf(lock, at)?.successor;
	}
	return [...chain];
}

/**
 * The published keys that are gone from the original without a successor that is there.
 *
 * @param slug names the lock's file in the findings
 */
export function checkLock(lock: Lock, articles: readonly Article[], slug?: string): Finding[] {
	const original = originalOf(articles);
	if (!original) return [];
	const inOriginal = new Set(original.body.map((block) => block._key));
	const anywhere = new Set(articles.flatMap(({ body }) => body.map((block) => block._key)));
	const isAlive = (key: string) =>
		inOriginal.has(key) || (entryOf(lock, key)?.only !== undefined && anywhere.has(key));
	return Object.entries(lock).flatMap(([key, { words, successor }]) => {
		const chain = chainOf(lock, key);
		if (chain.some(isAlive)) return [];
		const end = chain.at(-1) ?? key;
		const circle = entryOf(lock, end)?.successor !== undefined;
		const why = !successor
			? ''
			: circle
				? `, and its successors run in a circle (${chain.join(' → ')} → ${entryOf(lock, end)?.successor})`
				: `, and so is its successor "${end}"`;
		return {
			file: slug ? `${slug}/keys.json` : 'keys.json',
			path: key,
			what: `the published key "${key}" (“${words}”) is gone from “${original.title}”${why}`,
			todo: 'put the block back, or name in "successor" the key that its links should lead to',
			rule: 'published-keys',
			level: 'error' as const,
		};
	});
}
