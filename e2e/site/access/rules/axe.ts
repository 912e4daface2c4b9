import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { show, type Theme } from './themes.ts';

type Options = Parameters<AxeBuilder['options']>[0];
type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const options: Options = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	resultTypes: ['violations'],
};

/** What axe finds on a page, in some themes. It is put into a page once: that takes longest. */
export async function axe(page: Page, themes: readonly Theme[]): Promise<string[]> {
	const faults: string[] = [];
	for (const theme of themes) {
		await show(page, theme);
		const { violations } = await run(page);
		for (const { id, nodes } of violations) {
			const where = nodes.map(({ html }) => html.slice(0, 120)).join(' | ');
			faults.push(`${theme.name}: ${id}: ${where}`);
		}
	}
	return faults;
}

async function run(page: Page): Promise<Results> {
	const again = await page.evaluate(
		(chosen) =>
			(globalThis as { axe?: { run(options: Options): Promise<Results> } }).axe?.run(chosen),
		options,
	);
	return again ?? new AxeBuilder({ page }).setLegacyMode().options(options).analyze();
}
