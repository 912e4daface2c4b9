import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from '../../support/build-site.ts';

const FACES = 'node_modules/@fontsource-variable';

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const filesIn = (folder: string) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
/** The packages that sources import which run in the browser: its page, its workers, its styles. */
function importedPackages(): string[] {
	const sources = filesIn('src').filter(
		(path) =>
			/\.(tsx?|css)$/.test(path) &&
			!/^publish\/|\.test\.ts$|-in-test\.ts$|testing\/|^prerender/.test(path),
	);
	const names = sources.flatMap((path) =>
		[
			...read(`src/${path}`).matchAll(
				/^(?!import type).*(?:from |import\(?|@import )["']((?:@[\w-]+\/)?\w[\w.-]*)/gm,
			),
		].map(([, name = '']) => name),
	);
	return [...new Set(names)];
}

test('licences.txt has the notice of every package and face in the site', () => {
	const notices = read('dist/licences.txt');
	const titles = [...notices.matchAll(/^(\S+) \d\S* \(.+\)$/gm)].map(([, name]) => name);
	expect(notices).toContain('the Matn contributors');
	// What the packages themselves import, too.
	for (const name of [...importedPackages(), 'scheduler', 'idb', 'tailwindcss'])
		expect(titles, name).toContain(name);

	const published = filesIn('dist/assets').filter((name) => name.endsWith('.woff2'));
	const sources = filesIn(FACES).filter((path) => path.endsWith('.woff2'));
	for (const name of published) {
		const source = sources.find((path) => name.startsWith(basename(path, '.woff2')));
		expect(source, name).toBeDefined();
		expect(titles).toContain(`@fontsource-variable/${source?.split('/')[0]}`);
	}
	expect(notices).toContain('SIL OPEN FONT LICENSE');

	// Nothing that is only used to build it.
	expect(titles).not.toContain('vite');
	expect(titles).not.toContain('sax');
	for (const name of titles) {
		const folder = readdirSync(join(ROOT, 'node_modules', name ?? ''));
		const file = folder.find((entry) => /^licen[cs]e/i.test(entry)) ?? '';
		expect(notices, name).toContain(read(`node_modules/${name}/${file}`).trim());
	}
});
