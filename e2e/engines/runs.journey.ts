import { expect } from '@playwright/test';
import { kept, surroundings } from '../../src/core/testing/bidi-runs.ts';
import { serve } from '../support/build-site.ts';
import { type Part, shownParts } from '../support/shown-parts.ts';
import { builtOnce } from '../support/sites/built-once.ts';
import { keyOfRun, runsSlug } from '../support/sites/runs-articles.ts';
import { journey } from './journey.ts';
import { live } from './look.ts';

/** How many runs are asked for at once: an answer must come within seconds on a busy machine. */
const PARTS_A_QUESTION = 30;

/** How long a build and six pages may take on a busy machine, in ms. */
const TIMEOUT_MS = 500_000;

journey('runs are on the screen in the order in which they are written', async ({ tab }) => {
	journey.setTimeout(TIMEOUT_MS);
	const site = await serve(await builtOnce('reader'), '/reader/');
	for (const [n, [before, after]] of surroundings.entries()) {
		// The last block's link opens what show-more hides.
		await tab.open(`${site.address}ar/${runsSlug(n)}/#${keyOfRun(kept.length)}`);
		await live(tab);
		const parts = kept.map((run, i): Part => {
			return [keyOfRun(i), before.length, before.length + run.length];
		});
		const shown: string[] = [];
		for (let i = 0; i < parts.length; i += PARTS_A_QUESTION) {
			shown.push(...(await tab.ask(shownParts, parts.slice(i, i + PARTS_A_QUESTION))));
		}
		expect(shown, `“${before}…${after}”`).toEqual(kept);
	}
	await site.close();
});
