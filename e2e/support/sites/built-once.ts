import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../build-site.ts';
import { FOLDER_VARIABLE } from './folder-of-sites.ts';
import { prepareSite, type SiteName } from './sites.ts';

/** How often a worker looks whether another has built a site, in ms. */
const POLL_MS = 250;

/**
 * The folder of a site that is built: by the first worker that asks for it; the others wait.
 *
 * @throws {Error} with what the build said, if it failed
 */
export async function builtOnce(name: SiteName): Promise<string> {
	const all = process.env[FOLDER_VARIABLE];
	if (!all) throw new Error(`${FOLDER_VARIABLE} names no folder: the global set-up did not run`);
	const folder = join(all, name);
	const [done, failed] = [join(all, `${name}.done`), join(all, `${name}.failed`)];
	if (await isMine(folder)) {
		const { code, output } = await prepareSite(name, folder)
			.then((options) => build(folder, ...options))
			.catch((error: Error) => ({ code: 1, output: String(error.stack) }));
		await writeFile(code === 0 ? done : failed, output);
		if (code !== 0) throw new Error(output);
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
