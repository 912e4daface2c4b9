import { expect, test } from '@playwright/test';
import { bytesIn, folderOf } from '../site/folder-in-test.ts';
import { copySiteFiles } from './copy-site-files.ts';

const ICONS = [
	...['apple-touch-icon.png', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'],
	...['icon-maskable.svg', 'icon.svg', 'preview.png'],
];

test('a site without icons gets those of the reader', async () => {
	const out = folderOf();
	await copySiteFiles(folderOf(), out);
	expect(Object.keys(bytesIn(out)).sort()).toEqual(ICONS);
});

test('of a site’s folder only what is meant for readers and hosts is published', async () => {
	const folder = folderOf({
		...{ 'icon.svg': 'own', _headers: '', 'faces/a.woff2': '', '.well-known/security.txt': '' },
		...{ 'robots.txt': '', 'articles/a/picture.png': '', 'site.json': '{}', 'speech.docx': '' },
		...{ 'notes/draft.md': '', 'package.json': '{}', '.env': '', 'node_modules/a/a.png': '' },
		...{ 'dist/old.png': '', 'dist/files.json': '{}', '.dist-next-1/old.png': '' },
	});
	const out = folderOf();
	await copySiteFiles(folder, out);
	const published = bytesIn(out);
	expect(published['icon.svg']).toBe('own');
	const others = Object.keys(published).filter((path) => !ICONS.includes(path));
	expect(others.sort()).toEqual([
		...['.well-known/security.txt', '_headers', 'faces/a.woff2', 'robots.txt'],
	]);
});
