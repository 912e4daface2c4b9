import { posix } from 'node:path';
import { type Import, importsOf, type Source } from './imports.ts';
import { LAYERS } from './layers.ts';

/** What only tests may name: made for them, or one of them. */
const forTests = (path: string) => path.startsWith('core/testing/') || path.endsWith('-in-test.ts');
const isTest = (path: string) => path.endsWith('.test.ts') || forTests(path);

/** The imports of a file in `src/` that point up or sideways. */
export function importFaults(source: Source): string[] {
	if (!source.path.startsWith('src/')) return [];
	const path = source.path.slice('src/'.length);
	return importsOf(source)
		.filter((found) => !mayImport(path, found))
		.map(({ from }) => `${source.path} imports ${from}`);
}

function mayImport(path: string, { from, typeOnly }: Import): boolean {
	const name = path.split('/')[0] ?? '';
	const layer = LAYERS[name];
	if (!layer) return false;
	if (!from.startsWith('.')) return mayName(path, from, layer.packages);
	const target = posix.join(posix.dirname(path), from);
	if (forTests(target) && !isTest(path)) return false;
	if (target.startsWith('core/testing/')) return true;
	const own = path.includes('/') ? [`${name}/`] : [];
	const may = [...own, ...layer.may, ...(typeOnly ? (layer.types ?? []) : [])];
	return may.some((allowed) =>
		allowed.endsWith('/') ? target.startsWith(allowed) : target === allowed,
	);
}

/** Only publishing is done in Node, and only tests know the runner. */
function mayName(path: string, name: string, packages?: readonly string[]): boolean {
	if (isTest(path) && (name === '@playwright/test' || name.startsWith('node:'))) return true;
	if (name === '@playwright/test') return false;
	if (/^(node:|vite$|vite\/)/.test(name) && !path.startsWith('publish/')) return false;
	return packages?.includes(name) ?? true;
}
