import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checks } from './checks.ts';
import { unusedExports } from './unused-exports.ts';

/** What Biome has no rule for. Its own rules, in `biome.json`, hold who may import whom. */
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MAX_FILES_A_FOLDER = 20;

const filesIn = (folder: string) =>
	readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length));
const read = (path: string) => ({ path, text: readFileSync(ROOT + path, 'utf8') });

const sources = filesIn('src').map(read);
const tests = filesIn('e2e').map(read);
const others = ['package-lock.json', 'vite.config.ts'].map(read);

test('the sources were found', () => {
	expect(sources.map(({ path }) => path)).toContain('src/core/article/article.ts');
	expect(sources.length).toBeGreaterThan(200);
});

test(`no folder has over ${MAX_FILES_A_FOLDER} files at one level, tests beside them not counted`, () => {
	const counts = new Map<string, number>();
	for (const { path } of [...sources, ...tests]) {
		if (/\.(?:test|journey|measure)\.tsx?$/.test(path)) continue;
		counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
	}
	expect([...counts].filter(([, count]) => count > MAX_FILES_A_FOLDER)).toEqual([]);
});

test("the README's map names every room of src", () => {
	const readme = read('README.md').text;
	const rooms = new Set(sources.map(({ path }) => path.split('/').slice(1, 2).join('/')));
	expect([...rooms].filter((room) => !readme.includes(`\`${room}`))).toEqual([]);
});

test('every export of src is used by another file', () => {
	expect(unusedExports([...sources, ...tests, ...others])).toEqual([]);
});

test('an export that no other file names is found', () => {
	const text = 'export const used = 1;\nexport function unused() {}\nexport { third as fourth };\n';
	expect(
		unusedExports([
			{ path: 'src/a.ts', text },
			{ path: 'e2e/b.ts', text: 'used;' },
		]),
	).toEqual(['src/a.ts: unused', 'src/a.ts: fourth']);
});

for (const { rule, faultsOf, bad, good } of checks) {
	test(rule, () => expect([...sources, ...others].flatMap(faultsOf)).toEqual([]));

	for (const [path, text] of bad) {
		test(`${rule}: not ${path} with ${oneLine(text)}`, () =>
			expect(faultsOf({ path, text })).not.toEqual([]));
	}
	for (const [path, text] of good) {
		test(`${rule}: but ${path} with ${oneLine(text)}`, () =>
			expect(faultsOf({ path, text })).toEqual([]));
	}
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}
