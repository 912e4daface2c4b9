/** The part of the bundler's module graph that is read here; modules are named by their ids. */
interface Modules {
	getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Returns a function that puts all modules that an entry imports statically into one chunk. By
 * default, modules that other chunks share get chunks of their own, which compress less well.
 *
 * @param entry the id of the entry's module
 */
export function startChunk(entry: string): (id: string, modules: Modules) => string | null {
	let needed: Set<string> | undefined;
	return (id, modules) => {
		needed ??= reachedFrom(entry, modules);
		return needed.has(id) ? 'start' : null;
	};
}

function reachedFrom(entry: string, modules: Modules): Set<string> {
	const reached = new Set([entry]);
	// Iterating a Set also visits the elements that are added meanwhile.
	for (const id of reached) {
		for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	}
	return reached;
}
