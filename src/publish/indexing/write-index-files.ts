import { readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addFolder, type IndexFiles } from '../../core/indexing/index-files.ts';
import { INDEX_PATH } from '../../core/indexing/index-format.ts';
import { LANGUAGES_FOLDER } from '../../core/indexing/language-path.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';

const EXTENSION = '.json';

/** Writes the list of the search index's files, from which search is saved offline. */
export async function writeIndexFiles(out: string): Promise<void> {
	const files: IndexFiles = {
		bytes: (await stat(join(out, INDEX_PATH))).size,
		numbered: {},
		named: {},
	};
	const addFiles = async (folder: string): Promise<void> => {
		const names: string[] = [];
		for (const entry of await readdir(join(out, folder), { withFileTypes: true })) {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) await addFiles(path);
			else {
				files.bytes += (await stat(join(out, path))).size;
				names.push(entry.name.slice(0, -EXTENSION.length));
			}
		}
		if (names.length > 0) addFolder(files, folder, names);
	};
	await addFiles(LANGUAGES_FOLDER);
	const root = dirname(INDEX_PATH);
	for (const entry of await readdir(join(out, root), { withFileTypes: true })) {
		if (entry.isDirectory()) await addFiles(`${root}/${entry.name}`);
	}
	await writeFile(join(out, INDEX_FILES_PATH), JSON.stringify(files));
}
