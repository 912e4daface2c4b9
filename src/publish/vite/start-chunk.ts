/** What a bundler knows of its modules, by their ids. */
interface Modules {
	getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/**
 * Names the chunk of everything that an entry needs at once, whatever else imports it too: torn
 * apart, as bundlers do with what several chunks share, the same scripts weigh more.
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
	// The set grows as it is walked.
	for (const id of reached) {
		for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
	}
	return reached;
}
