import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pathsIn } from '../cache/last-site.ts';
import { folderOf } from '../site/folder-in-test.ts';
import { keepOldFiles, type OldFiles } from './keep-old-files.ts';

/** Builds sites one after the other; returns the old files that each has, and all of its files. */
function build(...sites: string[][]): { old: OldFiles; files: string[] }[] {
	let last = folderOf({});
	let old: OldFiles = {};
	return sites.map((paths) => {
		const next = folderOf(Object.fromEntries(paths.map((path) => [path, path])));
		old = keepOldFiles(last, next, old);
		last = next;
		return { old, files: [...pathsIn(next)].sort() };
	});
}

test('an asset stays for two builds after the last one that needed it', () => {
	const sites = ['a', 'b', 'c', 'd', 'e'].map((name) => [`assets/${name}.js`, 'index.html']);
	expect(build(...sites).map(({ files }) => files.join(' '))).toEqual([
		'assets/a.js index.html',
		'assets/a.js assets/b.js index.html',
		'assets/a.js assets/b.js assets/c.js index.html',
		'assets/b.js assets/c.js assets/d.js index.html',
		'assets/c.js assets/d.js assets/e.js index.html',
	]);
});

test('builds of the same site make nothing older, and a file that is needed again is new', () => {
	const [a, b] = [['assets/a.js'], ['assets/b.js']];
	expect(build(a, b, b, b, a).map(({ old }) => old)).toEqual([
		{},
		...[1, 2, 3].map(() => ({ 'assets/a.js': 1 })),
		{ 'assets/b.js': 1 },
	]);
});

test('pages and data of the last site are not kept', () => {
	const index = 'search/ar/words/0.5ac66ae1/0.json';
	const sites = build([index, 'articles/a/ar.json', 'ar/a/index.html'], ['index.html']);
	expect(sites[1]?.files).toEqual(['index.html', index]);
});

test('where there was no site nothing is kept', () => {
	const next = join(folderOf({}), 'dist');
	mkdirSync(next);
	expect(keepOldFiles(join(next, '../no'), next, {})).toEqual({});
});
