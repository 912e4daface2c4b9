import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

interface Locked {
	integrity?: string;
	resolved?: string;
}

const lock = JSON.parse(
	readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('npm checks every package before it is installed, on all platforms', () => {
	expect(packages.length).toBeGreaterThan(200);
	const unchecked = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
	expect(unchecked.map(([path]) => path)).toEqual([]);
});

test('packages come from the registry that is set up where they are installed', () => {
	expect(packages.filter(([, { resolved }]) => resolved)).toEqual([]);
});
