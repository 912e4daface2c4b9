import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { FOLDER_VARIABLE } from './folder-of-sites.ts';
import { prepareSite, type SiteName } from './sites.ts';

/** How often a worker looks whether another has built a site, in ms. */
const POLL_MS = 250;

/**
 * Builds a site, if no other worker has done so or is about to; then waits for that one.
 *
 * @returns the folder that the site stands in, as `dist`
 * @throws {Error} if the build failed
 */
export async function builtOnce(name: SiteName): Promise<string> {
	const all = process.env[FOLDER_VARIABLE];
	if (!all) throw new Error(`${FOLDER_VARIABLE} names no folder: the global set-up did not run`);
	const folder = join(all, name);
	const [done, failed] = [join(all, `${name}.done`), join(all, `${name}.failed`)];
	if (await isMine(folder)) {
		try {
			await buildSite(join(folder, 'dist'), await prepareSite(name, folder));
			await writeFile(done, '');
		} catch (error) {
			await writeFile(failed, String(error));
			throw error;
		}
	}
	while (!(await exists(done))) {
		if (await exists(failed)) throw new Error(`The site “${name}” could not be built`);
		await new Promise((next) => setTimeout(next, POLL_MS));
	}
	return folder;
}

/** Makes the folder; false where another worker has made it. */
const isMine = (folder: string) =>
	mkdir(folder).then(
		() => true,
		() => false,
	);

const exists = (file: string) =>
	access(file).then(
		() => true,
		() => false,
	);
