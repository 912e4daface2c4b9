import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { temporary } from '../support/build-site.ts';
import { type BrotliServer, serveWithBrotli } from './brotli-server.ts';
import { floorPage } from './floor-page.ts';
import { measureLibraries } from './library-rows.ts';
import { measureMoves } from './move-rows.ts';
import { HELP, type Options, readOptions } from './options.ts';
import { measurePages } from './page-rows.ts';
import { measureSearch, SEARCH_LINE } from './search/search-rows.ts';
import { BOOK_SLUG, buildSite, newsSlug, prepareSite, publishedArticle } from './site.ts';
import { startBrowser } from './slow-browser.ts';

/*
 * npm run bench: what pages cost on a slow telephone and a slow line, beside a hand-written page of
 * the same article; what a large library costs; what a build costs. It prints, with each promise
 * beside its figure, and fails on none: times are the machine's as much as ours.
 */

/** Enough for a library in which one article leads to another. */
const FEW = 10;
/** A word of its articles. */
const SEARCHED_WORD = 'المدينة';

/** The articles whose pages are measured. */
const PAGES = [
	{ slug: 'coalition-joint-statement', title: 'The first article' },
	{ slug: 'universal-declaration-of-human-rights', title: 'The Declaration' },
	{ slug: BOOK_SLUG, title: '200 sections, 2,000 paragraphs' },
];

const options = readOptions(process.argv.slice(2));
if (options) await bench(options);
else console.log(HELP);

async function bench({ runs, articles, only, site }: Options): Promise<void> {
	console.log(
		`medians of ${runs}; ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)} at the start`,
	);
	const { folder, remove } = await temporary();
	const browser = await startBrowser();
	try {
		if (!site) {
			await prepareSite(folder, FEW);
			await buildSite(folder);
		}
		const few = site ?? join(folder, 'dist');
		const server = await serveWithBrotli(few);
		const floor = await serveWithBrotli(undefined);
		if (only.has('page')) await pages(browser, few, server, floor, runs);
		if (only.has('move')) await moves(browser, few, server, floor, runs);
		if (only.has('search')) {
			const slow = await serveWithBrotli(few, undefined, SEARCH_LINE);
			await measureSearch(browser, slow, `/ar/${newsSlug(1)}/`, SEARCHED_WORD, runs);
			slow.close();
		}
		server.close();
		floor.close();
		if (only.has('library') || only.has('build')) {
			await measureLibraries(browser, few, FEW, articles, only);
		}
	} finally {
		await browser.close();
		await remove();
	}
	console.log(`\nload ${loadavg()[0]?.toFixed(1)} at the end`);
}

async function pages(
	browser: Browser,
	site: string,
	server: BrotliServer,
	floor: BrotliServer,
	runs: number,
): Promise<void> {
	for (const { slug, title } of PAGES) {
		floor.add(`${slug}/index.html`, floorPage(await publishedArticle(site, slug)));
		const ours = `${server.origin}/ar/${slug}/`;
		const long = slug === BOOK_SLUG;
		await measurePages(browser, { title, ours, floor: `${floor.origin}/${slug}/`, long }, runs);
	}
}

async function moves(
	browser: Browser,
	site: string,
	server: BrotliServer,
	floor: BrotliServer,
	runs: number,
): Promise<void> {
	for (const slug of [newsSlug(1), newsSlug(2)]) {
		floor.add(`${slug}/index.html`, floorPage(await publishedArticle(site, slug)));
	}
	await measureMoves(
		browser,
		{
			ours: `${server.origin}/ar/${newsSlug(1)}/`,
			floor: `${floor.origin}/${newsSlug(1)}/`,
			link: `main a[href$="/${newsSlug(2)}/"]`,
		},
		runs,
	);
}
