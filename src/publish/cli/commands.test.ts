import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesIn, folderOf, takesLong } from '../site/folder-in-test.ts';
import { command } from './command-in-test.ts';

takesLong();

const TEXT = `# The harbour

## Why

The council met last night to discuss the new harbour and what it will cost the city.

## Costs

Four million, to be paid by the city over the next three years, as the mayor said.
`;
const OPTIONS = ['--slug', 'harbour', '--lang', 'en', '--published', '2024-01-31'];
const ABOUT = ['--source', 'Gazette', '--license', 'CC0'];

test('a text is imported and checked, and the key of a removed heading is reported as lost', async () => {
	const folder = folderOf({ 'a.md': TEXT });
	const to = join(folder, 'articles');
	const first = await command('import', join(folder, 'a.md'), ...OPTIONS, ...ABOUT, '--to', to);
	expect(first).toEqual({
		code: 0,
		out: 'harbour/en.json: 4 blocks, 0 kept, 0 reworded, 4 new, 0 lost\n',
		error: '',
	});
	const summary = '1 articles, 1 texts: 0 errors, 0 warnings\n';
	expect(await command('check', to)).toEqual({ code: 0, out: summary, error: '' });

	writeFileSync(join(folder, 'a.md'), TEXT.replace('## Costs\n\n', ''));
	const second = await command('import', join(folder, 'a.md'), ...OPTIONS, '--to', to);
	expect(second.code).toBe(1);
	const gone =
		'harbour/keys.json: costs: the published key "costs" (“Costs”) is gone from “The harbour”; put the block back, or name in "successor" the key that its links should lead to';
	expect(second.out.split('\n')[1]).toBe(`  ${gone}`);
	const check = await command('check', to);
	expect(check.code).toBe(1);
	expect(check.out).toContain(gone);

	const lock = join(to, 'harbour/keys.json');
	const words = '{"words":"Costs"';
	writeFileSync(lock, readFileSync(lock, 'utf8').replace(words, `${words},"successor":"p2"`));
	expect(await command('check', to)).toEqual({ code: 0, out: summary, error: '' });
});

test('wrong options and a failed import have different exit codes', async () => {
	const help = await command('import', '--help');
	expect(help.code).toBe(0);
	expect(help.out).toMatch(/^matn import FILE/);
	const wrong = await command('import', '--slgu', 'a');
	expect(wrong.code).toBe(2);
	expect(wrong.error).toContain('--slgu');
	const site = folderOf({ 'articles/a/pictures/a.json': '{}' });
	expect(await command('check', site)).toEqual({
		code: 2,
		out: '',
		error: `${site} is a site; its articles are in ${join(site, 'articles')}\n`,
	});
	const folder = folderOf({ 'a.md': TEXT });
	const files = ['no.md', 'a.md'].map((name) => join(folder, name));
	const both = await command('import', ...files, ...OPTIONS, '--to', join(folder, 'to'));
	expect(both.code).toBe(3);
	expect(both.error).toContain('no.md is not there; correct its name');
	expect(Object.keys(bytesIn(folder))).toContain('to/harbour/en.json');
});

test('checking the project’s own library prints only the summary', async () => {
	const { code, out } = await command('check');
	expect(out).toMatch(/^3 articles, 18 texts: 0 errors, \d+ warnings \(\d+ not listed.*\)\n$/);
	expect(code).toBe(0);
});
