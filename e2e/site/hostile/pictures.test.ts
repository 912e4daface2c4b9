import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { activeSvgs } from '../../../src/core/testing/active-svgs.ts';
import { cleanSvg } from '../../../src/publish/site/files/clean-svg.ts';
import { ROOT, serveSite, temporary } from '../../support/build-site.ts';
import { breadths } from '../../support/matrix.ts';
import { open, served } from '../../support/watch.ts';
import { faultySite } from '../faults/faulty-site.ts';

test.use({ serviceWorkers: 'allow' });

/** One of a kind. */
const WAYS = {
	chosen: ['a script', 'a handler of the picture', 'an image from elsewhere', 'an entity'],
	all: [
		'a script',
		'a script of XHTML',
		'a handler of the picture',
		'a foreign object',
		'an image from elsewhere',
		'a style sheet that imports',
		'a style sheet by an instruction',
		'a default of the document type',
		'an entity',
	],
};

/** What a picture did that was opened by itself. */
async function expectPassive(page: Page, address: string, asked: string[]): Promise<void> {
	await page.goto(address);
	await page.waitForLoadState();
	expect(await page.evaluate('[window.ran, document.title]'), address).toEqual([undefined, '']);
	expect(asked, address).toEqual([]);
}

/**
 * Opens pictures by themselves: from the server, from the service worker, and without a network.
 *
 * @param raw pictures that the server alone would let run
 */
async function openEach(
	page: Page,
	address: string,
	names: string[],
	stop: () => Promise<void>,
	raw: string[] = [],
) {
	const asked: string[] = [];
	await page.context().route(/elsewhere\.invalid/, (route) => {
		asked.push(route.request().url());
		return route.fulfill({ body: 'window.ran = 1', contentType: 'text/javascript' });
	});
	for (const name of names) await expectPassive(page, address + name, asked);
	await open(page, `${address}en/reading-guide/`);
	await served(page);
	for (const name of [...names, ...raw]) await expectPassive(page, address + name, asked);
	await stop();
	for (const name of [...names, ...raw]) await expectPassive(page, address + name, asked);
}

for (const { breadth, details } of breadths)
	test(
		`${breadth} active pictures that are opened by themselves neither run nor load: cleaned on a plain host, or as they are with the headers of the table`,
		details,
		async ({ page, browser }) => {
			const ways = WAYS[breadth];
			const chosen = activeSvgs.filter(({ way }) => ways.includes(way));
			expect(chosen.length).toBe(ways.length);
			const { folder, remove } = await temporary();
			await cp(join(ROOT, 'dist'), folder, { recursive: true });
			const names = chosen.map((_, i) => `articles/reading-guide/${i}.svg`);

			// With the headers of the table, as they are: the policy alone must do.
			for (const [i, { svg }] of chosen.entries())
				await writeFile(join(folder, names[i] ?? ''), svg);
			const site = await serveSite(folder);
			await openEach(page, site.address, names, site.close);

			// Without headers the cleaning alone must do, and what is not cleaned the service worker's policy.
			const cleaned = chosen.flatMap(({ svg, isRefused }, i) =>
				isRefused
					? []
					: [
							{
								name: `articles/reading-guide/clean-${i}.svg`,
								svg: cleanSvg(Buffer.from(svg)).svg,
							},
						],
			);
			for (const { name, svg } of cleaned) await writeFile(join(folder, name), svg);
			const plain = await faultySite(folder);
			const context = await browser.newContext({ serviceWorkers: 'allow' });
			await openEach(
				await context.newPage(),
				plain.address,
				cleaned.map(({ name }) => name),
				plain.close,
				names,
			);
			await context.close();
			await remove();
		},
	);
