import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bytesIn, folderOf, put, takesLong } from '../site/folder-in-test.ts';
import { commandIn, programIn } from './command-in-test.ts';

takesLong();

test('matn new writes settings and a first article, once, and matn check finds no fault in them', async () => {
	const folder = folderOf();
	const first = await commandIn(folder, 'new', 'mine', '--lang', 'fa', '--name', 'نشر');
	expect(first).toEqual({
		code: 0,
		out: 'mine/site.json is written\nmine/articles/first-article/fa.json is written\nNext: npx matn dev mine\n',
		error: '',
	});
	const $schema = 'dist/site.schema.json';
	const settings = { $schema, name: 'نشر', address: 'https://matn.example', locales: ['fa'] };
	expect(JSON.parse(readFileSync(join(folder, 'mine/site.json'), 'utf8'))).toEqual(settings);
	const check = await commandIn(join(folder, 'mine'), 'check');
	expect(check).toMatchObject({ code: 0, error: '' });
	expect(check.out).toMatch(/^1 articles, 1 texts: 0 errors/m);

	const before = bytesIn(folder);
	expect((await commandIn(folder, 'new', 'mine')).out).toContain('There is a site already');
	expect(bytesIn(folder)).toEqual(before);
});

for (const [args, message] of [
	[['bild'], 'There is no command bild'],
	[['new', '--lang', 'de'], '--lang de is none of ar, en, fa, ur, he, ckb, ku, tr, fr, es, ru, zh'],
	[['build', 'a', 'b'], 'One folder, and not a b'],
	[['build', '--ouf', 'x'], "Unknown option '--ouf'"],
	...(['.', '..', 'articles', 'articles/a'] as const).map(
		(out) =>
			[
				['build', '--out', out],
				`--out ${out} would put the site in the place of its own texts`,
			] as const,
	),
] as const) {
	test(`matn ${args.join(' ')} is wrong use`, async () => {
		const [name, ...rest] = args;
		const { code, out, error } = await commandIn(folderOf(), name, ...rest);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(error.split('\n')[0]).toContain(message);
		expect(error).toContain('matn --help tells how it is used');
	});
}

test('faults of settings and articles are told without a stack, and the last built site stays', async () => {
	const article = { 'articles/a/en.json': '{ "lang": "en" }', 'dist/index.html': 'last' };
	const settings = await commandIn(
		folderOf({ 'site.json': '{ "local": ["ar"] }', ...article }),
		'build',
	);
	expect(settings.code).toBe(1);
	expect(settings.error).toMatch(
		/site\.json: local: expected no such field .*, received \["ar"\]\n$/,
	);
	const folder = folderOf(article);
	const { code, error } = await commandIn(folder, 'build');
	expect(code).toBe(1);
	expect(error).toContain('en.json: title: expected');
	expect(error).not.toContain('    at ');
	expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('last');
});

test('with --json, what was done and what is wrong is printed as JSON', async () => {
	const folder = folderOf();
	const written = ['site.json', 'articles/first-article/en.json'];
	expect(JSON.parse((await commandIn(folder, 'new', '--json')).out)).toEqual({ written });
	const record = { 'articles/slugs.json': '["gone", "first-article"]' };
	put(folder, record);
	const { code, out } = await commandIn(folder, 'check', '--json', '--host', 'any');
	expect(code).toBe(1);
	expect(JSON.parse(out)).toMatchObject({
		...{ articles: 1, texts: 1, errors: 2, refused: [] },
		findings: expect.arrayContaining([
			expect.objectContaining({ file: 'articles/slugs.json', path: 'gone', level: 'error' }),
			expect.objectContaining({ file: 'dist', what: 'no site is built', level: 'error' }),
		]),
	});
	const { out: lines } = await commandIn(folder, 'import', 'a.md', '--lang', 'en', '--json');
	const [line = ''] = lines.split('\n');
	expect(JSON.parse(line)).toMatchObject({ kind: 'failed', name: 'a.md' });
});

test('matn --help and --version tell what they should', async () => {
	const help = await commandIn(folderOf(), '--help');
	expect(help.out).toMatch(/^matn COMMAND \[FOLDER\] \[options\]\n/);
	expect((await commandIn(folderOf(), '--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('the program itself ends with a command’s exit code, and prints faults apart', () => {
	expect(programIn(folderOf(), 'bild')).toEqual({
		code: 2,
		out: '',
		error: 'There is no command bild\nmatn --help tells how it is used\n',
	});
});
