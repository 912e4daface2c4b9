import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { textOfInlines } from '../../../src/core/article/block-text.ts';
import { ArticleError, parseArticleText } from '../../../src/core/article/parse-article.ts';
import { richTextsOf } from '../../../src/core/article/rich-text.ts';
import { fuzzedArticle } from '../../../src/core/testing/fuzzed-articles.ts';
import { hostileArticles } from '../../../src/core/testing/hostile-articles.ts';
import { buildSite, ROOT, serveSite, temporary } from '../../support/build-site.ts';
import { open } from '../../support/watch.ts';
import { expectNone, guard, live } from './stands.ts';

/** How many articles that were made of the schema come into an open page. */
const FUZZED = 110;

const known = hostileArticles();
const fuzzed = Array.from({ length: FUZZED }, (_, seed) => fuzzedArticle(seed));
const articles = [...known, ...fuzzed].map(({ name, text }, index) => ({
	...{ name, text, slug: `hostile-${index}` },
	faults: faultsOf(text),
}));
const published = articles.slice(0, known.length).filter(({ faults }) => faults.length === 0);

test('hostile articles that the gate lets through are pages as any other', async ({ page }) => {
	test.setTimeout(300_000);
	const { folder, remove } = await temporary();
	for (const { slug, text } of published) {
		const own = join(folder, 'hostile', slug);
		await mkdir(own, { recursive: true });
		await writeFile(join(own, 'en.json'), text);
		await copyFile(join(ROOT, 'public/articles/reading-guide/page.svg'), join(own, 'page.svg'));
	}
	const site = join(folder, 'site');
	await buildSite(site, { articles: [join(folder, 'hostile')], locales: ['en'] });

	const { address, close } = await serveSite(site);
	const { faultsAfter } = guard(page, address);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	const faults = new Map<string, string[]>();
	const pages = [
		...published.map(({ name, slug }) => ({ name, path: `en/${slug}/` })),
		{ name: 'the library', path: 'en/' },
		{ name: 'the search', path: 'en/search/?q=hostile' },
	];
	for (const { name, path } of pages) {
		const found = await faultsAfter(async () => {
			await page.goto(address + path);
			await live(page);
		});
		faults.set(name, found);
	}
	expectNone(faults);

	// What machines read of them is well-formed, too.
	await page.goto('about:blank');
	for (const path of ['en/feed.xml', 'sitemap.xml']) {
		const xml = await (await page.request.get(address + path)).text();
		const root = await page.evaluate(
			(text) => new DOMParser().parseFromString(text, 'text/xml').documentElement.tagName,
			xml,
		);
		expect(root, path).toMatch(/^(feed|urlset)$/);
	}
	await close();
	await remove();
});

test('hostile articles that come into an open page are shown, or refused with their path', async ({
	page,
	baseURL,
}) => {
	test.setTimeout(300_000);
	const { faultsAfter } = guard(page, `${baseURL}/`);
	await page.setViewportSize({ width: 360, height: 740 });
	await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
	await page.route('**/articles/hostile-*/en.json', (route) => {
		const slug = route.request().url().split('/').at(-2);
		const text = articles.find((article) => article.slug === slug)?.text ?? '';
		return route.fulfill({ contentType: 'application/json', body: text });
	});
	await page.route('**/articles/reading-guide/en.json', (route) =>
		route.fulfill({ json: leadingTo(articles.map(({ slug }) => slug)) }),
	);
	await open(page, '/en/');
	await page.locator('main a[href$="/reading-guide/"]').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('All of them');

	const faults = new Map<string, string[]>();
	for (const { name, text, slug, faults: refusals } of articles) {
		let said = '';
		const found = await faultsAfter(async () => {
			said = await page.evaluate(goTo, `/${slug}/`);
		});
		const isAsExpected =
			refusals.length === 0 ? said === '' : refusals.every((refusal) => said.includes(refusal));
		if (!isAsExpected) found.push(`the page says: ${said.slice(0, 200)}`);
		const lost = refusals.length === 0 ? await page.evaluate(notShown, textsIn(text)) : [];
		found.push(...lost.map((one) => `it does not show: ${one.slice(0, 200)}`));
		faults.set(name, found);
		await page.evaluate(goBack);
	}
	expectNone(faults);
});

/** Follows a link in the page; gives what an error page says of an article's faults. */
async function goTo(path: string): Promise<string> {
	document.querySelector<HTMLElement>(`main a[href$="${path}"]`)?.click();
	while (document.querySelector('main a[href$="/hostile-0/"]'))
		await new Promise((done) => setTimeout(done, 5));
	await new Promise((done) => requestAnimationFrame(done));
	return document.querySelector('[data-kind="error"] pre')?.textContent ?? '';
}

/** What the page does not show of some texts, spaces apart. */
function notShown(texts: readonly string[]): string[] {
	const bare = (text: string) => text.replace(/\s+/g, '');
	const shown = bare(document.querySelector('main')?.textContent ?? '');
	return texts.filter((text) => !shown.includes(bare(text)));
}

/** The title, the runs of text and the code of an article. */
function textsIn(file: string): string[] {
	const { title, body } = parseArticleText(file, 'hostile.json');
	const runs = body.flatMap((block) => [
		...richTextsOf(block).flatMap(({ children }) => children.map((one) => textOfInlines([one]))),
		...(block._type === 'code' ? [block.code] : []),
	]);
	return [title, ...new Set(runs)];
}

/** Goes back to the page of links. */
async function goBack(): Promise<void> {
	history.back();
	while (!document.querySelector('main a[href$="/hostile-0/"]'))
		await new Promise((done) => setTimeout(done, 5));
}

/** An article that links to others, and knows that they are there. */
function leadingTo(slugs: readonly string[]) {
	return {
		...{ lang: 'en', title: 'All of them', published: '2026-01-01' },
		body: slugs.map((slug) => ({
			...{ _type: 'block', _key: slug, style: 'normal' },
			markDefs: [{ _type: 'link', _key: 'l', href: `../${slug}/` }],
			children: [{ _type: 'span', text: slug, marks: ['l'] }],
		})),
		edition: { languages: ['en'], linked: slugs.map((slug) => [slug, ['en']]) },
	};
}

/** What the gate says against an article: `path: expected …`; nothing where it lets it through. */
function faultsOf(text: string): string[] {
	try {
		parseArticleText(text, 'hostile.json');
		return [];
	} catch (error) {
		if (!(error instanceof ArticleError)) throw error;
		return error.faults.map(({ path, expected }) => `${path || 'the file'}: expected ${expected}`);
	}
}
