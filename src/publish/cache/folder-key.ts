import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Files whose content is read; of pictures and recordings only the name counts. */
const READ = /\.(json|svg)$/i;

/** Returns a hash of an article's folder: of all that its pages may depend on. */
export function folderKey(folder: string): string {
	const hash = createHash('sha256');
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
	for (const path of paths.sort()) {
		hash.update(`${path}\0`);
		if (READ.test(path)) hash.update(readFileSync(join(folder, path))).update('\0');
	}
	return hash.digest('hex').slice(0, 32);
}
