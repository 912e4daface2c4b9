import { pathsIn, stampOf, takeFiles } from '../cache/last-site.ts';
import { FOLDERS, isNamedByContent } from './upload-stages.ts';

/** By the path of a file that no page of the site names any more: how many builds ago one did. */
export type OldFiles = Readonly<Record<string, number>>;

/** For how many builds an old file is kept. */
const KEPT_BUILDS = 2;

/**
 * Adds to the next site the files that the last one had under names of their content, so that tabs that
 * are open since then still find them.
 *
 * @param old the old files among those of the last site
 * @returns the old files of the next site
 */
export function keepOldFiles(last: string, next: string, old: OldFiles): OldFiles {
	const before = new Set(namedByContent(last));
	const current = new Set(namedByContent(next));
	// Builds in which nothing of the kind is new make nothing older.
	const step = [...current].some((path) => !before.has(path)) ? 1 : 0;
	const kept: Record<string, number> = {};
	for (const path of before) {
		const age = path in old ? (old[path] ?? 0) + step : 1;
		if (current.has(path) || age > KEPT_BUILDS) continue;
		if (takeFiles(last, next, [stampOf(last, path)])) kept[path] = age;
	}
	return kept;
}

function namedByContent(site: string): string[] {
	return FOLDERS.flatMap((folder) => [...pathsIn(site, folder)]).filter(isNamedByContent);
}
