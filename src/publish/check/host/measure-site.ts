import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { unlessMissing } from '../../site/unless-missing.ts';

/** What hosts limit of a built site. Paths are below its folder. */
export interface SiteMeasures {
	files: number;
	bytes: number;
	largest: { path: string; bytes: number };
	/** The folder with the most files and folders directly in it. */
	fullest: { path: string; entries: number };
	/** Rules in `_headers`, and the longest line there, in characters. */
	headers: { rules: number; lineLength: number };
	/** Rules in `_redirects`: those for one address, and those with `*` or `:name`. */
	redirects: { fixed: number; dynamic: number };
}

/** Measures a built site; undefined if there is no such folder. */
export async function measureSite(site: string): Promise<SiteMeasures | undefined> {
	const entries = await unlessMissing(readdir(site, { recursive: true, withFileTypes: true }));
	if (!entries) return undefined;
	const below = (path: string) => relative(site, path).split(sep).join('/');
	const measures: SiteMeasures = {
		files: 0,
		bytes: 0,
		largest: { path: '', bytes: 0 },
		fullest: { path: '', entries: 0 },
		headers: headersIn((await textOf(join(site, '_headers'))) ?? ''),
		redirects: redirectsIn((await textOf(join(site, '_redirects'))) ?? ''),
	};
	const perFolder = new Map<string, number>();
	for (const entry of entries) {
		const folder = below(entry.parentPath);
		perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1);
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const { size } = await stat(path);
		measures.files++;
		measures.bytes += size;
		if (size > measures.largest.bytes) measures.largest = { path: below(path), bytes: size };
	}
	for (const [path, count] of perFolder)
		if (count > measures.fullest.entries) measures.fullest = { path, entries: count };
	return measures;
}

const textOf = (file: string) => unlessMissing(readFile(file, 'utf8'));

function headersIn(text: string): SiteMeasures['headers'] {
	const lines = text.split('\n');
	return {
		rules: lines.filter((line) => /^[^\s#]/.test(line)).length,
		lineLength: Math.max(...lines.map((line) => line.length)),
	};
}

function redirectsIn(text: string): SiteMeasures['redirects'] {
	const sources = text
		.split('\n')
		.filter((line) => /^\s*[^\s#]/.test(line))
		.map((line) => line.trim().split(/\s+/)[0] ?? '');
	const dynamic = sources.filter((source) => /\*|\/:[a-z]/i.test(source)).length;
	return { fixed: sources.length - dynamic, dynamic };
}
