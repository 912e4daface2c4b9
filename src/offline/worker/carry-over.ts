/** A build's files, by the name of the module that each was made of; paths below the site's base. */
export type BuildFiles = Readonly<Record<string, string>>;

/**
 * What of the files that a build's readers needed is needed of the next build.
 *
 * @param had the paths that are in the browser
 * @returns `same`: those that the next build has too; `successors`: what takes the place of others
 */
export function carryOver(
	before: BuildFiles,
	next: BuildFiles,
	had: readonly string[],
): { same: string[]; successors: string[] } {
	const names = new Map(Object.entries(before).map(([name, path]) => [path, name]));
	const paths = new Set(Object.values(next));
	const same = had.filter((path) => paths.has(path));
	const successors = had.flatMap((path) => {
		const name = names.get(path);
		const successor = name === undefined ? undefined : next[name];
		return successor === undefined || same.includes(successor) ? [] : [successor];
	});
	return { same, successors: [...new Set(successors)] };
}
