import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { OldFiles } from './keep-old-files.ts';
import { uploadStages } from './upload-stages.ts';

/**
 * The folder of a built site's lists: for each stage one, which rsync and rclone read (`--files-from`). It
 * is hidden, as what is in a site's folder may be published.
 */
const uploadFolder = (out: string) => join(dirname(out), `.${basename(out)}-upload`);

/** Where the lists' folder has the old files. */
const OLD_FILES = 'old-files.json';

/** The old files that a built site has; none where it isn't known. */
export function readOldFiles(out: string): OldFiles {
	const file = join(uploadFolder(out), OLD_FILES);
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * Writes the lists of a built site, whose first lines say how hosts let the files be cached.
 *
 * @param files the paths of all its files, below it
 */
export function writeUploadLists(out: string, files: readonly string[], old: OldFiles): void {
	const folder = uploadFolder(out);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	for (const [index, { name, cacheControl, paths }] of uploadStages(files).entries()) {
		const lines = [`# Cache-Control: ${cacheControl}`, ...paths];
		writeFileSync(join(folder, `${index + 1}-${name}.txt`), `${lines.join('\n')}\n`);
	}
	if (Object.keys(old).length > 0) writeFileSync(join(folder, OLD_FILES), JSON.stringify(old));
}
