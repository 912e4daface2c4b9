import type { Source } from './source.ts';

const EXPORT = /^export (?:async )?(?:const|function|class|interface|type)\*? (\w+)/gm;
const EXPORT_LIST = /^export (?:type )?\{([^}]*)\}/gm;

/**
 * The exports of `src/` that no other file names, as `path: name`. A name counts as used where it
 * stands as a word in any other file, so a common word can hide an unused export, never the reverse.
 */
export function unusedExports(sources: readonly Source[]): string[] {
	const files = sources.filter(({ path }) => /\.tsx?$/.test(path));
	const filesWith = new Map<string, Set<string>>();
	for (const { path, text } of files) {
		for (const [word] of text.matchAll(/\w+/g)) {
			const paths = filesWith.get(word) ?? new Set();
			filesWith.set(word, paths.add(path));
		}
	}
	return files
		.filter(({ path }) => path.startsWith('src/'))
		.flatMap((source) =>
			exportsOf(source)
				.filter((name) => (filesWith.get(name)?.size ?? 0) < 2)
				.map((name) => `${source.path}: ${name}`),
		);
}

function exportsOf({ text }: Source): string[] {
	const lists = [...text.matchAll(EXPORT_LIST)].flatMap(([, list = '']) =>
		list.split(',').map((entry) => entry.trim().split(/\s+/).at(-1) ?? ''),
	);
	return [...[...text.matchAll(EXPORT)].map(([, name = '']) => name), ...lists].filter(Boolean);
}
