import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { textOfInlines } from '../../../src/core/article/block-text.ts';
import { parseArticleText } from '../../../src/core/article/parse-article.ts';
import { richTextsOf } from '../../../src/core/article/rich-text.ts';
import { breadths, everyNth } from '../../support/matrix.ts';
import {
	judgedArticles,
	publishedHostileArticles,
} from '../../support/sites/published-hostile-articles.ts';
import { test } from '../../support/sites/test.ts';
import { open, taken } from '../../support/watch.ts';
import { expectNone, guard } from './stands.ts';

const { known, fuzzed } = judgedArticles();
const published = publishedHostileArticles();

/** What of a prerendered page could run, ask another host, or is no text of the article. */
function faultsOfPage(html: string, text: string): string[] {
	const { document } = parseHTML(html);
	const faults: string[] = [];
	const main = document.querySelector('main');
	for (const element of document.querySelectorAll('body *')) {
		const bad = [...element.attributes].filter(
			({ name, value }) =>
				/^on|^style$|^srcdoc$|^formaction$/.test(name) ||
				(/^(href|src|srcset|action|poster|data)$/.test(name) &&
					/^\s*(javascript|data|vbscript):/i.test(value)),
		);
		faults.push(...bad.map(({ name, value }) => `<${element.localName} ${name}="${value}">`));
	}
	for (const { localName } of document.querySelectorAll('iframe, object, embed, base, math, form'))
		faults.push(`<${localName}>`);
	const bare = (words: string) => words.replace(/\s+/g, '');
	const shown = bare(main?.textContent ?? '');
	for (const words of textsIn(text)) {
		if (!shown.includes(bare(words))) faults.push(`it does not show: ${words.slice(0, 200)}`);
	}
	return faults;
}

test('every published hostile article is prerendered with its texts and nothing that runs', async ({
	hostileSite: { folder },
}) => {
	const faults = new Map<string, string[]>();
	expect(published.length).toBeGreaterThan(100);
	for (const { name, slug, text } of published) {
		const html = await readFile(join(folder, 'dist/en', slug, 'index.html'), 'utf8');
		faults.set(name, faultsOfPage(html, text));
	}
	expectNone(faults);
});

for (const { breadth, details } of breadths) {
	const isAll = breadth === 'all';

	test(
		`${breadth} published hostile articles are shown as any other, and so are lists and feeds of them`,
		details,
		async ({ page, hostileSite: { address } }) => {
			test.setTimeout(600_000);
			const { faultsAfter } = guard(page, address);
			await page.setViewportSize({ width: 360, height: 740 });
			await page.addInitScript(() => localStorage.setItem('matn:length', 'whole'));
			const faults = new Map<string, string[]>();
			const pages = [
				...(isAll ? published : everyNth(published, 24)).map(({ name, slug }) => ({
					name,
					path: `en/${slug}/`,
				})),
				{ name: 'the library', path: 'en/' },
				{ name: 'the search', path: 'en/search/?q=hostile' },
			];
			for (const { name, path } of pages) {
				const found = await faultsAfter(async () => {
					await page.goto(address + path);
					await taken(page);
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
		},
	);

	test(
		`${breadth} hostile articles that come into an open page are shown, or refused with their path`,
		details,
		async ({ page, baseURL }) => {
			test.setTimeout(600_000);
			const articles = isAll
				? [...known, ...fuzzed]
				: [...everyNth(known, 20), ...everyNth(fuzzed, 20)];
			const [first] = articles;
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
			expect(first?.slug).toBe('hostile-0');

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
		},
	);
}

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
