import { temporary } from '../build-site.ts';

/** Where the sites of one run stand; set for all workers before the first test. */
export const FOLDER_VARIABLE = 'MATN_TEST_SITES';

/** Makes the folder for the sites of a run. Returns what takes it away after the last test. */
export default async function makeFolderOfSites(): Promise<() => Promise<void>> {
	const { folder, remove } = await temporary();
	process.env[FOLDER_VARIABLE] = folder;
	return remove;
}
