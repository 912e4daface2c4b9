import { test as base, expect, type Page } from '@playwright/test';
import type { Breadth } from '../../support/matrix.ts';
import { settling, watch } from '../../support/watch.ts';
import { type FaultySite, faultySite } from './faulty-site.ts';
import { type Fault, faultsOf, type Name } from './requests.ts';

/** What the browser itself says of an answer that it can't use. Nobody can keep it from that. */
const ITS_OWN = new RegExp(
	`^(${[
		'Failed to (load|decode)',
		'OTS parsing error',
		'The resource .* was preloaded',
		'Manifest:',
		// Of a service worker's script.
		'An unknown error occurred when fetching the script',
		'A bad HTTP response code',
		'The script has an unsupported MIME type',
	].join('|')})`,
);

/** Tests with a site that fails as it is told, and a page whose complaints fail the test. */
export const test = base.extend<{ site: FaultySite; complaints: string[] }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what is needed: nothing
	site: async ({}, use) => {
		const site = await faultySite();
		await use(site);
		await site.close();
	},
	baseURL: ({ site }, use) => use(site.address),
	complaints: [
		async ({ page }, use) => {
			const { complaints } = watch(page);
			await use(complaints);
			expect(complaints.filter((text) => !ITS_OWN.test(text))).toEqual([]);
		},
		{ auto: true },
	],
});

/** How a reader comes to ask for something, and what they meet. */
export interface Walk {
	/** What asks for it; `round` counts from 0. */
	ask: (page: Page, round: number) => Promise<unknown>;
	/** What is seen where it doesn't come. */
	without: (page: Page, fault: Fault) => Promise<unknown>;
	/** What is seen once it has come. */
	come: (page: Page) => Promise<unknown>;
	/** Which of such requests it is, where it isn't all. */
	only?: RegExp;
	/** What is asked for only then. It is broken as this comes, so that its own walk finds it new. */
	next?: Name;
}

/** Waits until a page has painted: it is not frozen. */
const breathes = (page: Page) =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(true))));

/**
 * Asks for something under each fault, one after the other in the same page: so what one fault has
 * left behind would be in the way of what follows. What is late comes in the end.
 *
 * @param stands what must hold of the page whatever happens
 * @param breadth whether all faults are tried, or one that differs by the request, and lateness
 */
export async function walkThrough(
	page: Page,
	site: FaultySite,
	name: Name,
	{ ask, without, come, only, next }: Walk,
	stands: (page: Page) => Promise<unknown> = async () => {},
	breadth: Breadth = 'all',
): Promise<void> {
	const settle = settling(page);
	for (const [round, fault] of faultsOf(name, breadth).entries()) {
		await base.step(`${name}: ${fault}`, async () => {
			const met = site.break(name, fault, only);
			await ask(page, round);
			await expect.poll(met, 'it was asked for').toBeGreaterThan(0);
			if (fault !== 'late') {
				await without(page, fault);
				// What a pointer or the focus asks for again must meet the fault, too: else the next round finds it there.
				await settle();
				site.mend();
				await stands(page);
				return;
			}
			await breathes(page);
			await stands(page);
			site.mend();
			if (next) {
				const nextMet = site.break(next, 'an error of the server');
				// A script that is lost for the first time is asked for once more, before it is given up.
				await expect.poll(nextMet, 'what follows was asked for').toBeGreaterThan(1);
				await without(page, fault);
			} else await come(page);
			site.mend();
		});
	}
}
