import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderOf } from '../../site/folder-in-test.ts';
import { PictureFiles } from './picture-files.ts';

const app = (path: string) => ({
	'vault/.obsidian/app.json': JSON.stringify({ attachmentFolderPath: path }),
});

for (const [what, files, source, src, expected] of [
	['beside the text', { 'a/p.png': '1' }, 'a/t.md', 'p.png', '1'],
	['in a folder beside it', { 'a/b/p q.png': '1' }, 'a/t.md', 'b/p%20q.png', '1'],
	['not above the text', { 'p.png': '1' }, 'a/t.md', '../p.png', undefined],
	['not elsewhere', { 'b/p.png': '1' }, 'a/t.md', 'p.png', undefined],
	['no other file', { 'a/p.txt': '1' }, 'a/t.md', 'p.txt', undefined],
	['anywhere in a vault', { ...app(''), 'vault/x/y/P.png': '1' }, 'vault/notes/t.md', 'p.png', '1'],
	[
		'in a vault’s folder of attachments',
		{ ...app('files'), 'vault/files/p.png': '1', 'vault/p2/p.png': '2' },
		'vault/notes/t.md',
		'p.png',
		'1',
	],
	[
		'in a folder of attachments below the note’s',
		{ ...app('./files'), 'vault/notes/files/p.png': '1', 'vault/p.jpg': '2', 'vault/z/p.png': '3' },
		'vault/notes/t.md',
		'p.png',
		'1',
	],
	[
		'at a path from the vault',
		{ ...app('/'), 'vault/x/p.png': '1', 'vault/y/x/p.png': '2' },
		'vault/notes/t.md',
		'x/p.png',
		'1',
	],
	['not outside of the vault', { ...app(''), 'p.png': '1' }, 'vault/t.md', '../p.png', undefined],
	[
		'in a page bundle of Hugo',
		{ 'site/hugo.toml': '', 'site/content/posts/a/p.png': '1', 'site/static/p.png': '2' },
		'site/content/posts/a/index.md',
		'p.png',
		'1',
	],
	[
		'in Hugo’s static',
		{ 'site/config.toml': '', 'site/content/a.md': '', 'site/static/img/p.png': '1' },
		'site/content/a.md',
		'/img/p.png',
		'1',
	],
	[
		'in Jekyll’s assets',
		{ 'site/_config.yml': '', 'site/assets/img/p.png': '1' },
		'site/_posts/2024-01-31-a.md',
		'/assets/img/p.png',
		'1',
	],
] as const) {
	test(`a picture is found ${what}`, () => {
		const folder = folderOf(files as Record<string, string>);
		const found = new PictureFiles().read(join(folder, source), src);
		expect(found?.toString()).toBe(expected);
	});
}

test('in a folder that is imported, a picture may be above the text, or the only one of its name', () => {
	const folder = folderOf({ 'p.png': '1', 'b/q.png': '2', 'c/r.png': '3', 'd/r.png': '4' });
	const read = (src: string) =>
		new PictureFiles(folder).read(join(folder, 'a/t.md'), src)?.toString();
	expect(['../p.png', 'q.png', 'r.png', '../../p.png'].map(read)).toEqual([
		'1',
		'2',
		undefined,
		undefined,
	]);
});
