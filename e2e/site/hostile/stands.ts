import { expect, type Page } from '@playwright/test';
import { watch } from '../../support/watch.ts';

/** How long a page may take to answer on a busy machine, in ms: a tab that takes longer is frozen. */
const FROZEN_TAB_MS = 60_000;
/** What a page may complain of: what is not there, and an address that can't be decoded or asked for. */
const MISSING = /^Failed to load resource: .* (404|431) |^The URL path ".*" could not be decoded/;

/** Looks for what a hostile page could do: run, ask another host, complain, show nothing, freeze. */
export function guard(page: Page, address: string) {
	const { complaints, requests } = watch(page);
	return {
		/** What is wrong once a step is done; nothing where the page stands. */
		async faultsAfter(step: () => Promise<unknown>): Promise<string[]> {
			const found = await Promise.race([
				step().then(() => look(page)),
				new Promise<string[]>((done) => setTimeout(done, FROZEN_TAB_MS, ['the tab is frozen'])),
			]).catch((error: Error) => [error.message]);
			const faults = [
				...found,
				...requests.filter((url) => !url.startsWith(address)).map((url) => `it asks ${url}`),
				...complaints.filter((complaint) => !MISSING.test(complaint)),
			];
			complaints.length = 0;
			requests.length = 0;
			return faults.map((fault) => fault.slice(0, 300));
		},
	};
}

function look(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const faults: string[] = [];
		if ('ran' in window) faults.push('a script ran');
		if (!document.querySelector('main')?.textContent.trim()) faults.push('the page is blank');
		if (!document.querySelector('h1')?.checkVisibility()) faults.push('the page has no title');
		// No page of ours has any of these.
		const made = document.querySelector(
			'iframe, object, embed, base, math, [onerror], [onload], [onfocus], [onclick], [onmouseover], [http-equiv=refresh]',
		);
		if (made) faults.push(`text became markup: ${made.outerHTML.slice(0, 100)}`);
		// What an article links to is its author's; the rest leads on in the site.
		for (const { href, origin } of document.querySelectorAll<HTMLAnchorElement>(
			'a[href]:not(article a)',
		)) {
			if (origin !== location.origin) faults.push(`a link leads to ${href}`);
		}
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth + 1) faults.push(`the page is ${scrollWidth} px wide`);
		return faults;
	});
}

/** Fails with each case that has a fault, by its name. */
export function expectNone(faults: ReadonlyMap<string, readonly string[]>): void {
	expect([...faults].filter(([, list]) => list.length > 0)).toEqual([]);
}
