import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesIn, folderOf } from './folder-in-test.ts';
import { writeTogether } from './write-together.ts';

test('files and new folders are written, and a file with the same content is not touched', async () => {
	const folder = folderOf({ a: '1', b: '2' });
	const files = ['a', 'b', 'new/deep/c'].map((name) => ({
		path: join(folder, name),
		content: '1',
	}));
	expect(await writeTogether(files)).toEqual([join(folder, 'b'), join(folder, 'new/deep/c')]);
	expect(bytesIn(folder)).toEqual({ a: '1', b: '1', 'new/deep/c': '1' });
	expect(await writeTogether(files)).toEqual([]);
});

for (const [what, last] of [
	['that can’t be read', 'folder'],
	['whose folder can’t be made', 'a/below'],
] as const) {
	test(`a file ${what} leaves all of them as they were`, async () => {
		const folder = folderOf({ a: '1', 'folder/x': 'x' });
		const before = bytesIn(folder);
		const files = ['a', 'new/b', last].map((name) => ({ path: join(folder, name), content: '2' }));
		await expect(writeTogether(files)).rejects.toThrow();
		expect(bytesIn(folder)).toEqual(before);
	});
}

test('if the second rename fails, the first is undone', async () => {
	const folder = folderOf({ a: '1' });
	const before = bytesIn(folder);
	const files = ['a', 'b', 'c'].map((name) => ({ path: join(folder, name), content: '2' }));
	const writing = writeTogether(files, async (from, to) => {
		if (to === join(folder, 'c')) throw new Error('The disk is full');
		await rename(from, to);
	});
	await expect(writing).rejects.toThrow('The disk is full');
	expect(bytesIn(folder)).toEqual(before);
});
