import {
	copyFileSync,
	linkSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	type Stats,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a site as it was written: its path below the site's folder, its bytes, and when, in ms. */
export type FileStamp = readonly [path: string, size: number, modified: number];

/** What a site consists of, and what of it is new. */
export interface SiteSize {
	files: number;
	bytes: number;
	/** How many files the last site had with another content, or not at all. */
	written: number;
	/** How many files only the last site had. */
	removed: number;
}

/** The stamp of a file. Its whole milliseconds outlive copying. */
export function stampOf(site: string, path: string): FileStamp {
	const { size, mtimeMs } = statSync(join(site, path));
	return [path, size, Math.trunc(mtimeMs)];
}

/** Takes files of the last site over into the next: all, or none where one isn't as it was written. */
export function takeFiles(last: string, next: string, stamps: readonly FileStamp[]): boolean {
	const areThere = stamps.every(([path, size, modified]) => {
		const found = statOf(join(last, path));
		return found?.size === size && Math.trunc(found.mtimeMs) === modified;
	});
	if (areThere) for (const [path] of stamps) takeFile(last, next, path);
	return areThere;
}

/** Writes a file of the next site, or takes it from the last one, if that has it with the same content. */
export function putFile(
	last: string | undefined,
	next: string,
	path: string,
	content: string | Buffer,
): void {
	const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
	if (last && hasContent(join(last, path), bytes)) takeFile(last, next, path);
	else place(join(next, path), (file) => writeFileSync(file, bytes, { flag: 'wx' }));
}

/**
 * Replaces each file of the next site that the last one has with the same content by that of the last one.
 *
 * @param paths those of all files of the next site
 */
export function takeUnchanged(last: string, next: string, paths: readonly string[]): SiteSize {
	const site = { files: paths.length, bytes: 0, written: 0, removed: 0 };
	for (const path of paths) {
		const file = join(next, path);
		const { size, nlink } = statSync(file);
		site.bytes += size;
		const before = statOf(join(last, path));
		if (before) site.removed--;
		// One with two names has been taken already.
		if (nlink > 1) continue;
		if (before?.size === size && hasContent(join(last, path), readFileSync(file))) {
			rmSync(file);
			takeFile(last, next, path);
		} else site.written++;
	}
	for (const _ of pathsIn(last)) site.removed++;
	return site;
}

/** The last site's file and the next one's are one, where the file system can do that: so its date stays. */
function takeFile(last: string, next: string, path: string): void {
	const from = join(last, path);
	place(join(next, path), (to) => {
		try {
			linkSync(from, to);
		} catch (error) {
			if (isOf(error, 'ENOENT', 'EEXIST')) throw error;
			copyFileSync(from, to);
			const { atime, mtime } = statSync(from);
			utimesSync(to, atime, mtime);
		}
	});
}

/** Puts a file where none is yet; a file that is there may be one with that of the last site. */
function place(file: string, put: (file: string) => void): void {
	try {
		put(file);
	} catch (error) {
		if (isOf(error, 'EEXIST')) rmSync(file);
		else if (isOf(error, 'ENOENT')) mkdirSync(dirname(file), { recursive: true });
		else throw error;
		put(file);
	}
}

const isOf = (error: unknown, ...codes: readonly string[]) =>
	codes.includes((error as NodeJS.ErrnoException).code ?? '');

function hasContent(file: string, content: Buffer): boolean {
	return statOf(file)?.size === content.length && readFileSync(file).equals(content);
}

const statOf = (file: string): Stats | undefined => statSync(file, { throwIfNoEntry: false });

/** Yields the paths of all files in a folder, or in one within it, relative to it and with `/`; none if it isn't there. */
export function* pathsIn(folder: string, within = ''): Generator<string> {
	if (!statOf(join(folder, within))) return;
	for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
		const path = within ? `${within}/${entry.name}` : entry.name;
		if (entry.isDirectory()) yield* pathsIn(folder, path);
		else yield path;
	}
}
