import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LISTS_FOLDER } from './bundled-packages-plugin.ts';

/** The published file of notices, which the licences of packages and faces ask for. */
export const NOTICES_FILE = 'licences.txt';

/** This project's own licence, which stands first. */
const OWN = fileURLToPath(new URL('../../../LICENSE', import.meta.url));

/**
 * Returns the notices of all packages and faces in a built site, by name.
 *
 * @param out the site's folder, where each build has listed its packages
 * @throws {Error} if a package has no file of its licence
 */
export async function licenceNotices(out: string): Promise<string> {
	const folders = new Set<string>();
	for (const file of await readdir(join(out, LISTS_FOLDER))) {
		for (const folder of JSON.parse(await readFile(join(out, LISTS_FOLDER, file), 'utf8')))
			folders.add(folder);
	}
	const notices = await Promise.all([...folders].sort().map(noticeOf));
	const own = (await readFile(OWN, 'utf8')).trim();
	return [own, ...notices].join(`\n\n${'-'.repeat(80)}\n\n`);
}

async function noticeOf(folder: string): Promise<string> {
	const about = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
	if (!file) throw new Error(`${about.name} has no file of its licence, which the site must show`);
	const text = await readFile(join(folder, file), 'utf8');
	return `${about.name} ${about.version} (${about.license})\n\n${text.trim()}`;
}
