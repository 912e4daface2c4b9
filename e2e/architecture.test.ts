import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { checks } from './architecture/checks.ts';
import { importsOf } from './architecture/imports.ts';
import { LAYERS } from './architecture/layers.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

const sources = readdirSync(`${ROOT}src`, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
	.map((path) => ({ path, text: readFileSync(ROOT + path, 'utf8') }));
const lock = { path: 'package-lock.json', text: readFileSync(`${ROOT}package-lock.json`, 'utf8') };

test('the sources were found', () => {
	expect(sources.map(({ path }) => path)).toContain('src/core/article/article.ts');
	expect(sources.flatMap(importsOf).length).toBeGreaterThan(200);
});

test('each folder and each entry has a row in the table of layers, and each row is one', () => {
	const own = (path: string) => path.split('/')[1] ?? '';
	const found = new Set(sources.map(({ path }) => own(path)));
	const planned = ['search', 'offline'];
	expect([...found, ...planned.filter((name) => !found.has(name))].sort()).toEqual(
		Object.keys(LAYERS).sort(),
	);
});

for (const { rule, faultsOf, bad, good } of checks) {
	test(rule, () => expect([...sources, lock].flatMap(faultsOf)).toEqual([]));

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

test('every form of import is read', () => {
	const text = `
import './styles/main.css';
import one from './one.ts';
import * as two from './two.ts';
import {
	type A,
	b,
} from './three.ts';
import type { C } from './four.ts';
export { d } from './five.ts';
export type * from './six.ts';
export const e = await import('./seven.ts');
const [f, g] = await Promise.all([import('./eight.ts'), import(
	'./nine.ts'
)]);
const files = import.meta.glob<string>('./ten/*.json', { import: 'default' });
type H = import('./eleven.ts').H;
// import './twelve.ts' in a comment is none
const words = "import it from 'nowhere'";
`;
	expect(importsOf({ path: 'src/a.ts', text })).toEqual([
		{ from: './styles/main.css', typeOnly: false },
		{ from: './one.ts', typeOnly: false },
		{ from: './two.ts', typeOnly: false },
		{ from: './three.ts', typeOnly: false },
		{ from: './four.ts', typeOnly: true },
		{ from: './five.ts', typeOnly: false },
		{ from: './six.ts', typeOnly: true },
		{ from: './seven.ts', typeOnly: false },
		{ from: './eight.ts', typeOnly: false },
		{ from: './nine.ts', typeOnly: false },
		{ from: './ten/*.json', typeOnly: false },
		{ from: './eleven.ts', typeOnly: false },
	]);
});
