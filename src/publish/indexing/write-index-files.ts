import { readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addFolder, type IndexFiles } from '../../core/indexing/index-files.ts';
import { INDEX_PATH } from '../../core/indexing/index-format.ts';
import { INDEX_FILES_PATH } from '../../core/site/offline-paths.ts';

const ENDING = '.json';

/** Lists the files of a built site's index, for who keeps the search for the time without a network. */
export async function writeIndexFiles(out: string): Promise<void> {
	const files: IndexFiles = {
		bytes: (await stat(join(out, INDEX_PATH))).size,
		numbered: {},
		named: {},
	};
	const take = async (folder: string): Promise<void> => {
		const names: string[] = [];
		for (const entry of await readdir(join(out, folder), { withFileTypes: true })) {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) await take(path);
			else {
				files.bytes += (await stat(join(out, path))).size;
				names.push(entry.name.slice(0, -ENDING.length));
			}
		}
		if (names.length > 0) addFolder(files, folder, names);
	};
	const root = dirname(INDEX_PATH);
	for (const entry of await readdir(join(out, root), { withFileTypes: true })) {
		if (entry.isDirectory()) await take(`${root}/${entry.name}`);
	}
	await writeFile(join(out, INDEX_FILES_PATH), JSON.stringify(files));
}
