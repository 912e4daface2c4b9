import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { checkLibrary } from '../../check/check-library.ts';
import { formatFinding } from '../../check/finding.ts';
import { folderOf } from '../folder-in-test.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { writeMoves } from './write-moves.ts';

const article = (lang: string, more: object = {}, href?: string) =>
	JSON.stringify({
		...{ lang, title: `“${lang}” & <b>`, published: '2019-11-15', ...more },
		body: [
			{
				...{ _type: 'block', _key: 'p1', style: 'normal' },
				children: [{ _type: 'span', text: 'text', marks: href ? ['m'] : [] }],
				markDefs: href ? [{ _key: 'm', _type: 'link', href }] : [],
			},
		],
	});

/** The errors that check tells of a folder of articles; the build must be stopped by the same. */
async function errorsOf(files: Record<string, string>, remember = false): Promise<string[]> {
	const folder = folderOf(files);
	const lines: string[] = [];
	for await (const { findings, refused } of checkLibrary([{ path: folder }], remember)) {
		lines.push(...refused);
		const errors = findings.filter(({ level }) => level === 'error');
		lines.push(...errors.map(formatFinding));
	}
	const build = await readCatalogue([folder]).then(
		() => '',
		({ message }) => message,
	);
	for (const line of lines) expect(build).toContain(line.replace(/^.*?matn-/, ''));
	if (lines.length === 0) expect(build).toBe('');
	return lines.map((line) => line.replace(/^.*?matn-[^/]+\//, ''));
}

const formerly = (...slugs: string[]) => ({ formerly: slugs });

for (const [title, files, ...errors] of [
	[
		'a published article that is gone',
		{ 'slugs.json': '["new", "old"]', 'new/ar.json': article('ar') },
		/^slugs\.json: old: the published article "old" is gone; name it in "formerly"/,
	],
	[
		'an article without texts',
		{ 'slugs.json': '["old"]', 'old/keys.json': '{}' },
		/^slugs\.json: old: the published article "old" is gone/,
	],
	[
		'an article that is a draft again',
		{ 'slugs.json': '["old"]', 'old/ar.json': article('ar', { draft: true }) },
		/^slugs\.json: old: the published article "old" is gone/,
	],
	[
		'a former slug that is an article’s',
		{ 'a/ar.json': article('ar', formerly('b')), 'b/ar.json': article('ar') },
		/^a\/ar\.json: formerly\[0\]: the former slug "b" is that of an article; take it out/,
	],
	[
		'a former slug of two articles',
		{ 'a/ar.json': article('ar', formerly('x', 'c')), 'b/ar.json': article('ar', formerly('c')) },
		/^a\/ar\.json: formerly\[1\]: "c" is a former slug of "b", too/,
		/^b\/ar\.json: formerly\[0\]: "c" is a former slug of "a", too/,
	],
	[
		'a former slug that can’t be one',
		{ 'a/ar.json': article('ar', formerly('search')) },
		/^a\/ar\.json: formerly\[0\]: expected a slug: a-z, .*, received "search"/,
	],
] as [string, Record<string, string>, ...RegExp[]][]) {
	test(`${title} is an error, for check and for the build`, async () => {
		const lines = await errorsOf(files);
		expect(lines).toHaveLength(errors.length);
		for (const [i, error] of errors.entries()) expect(lines[i]).toMatch(error);
	});
}

test('a renamed article that names its former slug is no error, nor is a link to that', async () => {
	const files = {
		'slugs.json': '["old", "two"]',
		'new/ar.json': article('ar', formerly('old')),
		'new/en.json': article('en', { ...formerly('old'), translation: { of: 'ar' } }),
		'two/ar.json': article('ar', {}, '../old/#p1'),
		'idea/ar.json': article('ar', { draft: true }),
	};
	expect(await errorsOf(files)).toEqual([]);
});

test('check --remember adds published articles to the record, and keeps those that are gone', async () => {
	const folder = folderOf({
		'slugs.json': '["old"]',
		'new/ar.json': article('ar'),
		'idea/ar.json': article('ar', { draft: true }),
	});
	for await (const _ of checkLibrary([{ path: folder }], true));
	const record = readFileSync(join(folder, 'slugs.json'), 'utf8');
	expect(record).toBe('[\n\t"new",\n\t"old"\n]\n');
});

test('drafts are in the catalogue only where they are asked for, with their links', async () => {
	const folder = folderOf({
		'a/ar.json': article('ar'),
		'a/en.json': article('en', { draft: true, translation: { of: 'ar' } }),
		'idea/ar.json': article('ar', { draft: true }),
	});
	const shown = async (drafts?: boolean) =>
		[...(await readCatalogue([folder], drafts))].map(([slug, { texts }]) => [
			slug,
			...texts.keys(),
		]);
	expect(await shown()).toEqual([['a', 'ar']]);
	expect(await shown(true)).toEqual([
		['a', 'ar', 'en'],
		['idea', 'ar'],
	]);
});

test('a former address has a page in each interface language that leads on, and a redirect', async () => {
	const folder = folderOf({
		'articles/new/ar.json': article('ar', formerly('old')),
		'out/_redirects': '/own /other\n',
	});
	const catalogue = await readCatalogue([join(folder, 'articles')]);
	const out = join(folder, 'out');
	const address = 'https://reader.example';
	await writeMoves({ out, base: '/texts/', address, locales: ['en', 'ar'], catalogue });
	const page = readFileSync(join(out, 'en/old/index.html'), 'utf8');
	expect(page).toContain('<html lang="en" dir="ltr">');
	expect(page).toContain('<link rel="canonical" href="https://reader.example/texts/ar/new/">');
	expect(page).toContain('content="0; url=/texts/en/new/"');
	expect(page).toContain('<a href="/texts/en/new/">“ar” &amp; &lt;b&gt;</a>');
	const [, script = ''] = page.match(/<script src="\/texts\/(.*?)"/) ?? [];
	expect(readFileSync(join(out, script), 'utf8')).toContain('location.replace');
	expect(readFileSync(join(out, '_redirects'), 'utf8')).toBe(
		'/own /other\n/texts/en/old/ /texts/en/new/ 301\n/texts/ar/old/ /texts/ar/new/ 301\n',
	);
});
