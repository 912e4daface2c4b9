import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderOf } from '../site/folder-in-test.ts';
import { wholeFile } from './split-face.ts';
import { subsetFile } from './subset-file.ts';

test('two that make the same file at once both get it, and leave nothing else', async () => {
	const cache = folderOf();
	const face = 'noto-sans-thaana-thaana-wght-normal.woff2';
	const subset = {
		source: wholeFile({
			url: `@fontsource-variable/noto-sans-thaana/files/${face}`,
			...{ family: '', weight: '', style: '', range: '' },
		}),
		...{ name: face, codes: [0x780, 0x781], weights: [400, 700] as const },
	};
	const [one, other] = await Promise.all([subsetFile(cache, subset), subsetFile(cache, subset)]);
	expect(basename(one ?? '')).toBe(face);
	expect(other).toBe(one);
	const files = readdirSync(cache, { recursive: true, withFileTypes: true });
	expect(files.filter((file) => file.isFile()).map(({ name }) => name)).toEqual([face]);
});
