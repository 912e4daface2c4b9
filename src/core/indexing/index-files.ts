import * as v from 'valibot';
import { INDEX_PATH } from './index-format.ts';

/** The list of an index's files, kept short since a large library has many. */
export const indexFilesSchema = v.object({
	/** Their total size, in bytes. */
	bytes: v.number(),
	/** How many files are in each folder whose files are numbered from 0. */
	numbered: v.record(v.string(), v.number()),
	/** The names of the files in every other folder, without their extension. */
	named: v.record(v.string(), v.array(v.string())),
});

/** All files of a built index. */
export type IndexFiles = v.InferOutput<typeof indexFilesSchema>;

/** Adds a folder with the names of its files, without their extension. */
export function addFolder(to: IndexFiles, folder: string, names: readonly string[]): void {
	const own = new Set(names);
	if (names.every((_, number) => own.has(String(number)))) to.numbered[folder] = names.length;
	else to.named[folder] = [...names].sort();
}

/** The paths of all files of an index, below the site's base. */
export function pathsOfIndex({ numbered, named }: IndexFiles): string[] {
	const folders: [string, readonly (string | number)[]][] = [
		...Object.entries(numbered).map(([folder, count]): [string, number[]] => [
			folder,
			[...Array(count).keys()],
		]),
		...Object.entries(named),
	];
	const paths = folders.flatMap(([folder, names]) => names.map((name) => `${folder}/${name}.json`));
	return [...paths, INDEX_PATH];
}
