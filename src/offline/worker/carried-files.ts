/** A build's files by the module that each was made of, as paths below the site's base. */
export type BuildFiles = Readonly<Record<string, string>>;

/**
 * The files of the next build that take the place of the cached files of the one before.
 *
 * @param cached the paths of the cached files
 * @returns `same`: cached files that the next build has too; `successors`: files to be fetched, of the
 * same modules as the other cached files
 */
export function carriedFiles(
	before: BuildFiles,
	next: BuildFiles,
	cached: readonly string[],
): { same: string[]; successors: string[] } {
	const names = new Map(Object.entries(before).map(([name, path]) => [path, name]));
	const paths = new Set(Object.values(next));
	const same = cached.filter((path) => paths.has(path));
	const successors = cached.flatMap((path) => {
		const name = names.get(path);
		const successor = name === undefined ? undefined : next[name];
		return successor === undefined || same.includes(successor) ? [] : [successor];
	});
	return { same, successors: [...new Set(successors)] };
}
