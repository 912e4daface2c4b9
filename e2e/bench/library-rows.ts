import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { temporary } from '../support/build-site.ts';
import { serveWithBrotli } from './brotli-server.ts';
import { type Load, measureLoad } from './measure-load.ts';
import { buildSite, newsSlug, prepareSite } from './site.ts';
import { kilobytes, printTable, type Row } from './table.ts';

/** Half of what the best of others takes a page. */
const BUILD_TARGET = 18.5 / 2;

/**
 * Builds a library of many articles, prints what that took, and what it changes for somebody who
 * opens one article.
 */
export async function measureLibraries(
	browser: Browser,
	fewSite: string,
	few: number,
	many: number,
	only: ReadonlySet<string>,
): Promise<void> {
	const { folder, remove } = await temporary();
	try {
		await prepareSite(folder, many);
		const { time, processor, peak } = await buildSite(folder);
		const site = join(folder, 'dist');
		const pages = countPages(site);
		if (only.has('build')) {
			printTable(`Building ${many} articles, ${pages} pages`, [
				{
					what: 'time a page, by the clock',
					ours: `${(time / pages).toFixed(1)} ms`,
					target: `≤ ${BUILD_TARGET} ms`,
					kept: time / pages <= BUILD_TARGET,
				},
				{ what: 'time a page, all processors', ours: `${(processor / pages).toFixed(1)} ms` },
				{ what: 'whole', ours: `${(time / 1000).toFixed(1)} s` },
				{ what: 'peak memory', ours: `${peak.toFixed(0)} MB` },
			]);
		}
		if (only.has('library')) {
			const small = await firstLoad(browser, fewSite);
			const large = await firstLoad(browser, site);
			printTable(`First load of an article, with ${few} and with ${many} in the library`, [
				same('bytes, all files', kilobytes(total(small)), kilobytes(total(large))),
				same('files', String(small.files), String(large.files)),
				same('elements', String(small.elements), String(large.elements)),
			]);
		}
	} finally {
		await remove();
	}
}

function same(what: string, before: string, after: string): Row {
	return { what, ours: `${before}, ${after}`, target: 'the same', kept: before === after };
}

const total = ({ bytes }: Load) => Object.values(bytes).reduce((sum, more) => sum + more, 0);

async function firstLoad(browser: Browser, site: string): Promise<Load> {
	const ahead = (path: string) =>
		path.startsWith('assets/') || path.includes(`${newsSlug(1)}/`) || !path.includes('/');
	const server = await serveWithBrotli(site, ahead);
	try {
		return await measureLoad(browser, `${server.origin}/ar/${newsSlug(1)}/`);
	} finally {
		server.close();
	}
}

function countPages(site: string): number {
	return readdirSync(site, { recursive: true }).filter((name) => String(name).endsWith('.html'))
		.length;
}
