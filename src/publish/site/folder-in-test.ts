import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from '@playwright/test';

/** The contents of files by their paths in a folder. */
export type Files = Record<string, string | Uint8Array>;

/** Creates a temporary folder with these files and returns its path. */
export function folderOf(files: Files = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'matn-'));
	put(folder, files);
	return folder;
}

/** Writes files into a folder. */
export function put(folder: string, files: Files): void {
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}

/** Returns the bytes of every file below a folder, so that two states can be compared. */
export function bytesIn(folder: string): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	return Object.fromEntries(
		paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
	);
}

/** The path of the project's folder. */
export const ROOT = join(import.meta.dirname, '../../..');

/** Sets a long timeout, for tests that run commands on a slow or shared machine. */
export const takesLong = () => test.setTimeout(180_000);
