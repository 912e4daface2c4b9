/** The part of the bundler's module graph that is read here; modules are named by their ids. */
interface Modules {
	getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Returns a function that puts all modules that an entry imports statically into one chunk. By
 * default, modules that other chunks share get chunks of their own, which compress less well.
 *
 * @param entries the ids of the entry's module and of others that are put there, too
 */
export function startChunk(
	...entries: readonly string[]
): (id: string, modules: Modules) => string | null {
	let needed: Set<string> | undefined;
	return (id, modules) => {
		needed ??= reachedFrom(entries, modules);
		return needed.has(id) ? 'start' : null;
	};
}

function reachedFrom(entries: readonly string[], modules: Modules): Set<string> {
	const reached = new Set(entries);
	// Iterating a Set also visits the elements that are added meanwhile.
	for (const id of reached) {
		for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	}
	return reached;
}
