import { expect, test } from '@playwright/test';
import { isOwnScript } from './trusted-script.ts';

for (const base of ['/', '/reader/']) {
	for (const path of ['service-worker.js', 'assets/search-worker-B1g8.js', 'assets/a.b_c-d.js'])
		test(`${base}${path} may run as a worker`, () =>
			expect(isOwnScript(base + path, base)).toBe(true));
}

for (const address of [
	'/reader/articles/one/a.js',
	'/reader/ar/service-worker.js',
	'/reader/assets/one/a.js',
	'/reader/assets/../a.js',
	'/reader/assets/a.js?b',
	'/reader/assets/a.json',
	'/service-worker.js',
	'//elsewhere.example/reader/service-worker.js',
	'https://matn.example/reader/service-worker.js',
	'data:text/javascript,1',
	'blob:https://matn.example/reader/assets/a.js',
])
	test(`${address} may not run as a worker`, () =>
		expect(isOwnScript(address, '/reader/')).toBe(false));

test('a script of another host may not run as a worker where the base is the root', () =>
	expect(isOwnScript('//elsewhere.example/assets/a.js', '/')).toBe(false));
