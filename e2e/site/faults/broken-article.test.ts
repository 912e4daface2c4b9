import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { commandIn } from '../../../src/publish/cli/command-in-test.ts';
import { ROOT, temporary } from '../../support/build-site.ts';
import { matrixUnless } from '../../support/matrix.ts';
import { open } from '../../support/watch.ts';

const SLUG = 'coalition-joint-statement';
const FILE = `articles/${SLUG}/ar.json`;

/** What an author can get wrong, and what the build and the page then say. */
const faults = {
	'a missing title': {
		breakIt: (article: Article) => {
			delete article.title;
		},
		path: 'title',
		expected: 'required',
		received: 'nothing',
	},
	'an unknown block': {
		breakIt: (article: Article) => {
			article.body[1] = { _type: 'video', _key: 'v1' };
		},
		path: 'body[1]._type',
		expected: '"block"',
		received: '"video"',
	},
	'two keys alike': {
		breakIt: (article: Article) => {
			Object.assign(article.body[3] ?? {}, { _key: 'p1' });
		},
		path: 'body[3]._key',
		expected: 'a key that no other block has',
		received: '"p1"',
	},
	'a javascript: link': {
		breakIt: (article: Article) => {
			Object.assign(article.body[0] ?? {}, {
				markDefs: [{ _key: 'l', _type: 'link', href: 'javascript:alert(1)' }],
			});
		},
		path: 'body[0].markDefs[0].href',
		expected: 'http, https, mailto, tel or relative',
		received: '"javascript:alert(1)"',
	},
	'a wrong date': {
		breakIt: (article: Article) => {
			article.published = '15/11/2019';
		},
		path: 'published',
		expected: 'an ISO date',
		received: '"15/11/2019"',
	},
};

interface Article {
	title?: string | undefined;
	published: string;
	body: Record<string, unknown>[];
}

test('a broken article stops the build, which names the file, the path, what was expected and what stands there', async () => {
	const { folder, remove } = await temporary();
	const article = `articles/${SLUG}`;
	await cp(join(ROOT, 'public', article), join(folder, article), { recursive: true });
	const good = await readFile(join(folder, FILE), 'utf8');
	/** Builds with a broken file; gives what the build said of it, line by line. */
	const buildWith = async (text: string) => {
		await writeFile(join(folder, FILE), text);
		const { code, error } = await commandIn(folder, 'build');
		expect(code).toBe(1);
		return error.split('\n').filter((line) => line.includes(`${FILE}: `));
	};
	// Keys are compared once the blocks are what they should be.
	const { 'two keys alike': keys, ...others } = faults;
	for (const group of [Object.values(others), [keys]]) {
		const article = JSON.parse(good) as Article;
		for (const { breakIt } of group) breakIt(article);
		const lines = await buildWith(JSON.stringify(article));
		for (const { path, expected, received } of group) {
			const line = lines.find((one) => one.includes(`${FILE}: ${path}: expected `)) ?? '';
			expect(line, lines.join('\n')).toContain(expected);
			expect(line.replaceAll('\\"', '"')).toContain(`received ${received}`);
		}
	}
	expect(await buildWith(`${good}}`)).toEqual([
		expect.stringContaining(`${FILE}: the file: expected JSON`),
	]);
	await remove();
});

for (const [name, { breakIt, path }] of Object.entries(faults)) {
	const details = matrixUnless(name === 'a missing title');
	test(
		`an article with ${name} is an error page with the path of the fault and a link to all articles`,
		details,
		async ({ page }) => {
			await page.route('**/articles/coalition-joint-statement/en.json', async (route) => {
				const article = await (await route.fetch()).json();
				breakIt(article);
				await route.fulfill({ json: article });
			});
			await open(page, '/en/');
			await page.getByRole('link', { name: /Joint Statement/i }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				'This article cannot be shown',
			);
			await page.getByText('Details').click();
			await expect(page.getByText(`${path}: expected`)).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', 'en');
			await page.getByRole('link', { name: 'See all articles' }).click();
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Articles');
		},
	);
}

test('a broken article at the first load is an error page in the interface’s language', async ({
	page,
}) => {
	await page.route('**/articles/**', (route) => route.fulfill({ json: { lang: 'ar' } }));
	await open(page, '/fa/coalition-joint-statement/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'fa');
	await expect(page.getByRole('article')).toHaveCount(0);
	await page.getByRole('main').getByRole('link').first().click();
	await expect(page).toHaveURL(/\/fa\/$/);
});
