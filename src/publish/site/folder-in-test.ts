import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from '@playwright/test';

/** Files by their names in a folder, and what stands in them. */
export type Files = Record<string, string | Uint8Array>;

/** A folder of a test's own, with these files in it. */
export function folderOf(files: Files = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'matn-'));
	put(folder, files);
	return folder;
}

/** Puts files into a folder. */
export function put(folder: string, files: Files): void {
	for (const [name, content] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}

/** Every file below a folder with its bytes, so that two states can be told apart. */
export function bytesIn(folder: string): Record<string, string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	return Object.fromEntries(
		paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]),
	);
}

/** Runs one of the commands as a publisher does. */
export function command(script: string, ...args: string[]) {
	const run = spawnSync(
		process.execPath,
		['--import', 'tsx', `src/publish/cli/${script}`, ...args],
		{
			cwd: ROOT,
			encoding: 'utf8',
		},
	);
	return { code: run.status, out: run.stdout, error: run.stderr };
}

/** The project's own folder. */
export const ROOT = join(import.meta.dirname, '../../..');

/** For tests that run commands: a machine may be slow or shared. */
export const takesLong = () => test.setTimeout(180_000);
