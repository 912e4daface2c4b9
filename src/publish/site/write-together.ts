import { copyFile, mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { unlessMissing } from './unless-missing.ts';

/** A file with its new content. */
export interface FileToWrite {
	path: string;
	content: string | Uint8Array;
}

/**
 * Writes all of the files or, if one of them fails, none: then the old files are restored. A file
 * whose content is unchanged is not written.
 *
 * @param move renames a temporary file to its final path
 * @returns the paths that were written
 * @throws {Error} the first error of the file system
 */
export async function writeTogether(
	files: readonly FileToWrite[],
	move: typeof rename = rename,
): Promise<string[]> {
	const made: string[] = [];
	const staged: Staged[] = [];
	const done: Staged[] = [];
	try {
		for (const file of files) {
			const before = await unlessMissing(readFile(file.path));
			if (before && Buffer.compare(before, Buffer.from(file.content)) === 0) continue;
			const first = await mkdir(dirname(file.path), { recursive: true });
			if (first) made.push(first);
			const step = {
				path: file.path,
				next: aside(file.path, 'next'),
				old: aside(file.path, 'old'),
			};
			staged.push(step);
			await writeFile(step.next, file.content);
			if (before) await copyFile(file.path, step.old);
			else step.old = '';
		}
		for (const step of staged) {
			await move(step.next, step.path);
			done.push(step);
		}
	} catch (error) {
		for (const { path, old } of done.reverse()) await (old ? rename(old, path) : rm(path));
		await removeAll(staged);
		for (const folder of made.reverse()) await rmdir(folder).catch(() => {});
		throw error;
	}
	await removeAll(staged);
	return staged.map(({ path }) => path);
}

/** A temporary file of `writeTogether`, with the process that wrote it. */
const LEFTOVER = /^\..+\.(\d+)\.(?:next|old)$/;

/** Removes the temporary files that a stopped process has left in a folder. */
export async function sweepLeftovers(folder: string): Promise<void> {
	for (const name of await readdir(folder).catch(() => [])) {
		const pid = name.match(LEFTOVER)?.[1];
		if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

interface Staged {
	path: string;
	/** The temporary file with the new content. */
	next: string;
	/** The backup of the old file; an empty string if there was none. */
	old: string;
}

/** A temporary path in the same folder, so that a rename is atomic; it must not end in `.json`. */
function aside(path: string, what: string): string {
	return join(dirname(path), `.${basename(path)}.${process.pid}.${what}`);
}

async function removeAll(staged: readonly Staged[]): Promise<void> {
	for (const { next, old } of staged) {
		await rm(next, { force: true });
		if (old) await rm(old, { force: true });
	}
}
