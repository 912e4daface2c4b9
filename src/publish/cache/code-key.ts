import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What of this package makes sites. */
const SOURCES = ['src', 'index.html', 'package.json', 'tsconfig.json'];
/** Where package managers note the exact versions of all packages that are installed. */
const LOCKS = ['.package-lock.json', 'lock.yaml', '.yarn-integrity', '.yarn-state.yml', 'bun.lock'];

/**
 * Returns a hash of all code that makes a site: this package's, that of the packages that it needs, and
 * Node. Undefined where the versions of the packages are not noted.
 *
 * @param root this package's folder
 * @param packages the folder of the packages that it needs
 */
export function codeKey(root: string, packages: string): string | undefined {
	const lock = lockAbove(packages);
	if (!lock) return undefined;
	const hash = createHash('sha256');
	hash.update(JSON.stringify([process.versions, process.platform, process.arch]));
	for (const file of [lock, ...SOURCES.flatMap((name) => filesIn(join(root, name)))])
		hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
	return hash.digest('hex');
}

function lockAbove(folder: string): string | undefined {
	const lock = LOCKS.map((name) => join(folder, name)).find(existsSync);
	const above = dirname(folder);
	return lock ?? (above === folder ? undefined : lockAbove(above));
}

function filesIn(path: string): string[] {
	if (!statSync(path).isDirectory()) return [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
