import { expect } from '@playwright/test';
import { serveMadeUpSite, withMadeUpSite } from '../made-up-site.ts';
import { onSlowPage, startBrowser } from '../slow-browser.ts';
import { longestTasks, type Tasks } from '../trace-tasks.ts';
import { moveIndex } from './search-costs.ts';

/** Longer than this, in milliseconds, a task is one that a reader feels. */
const LONG = 50;
/** How long a reader rests between two letters, in milliseconds: so that each is answered, and as who types fast. */
const RHYTHMS = [450, 90];
/** How long the last answer may take to be drawn, in milliseconds. */
const ANSWERED = 2000;
const PATIENTLY = { timeout: 30_000 };

/**
 * What typing into the search costs at a quarter of this processor's speed, in lines.
 *
 * The browser slows down only the page's own thread. Where other programs run, the clock counts
 * their time too: so what the thread itself was busy is told beside it.
 *
 * @param index the folder of an index, which is taken away
 */
export function tasksWhileTyping(index: string, typed: readonly string[]): Promise<string[]> {
	return withMadeUpSite(1, async (site) => {
		await moveIndex(index, site.folder);
		const server = await serveMadeUpSite(site);
		const browser = await startBrowser();
		try {
			return await onSlowPage(browser, async ({ page }) => {
				await page.goto(`${server.origin}/${site.lang}/search/`);
				await page.locator('html[data-live]').waitFor();
				await page.waitForTimeout(2000);
				const field = page.getByRole('combobox');
				const results = page.getByRole('grid');
				const lines: string[] = [];
				for (const q of typed) {
					for (const rest of RHYTHMS) {
						await expect(results).toHaveCount(0, PATIENTLY);
						await field.focus();
						const tasks = await longestTasks(browser, page, async () => {
							await page.keyboard.type(q, { delay: rest });
							await page.waitForTimeout(ANSWERED);
						});
						await expect(results).toBeVisible(PATIENTLY);
						lines.push(lineOf(`${q}, ${rest} ms a letter`, tasks));
						await page.keyboard.press('Escape');
					}
				}
				return lines;
			});
		} finally {
			await browser.close();
			server.close();
		}
	});
}

function lineOf(what: string, { page, worker, reported }: Tasks): string {
	const ms = (time: number) => `${time.toFixed(0)} ms`;
	const isKept = page.busy <= LONG ? 'kept' : 'MISSED';
	return (
		`${what}: the page's longest task ${ms(page.busy)} of processor time (${isKept}), ` +
		`${ms(page.clock)} by the clock, ${reported} reported as long; ` +
		`the worker's ${ms(worker.busy)} unslowed`
	);
}
