import type { Article } from '../../../core/article/article.ts';
import type { Lock } from './lock.ts';

/** Returns the successor of each lost key that has one. */
export function successorsIn(lock: Lock): Map<string, string> {
	return new Map(
		Object.entries(lock).flatMap(([key, { successor }]) => (successor ? [[key, successor]] : [])),
	);
}

/** Returns the keys that a text has lost, each with its first successor that the text has. */
export function movedIn(
	{ body }: Article,
	successors: ReadonlyMap<string, string>,
): [string, string][] {
	const there = new Set(body.map((block) => block._key));
	return [...successors.keys()].flatMap((key): [string, string][] => {
		const passed = new Set<string>();
		let at: string | undefined = key;
		while (at !== undefined && !there.has(at) && !passed.has(at)) {
			passed.add(at);
			at = successors.get(at);
		}
		return at !== undefined && at !== key && there.has(at) ? [[key, at]] : [];
	});
}
