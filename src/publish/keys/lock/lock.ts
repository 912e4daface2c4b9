import type { Article } from '../../../core/article/article.ts';
import { textOfBlock } from '../../../core/article/block-text.ts';
import { groupBy } from '../../../core/group-by.ts';
import { firstWords } from '../../../core/text/first-words.ts';
import type { Finding } from '../../check/finding.ts';
import { originalOf } from '../original.ts';

/** The lock's entry for a key. */
export interface LockEntry {
	/** The first words of its block in the original, as first published, or as it was removed. */
	words: string;
	/** If the block is lost: the key of the block that links to it lead to. */
	successor?: string;
	/** If only a translation has the block: that translation's language. */
	only?: string;
}

/** `public/articles/<slug>/keys.json`: each key ever published, in the order of first publication. */
export type Lock = Readonly<Record<string, LockEntry>>;

/** Returns a key's own entry, so that `constructor` is not found on the object's prototype. */
function entryOf(lock: Lock, key: string): LockEntry | undefined {
	return Object.hasOwn(lock, key) ? lock[key] : undefined;
}

/**
 * Returns the lock with the keys of an article's languages added; no key is ever removed. A key that is
 * in the original again needs no successor.
 */
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
			} else if (article === original && (known.only || known.successor)) {
				updated[block._key] = { words: known.only ? words : known.words };
			}
		}
	}
	return updated;
}

/**
 * Returns the lock with what is known of lost keys: the first words that their blocks had last, and
 * their successors; existing successors are kept.
 */
export function addLost(
	lock: Lock,
	lost: readonly { key: string; words?: string; successor?: string }[],
): Lock {
	const updated: Record<string, LockEntry> = { ...lock };
	for (const { key, words, successor } of lost) {
		const known = entryOf(updated, key);
		if (!known) continue;
		updated[key] = {
			...known,
			...(words && { words }),
			...(successor && !known.successor && { successor }),
		};
	}
	return updated;
}

/** Returns the keys that none of the articles has, by their words; of equal words, none. */
export function lostKeys(lock: Lock, articles: readonly Article[]): Map<string, string> {
	const alive = new Set(articles.flatMap(({ body }) => body.map((block) => block._key)));
	const gone = Object.entries(lock).filter(([key, { words }]) => words && !alive.has(key));
	const byWords = groupBy(gone, ([, { words }]) => words);
	return new Map(
		[...byWords].flatMap(([words, [one, another]]) => (one && !another ? [[words, one[0]]] : [])),
	);
}

/** Follows a key's successors and returns the last; undefined if it is unknown or they form a cycle. */
export function resolveKey(lock: Lock, key: string): string | undefined {
	const end = chainOf(lock, key).at(-1) ?? key;
	const entry = entryOf(lock, end);
	return entry && !entry.successor ? end : undefined;
}

/** A key and its successors in order, up to the last, an unknown one or a repetition. */
function chainOf(lock: Lock, key: string): string[] {
	const chain = new Set<string>();
	for (let at: string | undefined = key; at && !chain.has(at); ) {
		chain.add(at);
		at = entryOf(lock, at)?.successor;
	}
	return [...chain];
}

/**
 * Returns a finding for each published key that is lost: its block is gone from the original, and
 * the key has no successor in it.
 *
 * @param slug the article's slug, for the lock's path in the findings
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
