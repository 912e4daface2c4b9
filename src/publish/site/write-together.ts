import { copyFile, mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file and what shall stand in it. */
export interface FileToWrite {
	path: string;
	content: string | Uint8Array;
}

/**
 * Writes all of the files or, where one of them fails, none: what stood there before stays byte
 * for byte. A file that is the same already is not touched.
 *
 * @param move puts a file that is written in its place
 * @returns the paths that were written
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
			const before = await contentOf(file.path);
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

interface Staged {
	path: string;
	/** What will stand there. */
	next: string;
	/** What stood there; empty where nothing did. */
	old: string;
}

/** A name beside a file: a rename within a folder is one step. It must not end as an article does. */
function aside(path: string, what: string): string {
	return join(dirname(path), `.${basename(path)}.${process.pid}.${what}`);
}

async function contentOf(path: string): Promise<Buffer | undefined> {
	try {
		return await readFile(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
		throw error;
	}
}

async function removeAll(staged: readonly Staged[]): Promise<void> {
	for (const { next, old } of staged) {
		await rm(next, { force: true });
		if (old) await rm(old, { force: true });
	}
}
