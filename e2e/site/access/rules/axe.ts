import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { show, type Theme } from './themes.ts';

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const ALL: Options = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'],
};
/** The one rule of those that looks at colours; the others find the same in every theme. */
const COLOURS: Options = { runOnly: ['color-contrast'], resultTypes: ['violations'] };

/** What axe finds on a page, in some themes. */
export const axe = (page: Page, themes: readonly Theme[]) => violationsOf(page, themes, ALL);

/** What axe finds of text that stands out too little, in some themes. */
export const colourContrast = (page: Page, themes: readonly Theme[]) =>
	violationsOf(page, themes, COLOURS);

async function violationsOf(
	page: Page,
	themes: readonly Theme[],
	options: Options,
): Promise<string[]> {
	const faults: string[] = [];
	for (const theme of themes) {
		await show(page, theme);
		const { violations } = await run(page, options);
		for (const { id, nodes } of violations) {
			const where = nodes.map(({ html }) => html.slice(0, 120)).join(' | ');
			faults.push(`${theme.name}: ${id}: ${where}`);
		}
	}
	return faults;
}

/** Runs axe, which is put into a page once: that takes longest. */
async function run(page: Page, options: Options): Promise<Results> {
	const again = await page.evaluate(
		(chosen) =>
			(globalThis as { axe?: { run(options: Options): Promise<Results> } }).axe?.run(chosen),
		options,
	);
	return again ?? new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
}
